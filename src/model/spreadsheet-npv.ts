import type { CashFlows } from './cash-flows';
import { npv } from './npv';

/**
 * NPV() as spreadsheets calculate it: already the first value is discounted by one period. Used to check and to
 * export, never for the results of the app.
 *
 * Formula: Σ value_t × (1 + rate)^−t, t = 1, 2, 3, … which is NPV with today's payment first, divided by (1 + rate).
 * Unit: money; rate per period, above −1. Never null.
 *
 * Source: https://support.microsoft.com/en-us/office/npv-function-8672cb67-2576-4d07-b67b-ac28acf2a568
 *
 * @example spreadsheetNpv([-10000, 3000, 4200, 6800], 0.1) // 1188.44
 */
export function spreadsheetNpv(values: CashFlows, rate: number): number {
  return npv(values, rate) / (1 + rate);
}
