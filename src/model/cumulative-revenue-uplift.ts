import { geometricSum } from './geometric-sum';

export interface CumulativeRevenueUpliftInputs {
  readonly customers: number;
  readonly annualRevenue: number;
  readonly churnNow: number;
  readonly churnAfter: number;
  readonly years: number;
}

/**
 * Additional revenue over the whole horizon in one line: the simple yearly table, without a recursion.
 * It holds without new customers and without a ramp, with yearly steps and revenue counted at the end of the year.
 * The monthly model gives another number for the same case; this one is for checking and for teaching.
 *
 * Formula: v × N × [G(1 − c1) − G(1 − c0)], G(q) = q(1 − q^T)/(1 − q) (MODEL §2.5).
 * Unit: money, undiscounted; negative when churn worsens. Never null: G(1) = T.
 *
 * @example
 * cumulativeRevenueUplift({ customers: 10000, annualRevenue: 500, churnNow: 0.15, churnAfter: 0.12, years: 5 })
 * // 1554813.57
 */
export function cumulativeRevenueUplift(i: CumulativeRevenueUpliftInputs): number {
  const customerYears = geometricSum(1 - i.churnAfter, i.years) - geometricSum(1 - i.churnNow, i.years);
  return i.annualRevenue * i.customers * customerYears;
}
