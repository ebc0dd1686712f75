import { churnAtStep } from './churn-at-step';
import { stepRate } from './step-rate';
import { zeros } from './zeros';

export interface CustomerPathInputs {
  readonly customers: number;
  readonly newCustomersPerYear: number;
  /** Annual churn today and at full effect, 0..1; the same number twice for the path without the programme. */
  readonly churnNow: number;
  readonly churnAfter: number;
  /** Steps until full effect; 0 is at once. */
  readonly rampSteps: number;
  readonly steps: number;
  readonly stepsPerYear: number;
}

/**
 * The number of customers from today to the horizon, one value per step, today included.
 * In a step the share `s` of the opening customers leaves and the newcomers of the step arrive.
 *
 * Formula: N_t = N_(t−1)(1 − s(c_t)) + a/m, with c_t moving evenly from c0 to c1 during the ramp (MODEL §2.4, §3.2).
 * Unit: customers, never negative; `steps + 1` values, the first is `customers`. Never null.
 *
 * The step rate is worked out anew only while the ramp moves.
 *
 * @example
 * customerPath({ customers: 10000, newCustomersPerYear: 0, churnNow: 0.15, churnAfter: 0.15, rampSteps: 0, steps: 2,
 *   stepsPerYear: 1 }) // [10000, 8500, 7225]
 */
export function customerPath(i: CustomerPathInputs): number[] {
  const newPerStep = i.newCustomersPerYear / i.stepsPerYear;
  const keptAtFullEffect = 1 - stepRate(i.churnAfter, i.stepsPerYear);
  const path = zeros(i.steps + 1);
  let customers = i.customers;
  path[0] = customers;
  for (let step = 1; step <= i.steps; step++) {
    const kept =
      step >= i.rampSteps
        ? keptAtFullEffect
        : 1 - stepRate(churnAtStep(i.churnNow, i.churnAfter, step, i.rampSteps), i.stepsPerYear);
    customers = customers * kept + newPerStep;
    path[step] = customers;
  }
  return path;
}
