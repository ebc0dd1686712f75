/**
 * How much of the programme's full effect is there after `step` steps: it grows evenly and is complete after
 * `rampSteps`.
 *
 * Formula: w = min(1, t/h), a share 0..1 (MODEL §3.1). A ramp of 0 steps is full effect at once, so w = 1 even at
 * step 0. Never null.
 *
 * @example rampShare(3, 6) // 0.5
 */
export function rampShare(step: number, rampSteps: number): number {
  return step >= rampSteps ? 1 : step / rampSteps;
}
