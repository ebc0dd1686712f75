import type { AssumptionChoice, AssumptionSection } from '../../i18n/messages/assumptions-words';
import type { Inputs } from '../../model/inputs';
import type { AssumptionId } from '../../model/parameters';

interface Section {
  readonly id: AssumptionSection;
  readonly choices: readonly AssumptionChoice[];
  readonly inputs: readonly AssumptionId[];
}

/**
 * The order of the assumptions on screen. The retention shape has its own place beside the lifetime values, the sample
 * sizes beside the comparison of the segments.
 */
export const assumptionSections: readonly Section[] = [
  {
    id: 'claims',
    choices: ['claimStrength'],
    inputs: [
      'retentionFollowThrough',
      'crossSellFollowThrough',
      'referralFollowThrough',
      'referralConversionFollowThrough',
    ],
  },
  {
    id: 'counterfactual',
    choices: ['counterfactual'],
    inputs: [
      'retentionDissatisfied',
      'crossSellDissatisfied',
      'referralRateDissatisfied',
      'referralConversionDissatisfied',
      'causalShare',
    ],
  },
  { id: 'retention', choices: ['retentionLever'], inputs: ['retentionOfSatisfied'] },
  {
    id: 'referral',
    choices: ['referralGenerations'],
    inputs: ['marketSize', 'incrementalReferralShare', 'acquisitionCost', 'referralReward'],
  },
  { id: 'expansion', choices: [], inputs: ['expansionValue', 'expansionMargin'] },
  { id: 'money', choices: ['revenueTiming', 'terminalValue'], inputs: [] },
];

/** Numbers that only count under one value of a choice. */
const neededFor: Partial<Record<AssumptionId, (inputs: Inputs) => boolean>> = {
  retentionDissatisfied: ({ counterfactual }) => counterfactual === 'incremental',
  crossSellDissatisfied: ({ counterfactual }) => counterfactual === 'incremental',
  referralRateDissatisfied: ({ counterfactual }) => counterfactual === 'incremental',
  referralConversionDissatisfied: ({ counterfactual }) => counterfactual === 'incremental',
  retentionOfSatisfied: ({ retentionLever }) => retentionLever === 'satisfaction',
  marketSize: ({ referralGenerations }) => referralGenerations === 'compounding',
};

/** True when an assumption has an effect under the choices made: only then is it on screen. */
export const isInForce = (id: AssumptionId, inputs: Inputs): boolean => neededFor[id]?.(inputs) ?? true;
