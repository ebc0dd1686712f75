import { churnCutFromSatisfaction } from './churn-cut-from-satisfaction';
import { followThroughIds, followThroughInForce } from './follow-through-in-force';
import type { Inputs } from './inputs';
import type { ParameterId } from './parameters';

/** The inputs that follow others until they are set themselves; the factors do so also where they are one's own. */
export const followerIds = [
  'expansionValue',
  'expansionMargin',
  ...followThroughIds,
] as const satisfies readonly ParameterId[];

/**
 * The inputs with every number that follows another one filled in, as they are shown and written into links:
 * the value and margin of another product follow the average purchase and the gross margin until they are set
 * themselves; the follow-through factors follow the claim strength, under `own` the evidence until they are set; the
 * churn cut follows the satisfied share when that is the retention lever. `isSet` tells which numbers were set and
 * follow nothing.
 *
 * With everything set, `simulate` of the result equals `simulate` of the inputs: what a choice decides is decided there,
 * too. Contradictory satisfaction inputs leave the churn cut as it is. Applied twice it changes nothing more.
 *
 * @example inputsInForce({ ...examples.b2b, purchaseValue: 2000 }, () => false).expansionValue // 2000
 */
export function inputsInForce(inputs: Inputs, isSet: (id: ParameterId) => boolean): Inputs {
  const isOwn = inputs.claimStrength === 'own';
  const factors = followThroughInForce(isOwn ? { ...inputs, claimStrength: 'evidence' } : inputs);
  const factor = (id: (typeof followThroughIds)[number], followed: number) =>
    isOwn && isSet(id) ? inputs[id] : followed;
  return {
    ...inputs,
    churnCut: churnCutFromSatisfaction(inputs) ?? inputs.churnCut,
    expansionValue: isSet('expansionValue') ? inputs.expansionValue : inputs.purchaseValue,
    expansionMargin: isSet('expansionMargin') ? inputs.expansionMargin : inputs.grossMargin,
    retentionFollowThrough: factor('retentionFollowThrough', factors.retention),
    crossSellFollowThrough: factor('crossSellFollowThrough', factors.crossSell),
    referralFollowThrough: factor('referralFollowThrough', factors.referralRate),
    referralConversionFollowThrough: factor('referralConversionFollowThrough', factors.referralConversion),
  };
}
