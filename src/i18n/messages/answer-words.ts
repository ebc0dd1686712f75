import type { Reason, Results } from '../../model/results';
import type { RichText } from '../rich-text';

/** A count of customers with its text, so that a language can choose the word form. */
export interface CountedCustomers {
  readonly value: number;
  readonly text: string;
}

/** Words of the answer: the sentence, the figures, the measures, the formula. */
export interface AnswerWords {
  readonly heading: string;
  readonly sentence: {
    readonly pays: (need: CountedCustomers, expected: CountedCustomers, payback: string | null) => RichText;
    readonly breaksEven: (need: CountedCustomers) => RichText;
    readonly fallsShort: (need: CountedCustomers, expected: CountedCustomers, horizon: number) => RichText;
    readonly cannotPay: (horizon: number) => RichText;
    readonly costsNothing: (expected: CountedCustomers) => RichText;
    readonly costsNothingChangesNothing: RichText;
    readonly worsens: (lost: CountedCustomers) => RichText;
    readonly marginNotPositive: RichText;
  };
  readonly figures: {
    readonly satisfiedCustomerValue: Readonly<Record<'b2b' | 'b2c' | 'own', string>>;
    readonly revenueUpliftYearOne: string;
    readonly revenueUplift: (horizon: number) => string;
    readonly npv: (horizon: number) => string;
    readonly grossNote: string;
  };
  /** The answer in one line on a phone, after each figure. */
  readonly oneLine: Readonly<Record<'customer' | 'npv', string>>;
  readonly exact: string;
  readonly measures: {
    readonly title: string;
    readonly subtitle: (horizon: number) => string;
    readonly names: Readonly<Record<MeasureId, string>>;
    readonly notes: Readonly<Partial<Record<MeasureId, string>>>;
    /** The break-even churn cut in both readings: points and percent of churn. */
    readonly breakEvenCut: (points: string, percent: string) => string;
    readonly severalRates: (rates: string) => string;
    readonly lifetimeWithinHorizon: (value: string, horizon: number) => string;
    readonly notIncluded: string;
    readonly included: string;
  };
  readonly formula: {
    readonly title: string;
    readonly subtitle: string;
    readonly perCustomer: string;
    readonly unit: string;
    readonly parts: Readonly<Record<'purchaseValue' | 'retention' | 'crossSell' | 'referrals', string>>;
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
