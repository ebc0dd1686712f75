import type { CashFlows } from './cash-flows';
import { paybackYears } from './payback-years';
import { zeros } from './zeros';

/**
 * Payback counted in today's money: the time after which the discounted payments have paid back the programme and it
 * stays so until the horizon.
 *
 * Formula: payback of CF_t × (1 + d)^−t; in years. The rate is per step, above −1 (MODEL §2.6).
 *
 * 0 when the discounted balance is never negative, null when it is negative at the horizon.
 *
 * @example discountedPaybackYears([-1000, 400, 400, 400, 400], 0.1, 1) // 3.01925
 */
export function discountedPaybackYears(
  cashFlows: CashFlows,
  ratePerStep: number,
  stepsPerYear: number,
): number | null {
  const discountPerStep = 1 / (1 + ratePerStep);
  const discounted = zeros(cashFlows.length);
  let discount = 1;
  for (let step = 0; step < cashFlows.length; step++) {
    discounted[step] = (cashFlows[step] ?? 0) * discount;
    discount *= discountPerStep;
  }
  return paybackYears(discounted, stepsPerYear);
}
