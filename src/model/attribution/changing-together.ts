import { followThroughIds } from '../follow-through-in-force';
import type { Inputs } from '../inputs';
import type { InputId } from './changed-input';

/**
 * The inputs that change together between two scenarios because one of them alone would mean nothing, or something
 * else; the leading one first. No input is in two of these groups.
 *
 * - The value and margin of other products move with those that they equal in both scenarios.
 * - Another claim strength brings its four factors. Under `evidence` the factor of the conversion belongs to the stated
 *   conversion, which it corrects.
 * - Another retention lever brings what is set with it: the cut and its basis, or the retention of satisfied customers.
 *   The satisfied shares of today and of the target are not part of it: they drive referrals and expansion as well.
 * - 3 points and 20 percent cannot be mixed: another basis brings its cut.
 * - Another way to count generations brings its market; another counterfactual what is taken off.
 */
export function changingTogether(from: Inputs, to: Inputs): readonly (readonly InputId[])[] {
  const differs = (id: InputId) => from[id] !== to[id];
  const both = (isTrue: (inputs: Inputs) => boolean) => isTrue(from) && isTrue(to);
  const groups: readonly (readonly [isOne: boolean, ...ids: InputId[]])[] = [
    [both((i) => i.expansionValue === i.purchaseValue), 'purchaseValue', 'expansionValue'],
    [both((i) => i.expansionMargin === i.grossMargin), 'grossMargin', 'expansionMargin'],
    [differs('claimStrength'), 'claimStrength', ...followThroughIds],
    [both((i) => i.claimStrength === 'evidence'), 'referralConversion', 'referralConversionFollowThrough'],
    [differs('retentionLever'), 'retentionLever', 'churnCut', 'churnCutBasis', 'retentionOfSatisfied'],
    [both((i) => i.retentionLever === 'direct') && differs('churnCutBasis'), 'churnCut', 'churnCutBasis'],
    [differs('referralGenerations'), 'referralGenerations', 'marketSize'],
    [differs('counterfactual'), 'counterfactual', ...takenOff],
  ];
  return groups.filter(([isOne]) => isOne).map(([, ...ids]) => ids);
}

/** What a dissatisfied customer does too; their retention is no part of the case. */
const takenOff = [
  'crossSellDissatisfied',
  'referralRateDissatisfied',
  'referralConversionDissatisfied',
] as const satisfies readonly InputId[];
