import { lifetimeValueFromRetained } from './customer-lifetime-value';

export interface ValueBeyondHorizonInputs {
  /** D_T: customers with minus without the programme at the horizon; negative when churn worsens. */
  readonly customersKept: number;
  readonly annualRevenue: number;
  readonly grossMargin: number;
  readonly churnAfter: number;
  readonly discountRate: number;
}

/**
 * What the customers kept are still worth when the case ends: gross profit after the horizon, until they leave.
 *
 * Formula: g × v × L(c1) × D_T with L = r/(1 + i − r), r = 1 − c1, convention (a) (MODEL §2.6, §2.7).
 * Unit: money of the day of the horizon; the caller discounts it with the last step.
 *
 * Null when L has no end (churn 0 without discounting): such a value cannot be counted and is left out.
 *
 * @example
 * valueBeyondHorizon({ customersKept: 840, annualRevenue: 500, grossMargin: 0.4, churnAfter: 0.12,
 *   discountRate: 0.08 }) // 739200
 */
export function valueBeyondHorizon(i: ValueBeyondHorizonInputs): number | null {
  const perCustomer = lifetimeValueFromRetained({
    margin: i.grossMargin * i.annualRevenue,
    retention: 1 - i.churnAfter,
    discountRate: i.discountRate,
  });
  return perCustomer === null ? null : perCustomer * i.customersKept;
}
