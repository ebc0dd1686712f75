import { churnAfter } from './churn-after';
import { churnFromSatisfaction } from './churn-from-satisfaction';
import type { CombinedCase } from './combined-case';
import { dissatisfiedShares } from './dissatisfied-shares';
import { followThroughInForce } from './follow-through-in-force';
import type { Inputs } from './inputs';

/** The case is computed month by month. */
export const stepsPerYear = 12;

const weightOfClosing = { start: 0, mid: 0.5, end: 1 } as const;

/**
 * The business case that a scenario's inputs describe, in monthly steps. Survey shares come in as they are followed
 * through, those of dissatisfied customers only when the counterfactual asks for them.
 *
 * Whether the case can be computed at all is `caseProblem`'s to say: contradictory satisfaction inputs leave churn as
 * it is today.
 */
export function caseOfInputs(inputs: Inputs): CombinedCase {
  const done = followThroughInForce(inputs);
  const otherwise = dissatisfiedShares(inputs);
  return {
    customers: inputs.customers,
    annualRevenue: inputs.annualRevenue,
    grossMargin: inputs.grossMargin,
    newCustomers: inputs.newCustomers,
    churnNow: inputs.churnNow,
    churnAfter: churnAfterOf(inputs),
    rampSteps: inputs.rampMonths,
    steps: Math.round(inputs.horizonYears * stepsPerYear),
    stepsPerYear,
    weightOfClosing: weightOfClosing[inputs.revenueTiming],
    investmentOneOff: inputs.investmentOneOff,
    investmentPerYear: inputs.investmentPerYear,
    discountRate: inputs.discountRate,
    includeValueBeyondHorizon: inputs.terminalValue === 'included',
    satisfiedNow: inputs.satisfiedNow,
    satisfiedTarget: inputs.satisfiedTarget,
    crossSellSatisfied: inputs.crossSell * done.crossSell,
    crossSellDissatisfied: otherwise.crossSell * done.crossSell,
    referralRateSatisfied: inputs.referralRate * done.referralRate,
    referralRateDissatisfied: otherwise.referralRate * done.referralRate,
    referralConversionSatisfied: inputs.referralConversion * done.referralConversion,
    referralConversionDissatisfied: otherwise.referralConversion * done.referralConversion,
    reach: inputs.reach,
    expansionValue: inputs.expansionValue,
    expansionMargin: inputs.expansionMargin,
    incrementalReferralShare: inputs.incrementalReferralShare,
    acquisitionCost: inputs.acquisitionCost,
    referralReward: inputs.referralReward,
    causalShare: inputs.causalShare,
    referralGenerations: inputs.referralGenerations,
    marketSize: inputs.marketSize > 0 ? inputs.marketSize : null,
  };
}

/** Churn at full effect: set directly, or as it follows from more satisfied customers. */
function churnAfterOf(inputs: Inputs): number {
  if (inputs.retentionLever === 'direct')
    return churnAfter(inputs.churnNow, inputs.churnCut, inputs.churnCutBasis);
  const derived = churnFromSatisfaction({ ...inputs, retentionSatisfied: inputs.retentionOfSatisfied });
  return derived.churnAfter ?? inputs.churnNow;
}
