import type { Reason } from '../../model/results';
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
    /** The other streams pay for the programme without a single customer kept. */
    readonly paysAnyway: (expected: Counted, payback: string | null) => RichText;
    /** The inputs contradict each other; the reason is a sentence part. */
    readonly notComputable: (reason: string) => RichText;
    readonly cannotPay: (horizon: Counted) => RichText;
    /** Without customers today, the churn cut itself is what must be reached; both in percentage points. */
    readonly paysFromCut: (need: string, expected: string) => RichText;
    readonly fallsShortOfCut: (need: string, expected: string, horizon: Counted) => RichText;
    readonly costsNothing: (expected: Counted) => RichText;
    /** Nobody more is kept, but referrals and cross-sell earn something. */
    readonly costsNothingEarns: (profit: string) => RichText;
    readonly costsNothingBringsNothing: RichText;
    readonly worsens: (lost: Counted, costs: boolean) => RichText;
    /** Churn grows, and the other streams still pay. */
    readonly worsensButPays: (lost: Counted) => RichText;
    readonly marginNotPositive: RichText;
  };
  readonly figures: {
    readonly satisfiedCustomerValue: Readonly<Record<'b2b' | 'b2c' | 'own', string>>;
    /** Stands before the defensible figure, under the published one. */
    readonly defensible: string;
    readonly defensibleNote: string;
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
  /** Opens the goal seek. */
  readonly goals: string;
  readonly reasons: Readonly<Record<Reason, string>>;
}
