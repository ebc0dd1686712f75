import type { CashFlows } from './cash-flows';

/**
 * The time after which the programme has paid itself back and stays paid back until the horizon.
 * Money is taken to flow evenly inside a step. When the balance crosses zero more than once, the last crossing counts.
 *
 * Formula: the last time t at which Σ CF up to t is negative, plus the part of the step that fills the gap; in years
 * (MODEL §2.6).
 *
 * 0 when the balance is never negative. Null when it is negative at the horizon: not paid back. A balance that is 0 but
 * for the last digits of the sum counts as 0, so three instalments of 0.1 do pay back 0.3.
 *
 * @example paybackYears([-1000, 400, 400, 400, 400], 1) // 2.5
 * @example paybackYears([-100, 150, -80, 60], 1) // 2.5, not 0.67
 */
export function paybackYears(cashFlows: CashFlows, stepsPerYear: number): number | null {
  const rounding = sumRounding(cashFlows);
  let balance = 0;
  let lastNegative = -1;
  let gap = 0;
  for (let step = 0; step < cashFlows.length; step++) {
    balance += cashFlows[step] ?? 0;
    if (balance < -rounding) {
      lastNegative = step;
      gap = -balance;
    }
  }
  if (lastNegative === cashFlows.length - 1) return cashFlows.length === 0 ? 0 : null;
  if (lastNegative === -1) return 0;
  const part = Math.min(1, gap / (cashFlows[lastNegative + 1] ?? 0));
  return (lastNegative + part) / stepsPerYear;
}

/** The largest error that adding these payments one by one can have made. */
function sumRounding(cashFlows: CashFlows): number {
  let gross = 0;
  for (const flow of cashFlows) gross += Math.abs(flow);
  return gross * cashFlows.length * Number.EPSILON;
}
