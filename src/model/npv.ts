import type { CashFlows } from './cash-flows';

/**
 * Net present value: what a series of payments is worth today. The first payment is today's and is not discounted,
 * each later one is discounted once more.
 *
 * Formula: NPV = Σ CF_t × (1 + d)^−t, t = 0, 1, 2, … (MODEL §2.6).
 * Unit: money, positive is gain. The rate is per step, above −1. An empty series is worth 0. Never null.
 *
 * Not the same as NPV() of a spreadsheet: see `spreadsheetNpv`.
 *
 * @example npv([-100, 60, 60], 0.1) // 4.13
 */
export function npv(cashFlows: CashFlows, ratePerStep: number): number {
  const discountPerStep = 1 / (1 + ratePerStep);
  let discount = 1;
  let sum = 0;
  for (const flow of cashFlows) {
    sum += flow * discount;
    discount *= discountPerStep;
  }
  return sum;
}
