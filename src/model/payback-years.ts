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
  const { step, balance } = lastNegativeBalance(cashFlows);
  if (step === cashFlows.length - 1) return cashFlows.length === 0 ? 0 : null;
  if (step === -1) return 0;
  const part = Math.min(1, -balance / (cashFlows[step + 1] ?? 0));
  return (step + part) / stepsPerYear;
}

/**
 * The last step whose balance is below zero by more than the error of adding the payments up, and that balance; step −1
 * when there is none.
 *
 * @example lastNegativeBalance([-1000, 400, 400, 400]) // { step: 2, balance: -200, rounding: 2e-12 }
 */
export function lastNegativeBalance(cashFlows: CashFlows): {
  readonly step: number;
  readonly balance: number;
  readonly rounding: number;
} {
  const rounding = sumRounding(cashFlows);
  let total = 0;
  let step = -1;
  let balance = 0;
  for (let at = 0; at < cashFlows.length; at++) {
    total += cashFlows[at] ?? 0;
    if (total < -rounding) {
      step = at;
      balance = total;
    }
  }
  return { step, balance, rounding };
}

/** The largest error that adding these payments one by one can have made. */
function sumRounding(cashFlows: CashFlows): number {
  let gross = 0;
  for (const flow of cashFlows) gross += Math.abs(flow);
  return gross * cashFlows.length * Number.EPSILON;
}
