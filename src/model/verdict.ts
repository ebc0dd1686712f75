import type { Verdict } from './results';

/** Relative to the money that moves, less than this is rounding: a ten-thousandth of a euro in a hundred thousand. */
const dust = 1e-9;

/** Does the case pay over its horizon? `breaksEven` only when the NPV is zero, not when it is merely small. */
export function verdictOf(npv: number, presentValueOfCost: number, cashFlow: readonly number[]): Verdict {
  let moved = presentValueOfCost;
  for (const flow of cashFlow) moved += Math.abs(flow);
  if (Math.abs(npv) <= dust * moved) return 'breaksEven';
  return npv > 0 ? 'pays' : 'doesNotPay';
}
