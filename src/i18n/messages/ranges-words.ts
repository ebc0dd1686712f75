import type { Range } from '../../model/uncertainty/range';
import type { RangeProblem } from '../../model/uncertainty/range-problem';
import type { RangeBasis } from '../../model/uncertainty/suggested-range';

/** A number of a range that has a field. */
export type RangeField = 'low' | 'likely' | 'high' | 'sampleSize' | 'designEffect' | 'median' | 'p90';
type RangeKind = Range['kind'] | 'none';

/** Words for how far an input may be from its value. */
export interface RangesWords {
  readonly title: string;
  /** The list of kinds, for assistive technology. */
  readonly kindOf: (name: string) => string;
  readonly kinds: Readonly<Record<RangeKind, string>>;
  /** What a kind says, in a sentence. */
  readonly kindHelp: Readonly<Record<RangeKind, { readonly help: string }>>;
  readonly fields: Readonly<Record<RangeField, string>>;
  /** A field or handle with the name of its input, for assistive technology. */
  readonly fieldOf: (field: string, name: string) => string;
  /** A range in short, as it stands in a line. */
  readonly said: {
    readonly none: string;
    readonly fromTo: (low: string, high: string) => string;
    readonly asked: (people: string, designEffect: string) => string;
    readonly oneInTen: (p90: string) => string;
  };
  /** Where the range comes from. */
  readonly from: Readonly<Record<'own' | RangeBasis | 'nobody' | 'switchedOff', { readonly text: string }>>;
  readonly edit: string;
  readonly editOf: (name: string) => string;
  readonly reset: Readonly<Record<'toSuggested' | 'remove', string>>;
  readonly problems: Readonly<Record<RangeProblem, { readonly text: string }>>;
  /** Said after a problem. */
  readonly stillInForce: (range: string) => string;
  /** A typed range without the value in it: what has become of the value. */
  readonly likelyMoved: (before: string, now: string) => string;
  /** A line of the change history. */
  readonly change: (name: string, before: string, after: string) => string;
  readonly parts: Readonly<Record<'seed' | 'correlation', string>>;
}
