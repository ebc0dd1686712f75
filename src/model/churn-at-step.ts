import { rampShare } from './ramp';

/**
 * The annual churn that holds during step `step` (1 is the first) while the programme is taking effect.
 *
 * Formula: c_t = c0 + (c1 − c0) × w_t, and exactly c1 once the ramp is over. Annual share 0..1. Never null.
 *
 * Plain arguments instead of an object: it runs in the inner loop of every result curve.
 *
 * @example churnAtStep(0.15, 0.12, 3, 6) // 0.135
 */
export function churnAtStep(churnNow: number, churnAfter: number, step: number, rampSteps: number): number {
  return step >= rampSteps ? churnAfter : churnNow + (churnAfter - churnNow) * rampShare(step, rampSteps);
}
