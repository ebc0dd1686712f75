import type { Inputs } from '../inputs';
import type { ParameterId } from '../parameters';

/**
 * False for an input that a choice of the scenario puts out of force, so that its range changes nothing: the churn cut
 * while it follows from satisfaction and the retention of satisfied customers while it does not, what dissatisfied
 * customers do while all is counted gross, the market while referrals do not compound.
 *
 * The range of a follow-through factor always matters: the evidence is where its middle comes from.
 */
export function rangeMatters(id: ParameterId, inputs: Inputs): boolean {
  if (id === 'churnCut') return inputs.retentionLever === 'direct';
  if (id === 'retentionOfSatisfied') return inputs.retentionLever === 'satisfaction';
  if (id === 'marketSize') return inputs.referralGenerations === 'compounding';
  return !id.endsWith('Dissatisfied') || inputs.counterfactual === 'incremental';
}
