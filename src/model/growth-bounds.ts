import type { CashFlows } from './cash-flows';

/**
 * The range outside which no growth factor 1 + y can make the payments worth nothing, so that the search for internal
 * rates need not look there. The first and the last payment must not be 0.
 *
 * Formula: highest = 2 × max |CF_t / CF_0|^(1/t) over the payments with the other sign than the first; lowest the same
 * from the far end, inverted. Above `highest` each such payment is worth at most 2^−t of the first one, together less
 * than it, so nothing can balance it (Kioustelidis 1986).
 *
 * Growth factors per step, no unit. `lowest` is above `highest` when all payments have one sign: there is no root.
 *
 * @example growthBounds([-100, 60, 60]) // { lowest: 0.39, highest: 1.55 }
 */
export function growthBounds(cashFlows: CashFlows): { readonly lowest: number; readonly highest: number } {
  const last = cashFlows.length - 1;
  const atStart = cashFlows[0] ?? 0;
  const atEnd = cashFlows[last] ?? 0;
  let highest = 0;
  let highestBackwards = 0;
  for (const [step, flow] of cashFlows.entries()) {
    if (flow * Math.sign(atStart) < 0) highest = Math.max(highest, Math.abs(flow / atStart) ** (1 / step));
    if (flow * Math.sign(atEnd) < 0) {
      highestBackwards = Math.max(highestBackwards, Math.abs(flow / atEnd) ** (1 / (last - step)));
    }
  }
  return { lowest: 1 / (2 * highestBackwards), highest: 2 * highest };
}
