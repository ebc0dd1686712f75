import { churnAfter } from './churn-after';
import type { Inputs } from './inputs';
import { parameter, type ParameterId } from './parameters';

/** What applying a claim changes; null where it cannot be expressed with these inputs. */
export type ClaimValues = Partial<Inputs> | null;

/** As a person types it: to four digits, within what the input allows. */
function asInput(id: ParameterId, value: number): number {
  const { min, max } = parameter(id);
  return Math.min(max, Math.max(min, Number(value.toPrecision(4))));
}

/** Five percentage points less churn: the reading that the published figures are computed with. */
export const fivePointsLessChurn = (): ClaimValues => ({ churnCutBasis: 'points', churnCut: 0.05 });

/** Five percent of today's churn less: what the sentence says. */
export const fivePercentLessChurn = (): ClaimValues => ({ churnCutBasis: 'percent', churnCut: 0.05 });

/**
 * A new customer costs `times` what keeping one costs under the plan: cost per year divided by the customers kept per
 * year, N × (c0 − c1). In the business case the cost of acquisition counts only where a referral saves one, so every
 * referred customer is taken as one who would have been won anyway.
 *
 * Null when the plan keeps nobody.
 */
export const acquisitionCosts =
  (times: number) =>
  (inputs: Inputs): ClaimValues => {
    const perCustomer = costOfKeepingOne(inputs);
    if (perCustomer === null) return null;
    return { acquisitionCost: asInput('acquisitionCost', times * perCustomer), incrementalReferralShare: 0 };
  };

/** What the plan spends per year on each customer it keeps; null when it keeps nobody. Money. */
export function costOfKeepingOne(inputs: Inputs): number | null {
  const perYear = inputs.investmentPerYear + inputs.investmentOneOff / inputs.horizonYears;
  const kept =
    inputs.customers * (inputs.churnNow - churnAfter(inputs.churnNow, inputs.churnCut, inputs.churnCutBasis));
  return kept > 0 ? perYear / kept : null;
}

/** Referred people buy four times as often: the part of the stated conversion that is done, times four. */
export const referralsConvertFourfold = (inputs: Inputs): ClaimValues => ({
  referralConversionFollowThrough: asInput(
    'referralConversionFollowThrough',
    4 * inputs.referralConversionFollowThrough,
  ),
});

/** Others buy 67 % and recommend 92 % less often than the loyal; whom they tell buys as often. */
export const loyalAgainstOthers = (inputs: Inputs): ClaimValues => ({
  retentionDissatisfied: asInput('retentionDissatisfied', inputs.retention / 1.67),
  referralRateDissatisfied: asInput('referralRateDissatisfied', inputs.referralRate / 1.92),
  referralConversionDissatisfied: asInput('referralConversionDissatisfied', inputs.referralConversion),
});

/** Renewal, which is 1 − churn, times 1.12; at most everybody stays. For all customers, not only the new ones. */
export const twelvePercentMoreRenewals = (inputs: Inputs): ClaimValues => ({
  churnCutBasis: 'points',
  churnCut: asInput('churnCut', Math.min(inputs.churnNow, 0.12 * (1 - inputs.churnNow))),
});

/** Trust in place of the share that a recommendation influences. */
export const trustAsConversion = (): ClaimValues => ({ referralConversion: 0.83 });

/** Every extra purchase brings 67 % more, and so does the whole stream. */
export const moreExpansionRevenue = (inputs: Inputs): ClaimValues => ({
  expansionValue: asInput('expansionValue', 1.67 * inputs.expansionValue),
});
