import type { Reason, Results } from '../../model/results';
import type { RichText } from '../rich-text';

/** A number of customers or years with its text, so that a language can choose the word form. */
export interface Counted {
  readonly value: number;
  readonly text: string;
}

/** Words of the answer: the sentence, the figures, the measures, the formula. */
export interface AnswerWords {
  readonly heading: string;
  readonly sentence: {
    readonly pays: (need: Counted, expected: Counted, payback: string | null) => RichText;
    readonly breaksEven: (need: Counted) => RichText;
    readonly fallsShort: (need: Counted, expected: Counted, horizon: Counted) => RichText;
    readonly cannotPay: (horizon: Counted) => RichText;
    /** Without customers today, the churn cut itself is what must be reached; both in percentage points. */
    readonly paysFromCut: (need: string, expected: string) => RichText;
    readonly fallsShortOfCut: (need: string, expected: string, horizon: Counted) => RichText;
    readonly costsNothing: (expected: Counted) => RichText;
    readonly costsNothingBringsNothing: RichText;
    readonly worsens: (lost: Counted, costs: boolean) => RichText;
    readonly marginNotPositive: RichText;
  };
  readonly figures: {
    readonly satisfiedCustomerValue: Readonly<Record<'b2b' | 'b2c' | 'own', string>>;
    readonly revenueUpliftYearOne: string;
    readonly revenueUplift: (horizon: Counted) => string;
    readonly npv: (horizon: Counted) => string;
    readonly grossNote: string;
  };
  /** The answer in one line on a phone, after each figure. */
  readonly oneLine: Readonly<Record<'customer' | 'npv', string>>;
  /** On the button beside every number, before its name. */
  readonly explain: string;
  readonly exact: string;
  readonly measures: {
    readonly title: string;
    readonly subtitle: (horizon: Counted) => string;
    readonly names: Readonly<Record<MeasureId, string>>;
    readonly notes: Readonly<Partial<Record<MeasureId, string>>>;
    /** The break-even churn cut in both readings: points, and in the note percent of churn. */
    readonly points: (points: string) => string;
    readonly ofChurn: (percent: string) => string;
    readonly severalRates: (rates: string) => string;
    readonly lifetimeWithinHorizon: (value: string, horizon: Counted) => string;
    /** What the value after the horizon is in money of today, and whether the case counts it. */
    readonly beyondCounted: (today: string) => string;
    readonly beyondNotCounted: (today: string) => string;
    readonly roiWithBeyond: string;
  };
  readonly formula: {
    readonly title: string;
    readonly subtitle: string;
    readonly perCustomer: string;
    readonly unit: string;
    readonly parts: Readonly<Record<'purchaseValue' | 'retention' | 'crossSell', string>>;
    readonly factors: Readonly<Record<'referralRate' | 'reach' | 'referralConversion', string>>;
    readonly stated: string;
    readonly reproduction: (r0: string) => string;
    readonly source: string;
  };
  readonly reasons: Readonly<Record<Reason, string>>;
}

/** The results listed in the table of measures. */
export type MeasureId = Extract<
  keyof Results,
  | 'grossProfitUplift'
  | 'cost'
  | 'npv'
  | 'roi'
  | 'roiDiscounted'
  | 'irr'
  | 'paybackYears'
  | 'discountedPaybackYears'
  | 'breakEvenChurnCut'
  | 'churnAfter'
  | 'customersKeptYearOne'
  | 'customersKept'
  | 'lifetimeValueBefore'
  | 'lifetimeValueAfter'
  | 'lifetimeValueUplift'
  | 'valueBeyondHorizon'
>;
