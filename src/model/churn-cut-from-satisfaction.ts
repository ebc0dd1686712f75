import { churnFromSatisfaction } from './churn-from-satisfaction';
import type { Inputs } from './inputs';
import { parameter } from './parameters';

/**
 * The churn cut that more satisfied customers bring, in the scenario's own basis: points, or a share of today's churn.
 * Null when the cut is set directly, when the inputs contradict each other, and in percent of a churn of zero. Held to
 * what can be typed: churn that more than doubles is a cut of −100 %. The case itself runs on the churn, not on the cut.
 *
 * Formula: π = c0 − c1, ρ = π / c0 with c1 from `churnFromSatisfaction` (MODEL §3.1).
 *
 * @example
 * churnCutFromSatisfaction({ ...examples.b2b, retentionLever: 'satisfaction' }) // 0.0075: 6 % of customers × (90 − 77.5 %)
 */
export function churnCutFromSatisfaction(inputs: Inputs): number | null {
  if (inputs.retentionLever === 'direct') return null;
  const { churnNow } = inputs;
  const { churnAfter } = churnFromSatisfaction({
    ...inputs,
    retentionSatisfied: inputs.retentionOfSatisfied,
  });
  if (churnAfter === null) return null;
  if (inputs.churnCutBasis === 'points') return churnNow - churnAfter;
  return churnNow === 0 ? null : Math.max(parameter('churnCut').min, (churnNow - churnAfter) / churnNow);
}
