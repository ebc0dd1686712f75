import { largestUpliftFromPercent } from './largest-uplift-from-percent';
import { lifetimeUpliftFromPercent } from './lifetime-uplift-from-percent';
import { lifetimeUpliftFromPoints } from './lifetime-uplift-from-points';
import { lifetimeValueImmediate } from './lifetime-value-immediate';
import { churnReadings } from './churn-readings';
import type { Inputs } from './inputs';
import { sumForUplift } from './sum-for-uplift';

/** What one reading of "five percent less churn" does to one customer. */
export interface ChurnReading {
  readonly churnAfter: number;
  /** Lifetime value of a new customer after it, in margin and money of today; null when it has no end. */
  readonly lifetimeValue: number | null;
  /** By how much it grows, as a share. */
  readonly uplift: number | null;
}

/** The two readings with the reader's own numbers, side by side. */
export interface ChurnClaim {
  readonly lifetimeValueNow: number | null;
  readonly points: ChurnReading;
  readonly percent: ChurnReading;
  /** The most that the relative reading can ever give. */
  readonly largestFromPercent: number | null;
}

const five = 0.05;

/**
 * "Five percent less churn brings 25 to 95 % more profit", in both readings, for the reader's churn, margin, revenue and
 * discount rate (MODEL §2.8). Lifetime value of a new customer, convention (b); at no cost, as in the claim.
 *
 * @example churnClaim(examples.b2b).points.uplift // 0.25
 */
export function churnClaim(inputs: Inputs): ChurnClaim {
  const { churnNow: churn, discountRate } = inputs;
  const margin = inputs.grossMargin * inputs.annualRevenue;
  const valueAt = (rate: number) => lifetimeValueImmediate({ margin, retention: 1 - rate, discountRate });
  const after = churnReadings(churn, five);
  return {
    lifetimeValueNow: valueAt(churn),
    points: {
      churnAfter: after.percentagePoints,
      lifetimeValue: valueAt(after.percentagePoints),
      uplift: lifetimeUpliftFromPoints({ points: five, churn, discountRate }),
    },
    percent: {
      churnAfter: after.relativeChurn,
      lifetimeValue: valueAt(after.relativeChurn),
      uplift: lifetimeUpliftFromPercent({ percent: five, churn, discountRate }),
    },
    largestFromPercent: largestUpliftFromPercent(five),
  };
}

const tableChurn = [0.1, 0.15, 0.2, 0.25] as const;
/** The discount rates of the table's columns. */
export const tableRates = [0, 0.05, 0.1, 0.15] as const;

/** Uplift of lifetime value by five percentage points, by churn now (rows) and discount rate (`tableRates`). */
export const upliftTable: readonly {
  readonly churn: number;
  readonly uplifts: readonly (number | null)[];
}[] = tableChurn.map((churn) => ({
  churn,
  uplifts: tableRates.map((discountRate) => lifetimeUpliftFromPoints({ points: five, churn, discountRate })),
}));

/** What churn and discount rate must add up to for 25 % and for 95 %. */
export const sumsOfClaim = {
  low: sumForUplift({ points: five, uplift: 0.25 }),
  high: sumForUplift({ points: five, uplift: 0.95 }),
} as const;
