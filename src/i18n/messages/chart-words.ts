import type { Counted } from './answer-words';

/** Words of the charts. Sentences take texts that are already formatted. */
export interface ChartWords {
  readonly showAsTable: string;
  readonly customerValue: CustomerValueWords;
  readonly cumulativeValue: CumulativeValueWords;
}

/** The own value beside another one. `difference` is without sign. */
export interface Comparison {
  readonly direction: 'more' | 'less' | 'same';
  readonly difference: string;
}

export interface CustomerValueWords {
  readonly title: (comparedTo: Readonly<Record<'b2b' | 'b2c', Comparison>>) => string;
  /** When nothing is bought, nobody brings anything. */
  readonly titleZero: string;
  readonly titleUnknown: string;
  readonly subtitle: (purchase: string, reach: string) => string;
  readonly summary: (values: Readonly<Record<'own' | 'b2b' | 'b2c', string>>) => string;
  readonly rows: Readonly<Record<'own' | 'b2b' | 'b2c', string>>;
  readonly parts: Readonly<Record<'retention' | 'crossSell' | 'referral', string>>;
  readonly total: string;
  readonly part: string;
}

export interface CustomersKeptWords {
  /** When contradictory inputs leave nothing to draw. */
  readonly unknown: string;
  readonly more: (difference: Counted, horizon: string) => string;
  readonly fewer: (difference: Counted, horizon: string) => string;
  readonly same: (horizon: string) => string;
  readonly none: string;
  readonly subtitle: (horizon: string) => string;
  readonly summary: (ends: {
    readonly with: string;
    readonly without: string;
    readonly horizon: string;
  }) => string;
  readonly with: string;
  readonly without: string;
  readonly difference: string;
  readonly time: string;
  readonly now: string;
}

export interface CumulativeValueWords {
  /** When contradictory inputs leave nothing to draw. */
  readonly unknown: string;
  readonly payback: (duration: string) => string;
  readonly atOnce: string;
  readonly never: (shortfall: string, horizon: string) => string;
  readonly nothing: string;
  readonly subtitle: (basis: { readonly horizon: string; readonly beyondHorizon: boolean }) => string;
  readonly summary: (ends: {
    readonly net: string;
    readonly discounted: string;
    readonly rate: string;
    readonly horizon: string;
  }) => string;
  /** Beside the dashed line of the payback point, under the time. */
  readonly mark: string;
  readonly atOnceMark: string;
  readonly net: string;
  readonly discounted: string;
  /** Column heading with the rate. */
  readonly discountedAt: (rate: string) => string;
  readonly time: string;
  readonly now: string;
}
