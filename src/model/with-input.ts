import { followThroughIds } from './follow-through-in-force';
import type { Inputs } from './inputs';
import type { ParameterId } from './parameters';

const dissatisfiedIds: readonly ParameterId[] = [
  'retentionDissatisfied',
  'crossSellDissatisfied',
  'referralRateDissatisfied',
  'referralConversionDissatisfied',
];

/**
 * The choices that setting an input implies, because under another one the input would do nothing: a follow-through
 * factor makes the claim strength one's own, a share of dissatisfied customers asks for the incremental view, the churn
 * cut and the retention of satisfied customers each choose their retention lever.
 */
export function impliedChoices(id: keyof Inputs): Partial<Inputs> {
  if ((followThroughIds as readonly (keyof Inputs)[]).includes(id)) return { claimStrength: 'own' };
  if ((dissatisfiedIds as readonly (keyof Inputs)[]).includes(id)) return { counterfactual: 'incremental' };
  if (id === 'churnCut') return { retentionLever: 'direct' };
  if (id === 'retentionOfSatisfied') return { retentionLever: 'satisfaction' };
  if (id === 'sbgAlpha' || id === 'sbgBeta') return { retentionShape: 'sBG' };
  return id === 'marketSize' ? { referralGenerations: 'compounding' } : {};
}

/** The inputs that others follow until those are set themselves. */
const followers: Partial<Record<ParameterId, ParameterId>> = {
  purchaseValue: 'expansionValue',
  grossMargin: 'expansionMargin',
};

/**
 * The inputs with one number set and everything else held, as a slider, its curve and a goal seek mean it. A value that
 * equals the one it follows goes on following it.
 */
export function withInput(inputs: Inputs, id: ParameterId, value: number): Inputs {
  const follower = followers[id];
  const follows = follower !== undefined && inputs[follower] === inputs[id];
  return { ...inputs, ...impliedChoices(id), ...(follows ? { [follower]: value } : {}), [id]: value };
}
