import type { DefensibleStep } from './defensible-customer-value';

/** Why a result has no value. Shown as a dash with these words. */
export type Reason =
  | 'noCost'
  | 'noCustomerValue'
  | 'noReferrals'
  | 'neverPaysBack'
  | 'cannotBreakEven'
  | 'marginNotPositive'
  | 'noInternalRate'
  | 'severalInternalRates'
  | 'lifetimeHasNoEnd'
  | 'contradictoryRetention'
  | 'nobodyDissatisfied'
  | 'marketSizeMissing'
  | 'outOfRange';

/** A number, or none with the reason. Never NaN or Infinity. */
export interface Scalar {
  readonly value: number | null;
  readonly reason?: Reason;
}

/** The published formula for one set of shares, in money per satisfied customer and purchase cycle. */
export interface CustomerValue {
  readonly satisfiedCustomerValue: Scalar;
  readonly retentionPart: Scalar;
  readonly crossSellPart: Scalar;
  readonly referralPart: Scalar;
  /** How many purchases one satisfied customer is worth: the formula without A. */
  readonly multiplier: Scalar;
  /** Reach k at which referrals are worth as much as retention and cross-sell together. */
  readonly parityReach: Scalar;
  /** R0 = p × k × q: customers that one customer brings. From 1 upwards growth would feed itself. */
  readonly referralReproduction: Scalar;
}

/** The published formula, and beside it the figure that is left after its corrections. */
export interface SegmentValue extends CustomerValue {
  /** Margin per satisfied customer and purchase cycle, of what people do and would not do anyway. */
  readonly defensibleCustomerValue: Scalar;
  /** The walk from the published value to the defensible one; `left` of the last step is the latter. */
  readonly defensibleSteps: readonly DefensibleStep[];
}

/** Lifetime value of a customer of today's base, convention (a): first margin at the end of the first year, if retained. */
export interface LifetimeValue extends Scalar {
  /** The same, counting only the years up to the horizon; finite when the whole is not. */
  readonly withinHorizon: number;
}

/** Internal rate of return per year; `roots` has every rate that makes NPV zero, rising. */
export interface InternalRate extends Scalar {
  readonly roots: readonly number[];
}

/** One value per month from month 0 (today) to the horizon. */
export interface Series {
  /** Years since the start. */
  readonly years: readonly number[];
  readonly customersWithout: readonly number[];
  /** Path B: the programme lowers churn and does nothing else. */
  readonly customersChurnOnly: readonly number[];
  /** Path C: also with the customers won by more referrals. */
  readonly customersWith: readonly number[];
  /** The exclusive streams, money per month. Rewards and cost are positive numbers that are subtracted. */
  readonly retentionRevenue: readonly number[];
  readonly referralRevenue: readonly number[];
  readonly expansionRevenue: readonly number[];
  readonly acquisitionSaving: readonly number[];
  readonly cost: readonly number[];
  readonly cashFlow: readonly number[];
  readonly cumulative: readonly number[];
  readonly discountedCumulative: readonly number[];
}

export type Verdict = 'pays' | 'breaksEven' | 'doesNotPay';

/** The business case. */
export interface CaseResults {
  readonly churnAfter: Scalar;
  /** N × (c0 − c1): customers kept per year at full effect, measured against today's base. */
  readonly customersKeptPerYear: Scalar;
  /** More customers than without the programme after twelve months, kept and won by referral (a stock). */
  readonly customersKeptYearOne: Scalar;
  /** More customers than without the programme at the horizon (a stock, never the sum of years). */
  readonly customersKept: Scalar;
  /** The part of them that lower churn keeps, and the part that more referrals win. */
  readonly customersSaved: Scalar;
  readonly customersReferred: Scalar;
  /** Revenue that lower churn keeps in the first year and over the horizon; the latter is the retention stream. */
  readonly revenueUpliftYearOne: Scalar;
  readonly revenueUplift: Scalar;
  /** The exclusive streams over the horizon: each euro is in exactly one (MODEL §3.3). */
  readonly retentionRevenue: Scalar;
  readonly referralRevenue: Scalar;
  readonly expansionRevenue: Scalar;
  /** The three revenue streams together. */
  readonly totalRevenueUplift: Scalar;
  readonly acquisitionSaving: Scalar;
  readonly referralRewards: Scalar;
  /** Margin on the three revenue streams, and the acquisition cost saved. */
  readonly grossProfitUplift: Scalar;
  /** One-off and yearly cost, and the rewards for referrals. */
  readonly cost: Scalar;
  /** What adding the published value of every newly satisfied customer to the churn case would claim. */
  readonly naiveClaim: Scalar;
  /** The part of the naive claim that is counted twice: N × (s1 − s0) × A × r. */
  readonly doubleCountAvoided: Scalar;
  readonly presentValueOfCost: Scalar;
  readonly npv: Scalar;
  /** (gross profit − cost) / cost, undiscounted. */
  readonly roi: Scalar;
  /** NPV / present value of cost. */
  readonly roiDiscounted: Scalar;
  readonly irr: InternalRate;
  readonly paybackYears: Scalar;
  readonly discountedPaybackYears: Scalar;
  /** ρ*: the share of today's churn that must be cut for NPV = 0. */
  readonly breakEvenChurnCut: Scalar;
  /** N × c0 × ρ*: customers that must be kept in a year at full effect for NPV = 0. */
  readonly breakEvenCustomers: Scalar;
  readonly lifetimeValueBefore: LifetimeValue;
  readonly lifetimeValueAfter: LifetimeValue;
  readonly lifetimeValueUplift: Scalar;
  /** Gross profit after the horizon from the customers kept at the horizon, in money of that day. */
  readonly valueBeyondHorizon: Scalar;
  /** The same in money of today: what it adds to NPV when it is counted. */
  readonly presentValueBeyondHorizon: Scalar;
  /** Null when the inputs contradict each other and nothing is computed. */
  readonly verdict: Verdict | null;
  readonly series: Series;
}

/** Everything shown for one scenario. Plain data; money in the scenario's currency. */
export interface Results extends SegmentValue, CaseResults {
  readonly b2b: SegmentValue;
  readonly b2c: SegmentValue;
}

/** A result that exists. */
export const known = (value: number): Scalar =>
  Number.isFinite(value) ? { value: value === 0 ? 0 : value } : { value: null, reason: 'outOfRange' };

/** A result that does not exist, with the reason. */
export const unknown = (reason: Reason): Scalar => ({ value: null, reason });
