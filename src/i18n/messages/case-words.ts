import type { DefensibleStepId } from '../../model/defensible-customer-value';
import type { ModelChoices } from '../../model/inputs';
import type { Results } from '../../model/results';
import type { RichText } from '../rich-text';
import type { Counted } from './answer-words';
import type { CustomersKeptWords } from './chart-words';

/** Words of what lies below the first view: the walk to the defensible figure and the streams of the case. */
export interface CaseWords {
  /** Under the screen where it is printed from the browser's own menu: how to get the pages made for paper. */
  readonly printed: string;
  readonly waterfall: WaterfallWords;
  readonly streams: StreamsWords;
  readonly guard: GuardWords;
  readonly customersKept: CustomersKeptWords;
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
}

export interface WaterfallWords {
  readonly title: (published: string, defensible: string) => string;
  readonly subtitle: string;
  readonly summary: (values: {
    readonly published: string;
    readonly followed: string;
    readonly incremental: string;
    readonly defensible: string;
  }) => string;
  readonly steps: Readonly<Record<DefensibleStepId | 'defensible', string>>;
  readonly hint: string;
  readonly step: string;
  readonly amount: string;
  readonly left: string;
  readonly explain: {
    readonly published: string;
    /** The shares are texts in percent. */
    readonly followThrough: (
      strength: ModelChoices['claimStrength'],
      done: Readonly<Record<'retention' | 'crossSell' | 'referralRate' | 'conversion', string>>,
    ) => string;
    readonly gross: string;
    readonly incremental: (causalShare: string) => string;
    readonly margin: (grossMargin: string, expansionMargin: string) => string;
    readonly defensible: string;
  };
}

export interface StreamsWords {
  readonly title: (outcome: 'gain' | 'loss' | 'even', net: string, horizon: Counted) => string;
  readonly unknownTitle: string;
  readonly subtitle: string;
  readonly summary: (totals: {
    readonly revenue: string;
    readonly grossProfit: string;
    readonly cost: string;
    readonly net: string;
    readonly horizon: Counted;
  }) => string;
  readonly parts: Readonly<Record<StreamPart, string>>;
  readonly net: string;
  readonly table: {
    readonly period: string;
    readonly retentionRevenue: string;
    readonly referralRevenue: string;
    readonly expansionRevenue: string;
    readonly revenue: string;
    readonly grossProfit: string;
    readonly cost: string;
    readonly net: string;
    readonly total: string;
  };
  readonly now: string;
  readonly year: (number: string) => string;
  readonly order: string;
}

export type StreamPart =
  'retention' | 'referral' | 'expansion' | 'acquisitionSaving' | 'beyondHorizon' | 'cost';

export interface GuardWords {
  readonly title: string;
  readonly twice: (naive: string, twice: string) => RichText;
  readonly nothing: string;
}

/** The results listed in the table of measures. */
export type MeasureId = Extract<
  keyof Results,
  | 'grossProfitUplift'
  | 'retentionRevenue'
  | 'referralRevenue'
  | 'expansionRevenue'
  | 'totalRevenueUplift'
  | 'acquisitionSaving'
  | 'referralRewards'
  | 'customersKeptPerYear'
  | 'breakEvenCustomers'
  | 'customersSaved'
  | 'customersReferred'
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
