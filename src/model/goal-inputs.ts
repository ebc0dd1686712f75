import type { Inputs } from './inputs';
import { parameters, type ParameterId } from './parameters';
import { impliedChoices } from './with-input';

/** They measure how far a survey can be trusted or shape lifetime values only: the case never depends on them. */
const outsideTheCase = ['sbgAlpha', 'sbgBeta', 'sampleSizeB2B', 'sampleSizeB2C'] as const;

/** An input that a goal can be sought by. */
export type GoalInputId = Exclude<ParameterId, (typeof outsideTheCase)[number]>;

/** Set by hand they start from what the choice gave: `inputsInForce` has filled that in, and nothing jumps. */
const takeOver: readonly ParameterId[] = [
  'churnCut',
  'retentionFollowThrough',
  'crossSellFollowThrough',
  'referralFollowThrough',
  'referralConversionFollowThrough',
];

/**
 * The inputs that a goal can be sought by. An input that belongs to a choice is left out under another one when setting
 * it would exchange the model, not move it: the market's size counts when referrals compound, the retention of
 * satisfied customers when churn follows from satisfaction, what dissatisfied customers do when it is taken off.
 */
export function goalInputs(inputs: Inputs): readonly GoalInputId[] {
  const isOfTheCase = (id: ParameterId): id is GoalInputId => !outsideTheCase.some((other) => other === id);
  const isInForce = (id: ParameterId) =>
    Object.entries(impliedChoices(id)).every(([choice, value]) => inputs[choice as keyof Inputs] === value);
  return parameters
    .map(({ id }) => id)
    .filter(isOfTheCase)
    .filter((id) => takeOver.includes(id) || isInForce(id));
}
