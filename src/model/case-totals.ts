import { stepsPerYear } from './case-of-inputs';
import type { CombinedCase } from './combined-case';
import type { CombinedCaseFlows } from './combined-case-flows';

/**
 * The undiscounted sums of a business case over its horizon, in money. Revenue by stream; gross profit is the margin
 * on the three streams and the acquisition cost saved; cost is the programme and the rewards for referrals, positive.
 */
export function caseTotals(c: CombinedCase, flows: CombinedCaseFlows) {
  const retention = sum(flows.retentionRevenue);
  const referral = sum(flows.referralRevenue);
  const expansion = sum(flows.expansionRevenue);
  const saving = sum(flows.acquisitionSaving);
  const rewards = sum(flows.referralRewards);
  return {
    retention,
    referral,
    expansion,
    saving,
    rewards,
    grossProfit: c.grossMargin * (retention + referral) + c.expansionMargin * expansion + saving,
    cost: c.investmentOneOff + (c.investmentPerYear * c.steps) / stepsPerYear + rewards,
  };
}

/** Plain loop: a slider move waits for this. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
