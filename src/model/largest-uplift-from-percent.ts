import { finiteOrNull } from './finite-or-null';

/**
 * The most that a relative cut of churn can add to the lifetime value of a customer, whatever the churn and whatever
 * the discount rate (0 or more): it is reached without discounting.
 *
 * Formula: 1/(1 − p) − 1, a share: 5 % less churn adds at most 5.26 % (MODEL §2.8).
 *
 * Null when p = 1: without any churn the value has no end.
 *
 * @example largestUpliftFromPercent(0.05) // 0.0526
 */
export function largestUpliftFromPercent(percent: number): number | null {
  return finiteOrNull(percent / (1 - percent));
}
