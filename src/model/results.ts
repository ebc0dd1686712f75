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
  readonly customersWith: readonly number[];
  readonly revenueUplift: readonly number[];
  readonly cashFlow: readonly number[];
  readonly cumulative: readonly number[];
  readonly discountedCumulative: readonly number[];
}

export type Verdict = 'pays' | 'breaksEven' | 'doesNotPay';

/** Everything shown for one scenario. Plain data; money in the scenario's currency. */
export interface Results extends CustomerValue {
  readonly b2b: CustomerValue;
  readonly b2c: CustomerValue;

  readonly churnAfter: Scalar;
  /** N × (c0 − c1): customers kept per year at full effect, measured against today's base. */
  readonly customersKeptPerYear: Scalar;
  /** More customers than without the programme after twelve months (a stock). */
  readonly customersKeptYearOne: Scalar;
  /** More customers than without the programme at the horizon (a stock, never the sum of years). */
  readonly customersKept: Scalar;
  readonly revenueUpliftYearOne: Scalar;
  readonly revenueUplift: Scalar;
  readonly grossProfitUplift: Scalar;
  readonly cost: Scalar;
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
  readonly verdict: Verdict;
  readonly series: Series;
}

/** A result that exists. */
export const known = (value: number): Scalar =>
  Number.isFinite(value) ? { value: value === 0 ? 0 : value } : { value: null, reason: 'outOfRange' };

/** A result that does not exist, with the reason. */
export const unknown = (reason: Reason): Scalar => ({ value: null, reason });
