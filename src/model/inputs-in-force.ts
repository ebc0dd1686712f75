import { churnCutFromSatisfaction } from './churn-cut-from-satisfaction';
import { followThroughInForce } from './follow-through-in-force';
import type { Inputs } from './inputs';
import type { ParameterId } from './parameters';

/**
 * The inputs with every number that follows another one filled in, as they are shown and written into links:
 * the value and margin of another product follow the average purchase and the gross margin until they are set
 * themselves; the follow-through factors follow the claim strength; the churn cut follows the satisfied share when that
 * is the retention lever. `isSet` tells which numbers were set and follow nothing.
 *
 * `simulate` of the result equals `simulate` of the inputs: what a choice decides is decided there, too. Contradictory
 * satisfaction inputs leave the churn cut as it is.
 *
 * @example inputsInForce({ ...examples.b2b, purchaseValue: 2000 }, () => false).expansionValue // 2000
 */
export function inputsInForce(inputs: Inputs, isSet: (id: ParameterId) => boolean): Inputs {
  const factors = followThroughInForce(inputs);
  return {
    ...inputs,
    churnCut: churnCutFromSatisfaction(inputs) ?? inputs.churnCut,
    expansionValue: isSet('expansionValue') ? inputs.expansionValue : inputs.purchaseValue,
    expansionMargin: isSet('expansionMargin') ? inputs.expansionMargin : inputs.grossMargin,
    retentionFollowThrough: factors.retention,
    crossSellFollowThrough: factors.crossSell,
    referralFollowThrough: factors.referralRate,
    referralConversionFollowThrough: factors.referralConversion,
  };
}
