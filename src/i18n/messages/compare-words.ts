import type { Preset } from '../../model/examples';
import type { Verdict } from '../../model/results';
import type { RichText } from '../rich-text';

/** The groups of the table of results. */
export type ResultGroup = 'case' | 'satisfied' | 'customers' | 'revenue' | 'lifetime';

/** Words of the comparison of scenarios. Names of scenarios are the users' own and stand uninflected. */
export interface CompareWords {
  readonly title: string;
  /** While there is nothing to compare with. */
  readonly invitation: string;
  readonly finding: {
    readonly best: (name: string, npv: string, difference: string, baseline: string) => RichText;
    readonly baselineBest: (name: string, npv: string) => RichText;
    readonly same: (npv: string) => RichText;
    readonly none: string;
  };
  readonly notes: {
    readonly currencies: string;
    readonly horizons: (horizons: string) => string;
  };
  readonly names: {
    readonly current: string;
    readonly examples: Readonly<Record<Preset, string>>;
    readonly unnamed: Readonly<Record<'saved' | 'link', string>>;
    /** Two with the same name are told apart by their letter. */
    readonly withMark: (name: string, mark: string) => string;
  };
  readonly kinds: Readonly<Record<'current' | 'saved' | 'example' | 'link', string>>;
  readonly pick: {
    readonly b2bAgainstB2c: string;
    readonly againstBenchmark: string;
    readonly compared: string;
    readonly baselineLegend: string;
    readonly baseline: string;
    readonly remove: (name: string) => string;
    readonly add: string;
    readonly addOne: (name: string) => string;
    readonly saved: string;
    readonly chooseSaved: string;
    readonly full: string;
  };
  readonly delta: {
    readonly same: string;
    readonly toBaseline: string;
    readonly otherCurrency: string;
    readonly withPercent: (difference: string, percent: string) => string;
  };
  readonly charts: ComparedChartWords;
  readonly why: AttributionWords;
  readonly inputs: {
    readonly title: string;
    readonly lead: string;
    readonly showAll: string;
    readonly none: string;
    readonly input: string;
    readonly differs: string;
    readonly percentOfChurn: (percent: string) => string;
    readonly fromStart: string;
    readonly allAtStart: string;
    readonly change: (name: string, from: string, to: string) => string;
  };
  readonly results: {
    readonly title: string;
    readonly lead: string;
    readonly result: string;
    readonly groups: Readonly<Record<ResultGroup, string>>;
    readonly verdicts: Readonly<Record<Verdict, string>>;
  };
}

/** Words of the charts with one line or bar per scenario. */
export interface ComparedChartWords {
  readonly netValue: {
    readonly first: (name: string, duration: string) => string;
    readonly allSame: (duration: string) => string;
    readonly never: string;
    readonly unknown: string;
    readonly subtitle: string;
    readonly summary: (ends: string) => string;
  };
  readonly customerValue: {
    readonly most: (name: string, money: string) => string;
    readonly same: (money: string) => string;
    readonly unknown: string;
    readonly subtitle: string;
    readonly summary: (values: string) => string;
  };
  readonly time: string;
  readonly now: string;
  readonly part: string;
  readonly total: string;
  readonly valueOf: (name: string, value: string) => string;
  readonly leftOut: (names: string) => string;
}

/** Words of the walk from one net present value to another. */
export interface AttributionWords {
  readonly title: string;
  readonly lead: (from: string, to: string) => string;
  readonly choose: string;
  readonly swap: string;
  readonly hint: string;
  readonly most: (input: string, amount: string, difference: string) => string;
  readonly even: string;
  readonly subtitle: (from: string, to: string) => string;
  readonly summary: (from: string, to: string, difference: string, largest: string) => string;
  readonly ends: (name: string, npv: string) => string;
  readonly change: (changes: string, effect: string) => string;
  readonly others: (count: number) => string;
  readonly othersAre: (names: string, amount: string) => string;
  readonly plusMinus: (amount: string) => string;
  readonly npv: string;
  readonly columns: Readonly<Record<'input' | 'from' | 'to' | 'amount' | 'error', string>>;
  readonly noEffect: (names: string) => string;
  readonly nothingDiffers: string;
  readonly nothingMatters: string;
  readonly notComputable: (name: string, reason: string) => string;
  readonly otherCurrency: string;
  readonly refining: (error: string) => string;
  readonly refined: (error: string) => string;
  readonly method: string;
  readonly source: string;
}
