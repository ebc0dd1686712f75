import type { VerdictTier } from '../../model/uncertainty/verdict-tier';
import type { RichText } from '../rich-text';

/** A line through a distribution, or of the fan. */
export type Percentile = 'p10' | 'p25' | 'p50' | 'p75' | 'p90';

/** Words of the screen that shows how sure the answer is. Numbers come as texts. */
export interface UncertaintyWords {
  readonly title: string;
  /** The verdict in short. */
  readonly verdicts: Readonly<Record<VerdictTier, string>>;
  /** The verdict with its share of the draws in which the net present value is above zero. */
  readonly sentence: (verdict: string, share: string) => RichText;
  readonly spread: (p10: string, p50: string, p90: string) => string;
  /** When the inputs contradict each other in every draw. */
  readonly noCase: string;
  readonly noRanges: string;
  readonly computing: string;
  readonly inPage: string;
  readonly failed: string;
  /** Inputs whose range does not fit. */
  readonly unusable: (names: string) => string;
  readonly withoutCase: (draws: string) => string;
  readonly basis: (draws: string, seed: string) => string;
  /** From which share of the draws on each verdict holds. */
  readonly tiers: (clearly: string, probably: string, tooClose: string, probablyNot: string) => string;
  readonly errors: (share: string, median: string) => string;
  readonly many: {
    readonly start: (draws: string) => string;
    readonly progress: (part: string) => string;
    readonly cancel: string;
  };
  /** On the simulator, under the answer. */
  readonly quiet: {
    readonly line: (verdict: string, share: string, draws: string) => string;
    readonly spread: (p10: string, p90: string) => string;
    readonly more: string;
  };
  readonly result: string;
  readonly ranges: {
    readonly title: string;
    readonly lead: string;
    readonly inForce: (count: number) => string;
    readonly others: string;
    readonly add: string;
    readonly addTo: (name: string) => string;
    readonly suggested: string;
    readonly none: string;
  };
  readonly chance: {
    readonly title: string;
    readonly correlations: Readonly<Record<'0' | '0.3' | '0.6', string>>;
    readonly correlation: { readonly help: string };
    readonly seed: { readonly help: string };
    readonly newSeed: string;
    readonly notASeed: { readonly text: string };
  };
  readonly percentiles: Readonly<Record<Percentile | 'point', string>>;
  readonly distribution: DistributionWords;
  readonly odds: OddsWords;
  readonly fan: FanWords;
  readonly tornado: TornadoWords;
  readonly shares: SharesWords;
  readonly exceedance: ExceedanceWords;
  readonly overlay: {
    readonly title: string;
    readonly lead: string;
    readonly choose: string;
    readonly nobody: string;
    /** Scenarios that cannot be chosen, each with its currency. */
    readonly otherCurrency: (scenarios: string) => string;
    readonly beats: (name: string, other: string, share: string, result: string) => RichText;
    /** Where both have the same inputs and ranges. */
    readonly same: (name: string, other: string) => string;
    readonly error: (points: string) => string;
  };
}

export interface DistributionWords {
  readonly title: (p10: string, p90: string) => string;
  /** Where only a share of the draws has the result, such as a payback period. */
  readonly titleOf: (share: string, p10: string, p90: string) => string;
  readonly same: (value: string) => string;
  readonly sameOf: (share: string, value: string) => string;
  readonly none: string;
  readonly subtitle: (result: string) => string;
  readonly subtitleOf: (result: string) => string;
  readonly summary: (p10: string, p50: string, p90: string, point: string) => string;
  readonly whyMedian: { readonly help: string };
  readonly mean: (mean: string, point: string) => string;
  readonly from: string;
  readonly to: string;
  readonly share: string;
}

export interface OddsWords {
  readonly title: string;
  readonly payback: (share: string, horizon: string) => RichText;
  readonly paybackSpread: (p10: string, p50: string, p90: string) => string;
  readonly target: (result: string) => string;
  readonly targetHelp: { readonly help: string };
  readonly reached: (share: string, target: string) => RichText;
  /** For a time, which is reached when it takes no longer. */
  readonly within: (share: string, target: string) => RichText;
}

export interface FanWords {
  /** What the dotted lines of the picture are. */
  readonly paybackMarks: (p10: string, p50: string, p90: string) => string;
  readonly title: (p10: string, p90: string, horizon: string) => string;
  readonly unknown: string;
  readonly subtitle: (draws: string) => string;
  readonly summary: (p50: string, payback: string) => string;
  readonly payback: (p10: string, p90: string) => string;
  readonly never: string;
  readonly time: string;
  readonly now: string;
}

export interface TornadoWords {
  readonly title: (name: string) => string;
  readonly none: string;
  /** Where values have ranges, but none moves the result. */
  readonly still: string;
  /** Where values have ranges, but the result does not exist at their ends. */
  readonly noEnds: string;
  readonly subtitle: (result: string, base: string) => string;
  readonly summary: (name: string, low: string, high: string) => string;
  readonly turns: string;
  readonly at: (input: string, result: string) => string;
  readonly unknown: string;
  readonly columns: Readonly<Record<'input' | 'low' | 'atLow' | 'high' | 'atHigh', string>>;
}

export interface SharesWords {
  readonly title: (name: string, share: string) => string;
  readonly none: string;
  readonly subtitle: (result: string) => string;
  readonly summary: (name: string, share: string) => string;
  readonly correlated: { readonly text: string };
  readonly measureNext: (name: string) => RichText;
  readonly measureWhy: (share: string) => string;
  /** Where another input has the longer bar. */
  readonly notTheLongest: (name: string, longest: string) => string;
  readonly measureTitle: string;
  readonly nothingToMeasure: string;
  readonly input: string;
  readonly first: string;
  readonly total: string;
  readonly values: (first: string, total: string) => string;
}

export interface ExceedanceWords {
  readonly show: string;
  readonly title: (share: string, value: string) => string;
  readonly subtitle: (result: string) => string;
  readonly summary: (p90: string, p50: string, p10: string) => string;
  readonly probability: string;
  readonly value: string;
}
