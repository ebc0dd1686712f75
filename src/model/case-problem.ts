import type { CombinedCase } from './combined-case';
import { dissatisfiedRetention } from './dissatisfied-retention';
import type { Inputs } from './inputs';
import { marketSizeMissing } from './market-size-missing';
import type { Reason } from './results';

/**
 * Why the business case of these inputs has no answer, or null when it has one:
 * - `contradictoryRetention`, `nobodyDissatisfied`: the churn cut is to follow from satisfaction, but today's churn,
 *   satisfied share and the satisfied customers' retention cannot all be true (MODEL §3.1);
 * - `marketSizeMissing`: referrals compound without a market to stop them (MODEL §4).
 */
export function caseProblem(inputs: Inputs, combinedCase: CombinedCase): Reason | null {
  if (inputs.retentionLever === 'satisfaction') {
    const { reason } = dissatisfiedRetention({ ...inputs, retentionSatisfied: inputs.retentionOfSatisfied });
    if (reason !== undefined) return reason;
  }
  return marketSizeMissing(combinedCase) ? 'marketSizeMissing' : null;
}
