import type { Inputs } from '../inputs';
import { impliedChoices } from '../with-input';
import type { InputId } from './changed-input';

/**
 * They move the published formula, the defensible figure, lifetime values or the trust in a survey. The case keeps
 * customers by their churn and sells at the value and margin of other products (MODEL §3), whatever these are.
 */
const outsideTheCase: readonly InputId[] = [
  'purchaseValue',
  'retention',
  'retentionFollowThrough',
  'retentionDissatisfied',
  'retentionShape',
  'sbgAlpha',
  'sbgBeta',
  'sampleSizeB2B',
  'sampleSizeB2C',
];

/**
 * Whether the business case, and with it the net present value, depends on an input under the choices of the inputs:
 * the market's size only when referrals compound, what dissatisfied customers do only when it is taken off, the churn
 * cut and its basis only when set directly. The purchase value enters as the value of other products that follows it.
 *
 * @example entersTheCase('marketSize', examples.b2b) // false
 */
export function entersTheCase(id: InputId, inputs: Inputs): boolean {
  if (outsideTheCase.includes(id)) return false;
  const needed = Object.entries(impliedChoices(id === 'churnCutBasis' ? 'churnCut' : id));
  return needed.every(([choice, value]) => inputs[choice as InputId] === value);
}
