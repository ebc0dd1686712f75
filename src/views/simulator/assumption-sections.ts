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

/** Numbers that only count under one value of a choice are shown under that value. */
export function isInForce(id: AssumptionId, inputs: Inputs): boolean {
  switch (id) {
    case 'retentionDissatisfied':
    case 'crossSellDissatisfied':
    case 'referralRateDissatisfied':
    case 'referralConversionDissatisfied':
      return inputs.counterfactual === 'incremental';
    case 'retentionOfSatisfied':
      return inputs.retentionLever === 'satisfaction';
    case 'marketSize':
      return inputs.referralGenerations === 'compounding';
    default:
      return true;
  }
}
