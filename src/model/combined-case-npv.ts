import { churnAtStep } from './churn-at-step';
import type { CombinedCase } from './combined-case';
import { crossSellUpliftRate } from './cross-sell-uplift-rate';
import { rampShare } from './ramp';
import { referralUpliftRate } from './referral-uplift-rate';
import { referralsInMarket } from './referrals-in-market';
import { stepDiscountRate } from './step-discount-rate';
import { stepRate } from './step-rate';
import { valueBeyondHorizon } from './value-beyond-horizon';

/**
 * Net present value of the combined case, without the series in between.
 *
 * Formula: NPV = −I0 + Σ [g (v/m)(bal(D) + bal(E)) + g_x (A_x/m) C_(t−1) w_t x + raw_t ((1 − ι) CAC − reward) − I1/m]
 * (1 + d_s)^−t with bal(P) = θ P_t + (1 − θ) P_(t−1), D customers kept (B − A), E customers won by referral (C − B)
 * and x the additional purchases per customer (MODEL §3.2, §3.3). Unit: money, positive is gain.
 *
 * Never null. A value beyond the horizon that has no end is left out.
 *
 * The same as `npv` of the cash flow of `combinedCaseFlows`, in one loop that allocates nothing: simulation draws and
 * result curves call it thousands of times. The tests hold the two together.
 *
 * @example
 * combinedCaseNpv({ customers: 10000, annualRevenue: 500, grossMargin: 0.4, newCustomers: 1200, churnNow: 0.15,
 *   churnAfter: 0.12, rampSteps: 12, steps: 60, stepsPerYear: 12, weightOfClosing: 0.5, investmentOneOff: 100000,
 *   investmentPerYear: 60000, discountRate: 0.08, includeValueBeyondHorizon: false, satisfiedNow: 0.6,
 *   satisfiedTarget: 0.7, crossSellSatisfied: 0.2, crossSellDissatisfied: 0.08, referralRateSatisfied: 0.3,
 *   referralRateDissatisfied: 0.05, referralConversionSatisfied: 0.08, referralConversionDissatisfied: 0.08, reach: 5,
 *   expansionValue: 120, expansionMargin: 0.4, incrementalReferralShare: 0.6, acquisitionCost: 90, referralReward: 0,
 *   causalShare: 1, referralGenerations: 'one', marketSize: null }) // 189932.24
 */
export function combinedCaseNpv(c: CombinedCase): number {
  const newPerStep = c.newCustomers / c.stepsPerYear;
  const revenuePerStep = c.annualRevenue / c.stepsPerYear;
  const costPerStep = c.investmentPerYear / c.stepsPerYear;
  const discountPerStep = 1 / (1 + stepDiscountRate(c.discountRate, c.stepsPerYear));
  const keptNow = 1 - stepRate(c.churnNow, c.stepsPerYear);
  const keptAtFullEffect = 1 - stepRate(c.churnAfter, c.stepsPerYear);
  const referralsPerStep = referralUpliftRate(c) / c.stepsPerYear;
  const expansionPerStep = (c.expansionValue / c.stepsPerYear) * crossSellUpliftRate(c);
  const profitPerReferral = (1 - c.incrementalReferralShare) * c.acquisitionCost - c.referralReward;
  const opening = 1 - c.weightOfClosing;
  const compounding = c.referralGenerations === 'compounding';
  const market = compounding ? c.marketSize : null;

  let without = c.customers;
  let churnOnly = c.customers;
  let saved = 0;
  let referred = 0;
  let wonSoFar = 0;
  let discount = 1;
  let sum = 0 - c.investmentOneOff;
  for (let step = 1; step <= c.steps; step++) {
    const effect = rampShare(step, c.rampSteps);
    const kept = effect === 1 ? keptAtFullEffect : keptDuringRamp(c, step);
    const customers = churnOnly + referred;
    const recommendations = (compounding ? customers : churnOnly) * effect * referralsPerStep;
    const won = referralsInMarket(Math.max(-newPerStep, recommendations), wonSoFar, market);
    const savedBefore = saved;
    const referredBefore = referred;
    wonSoFar += won;
    without = without * keptNow + newPerStep;
    churnOnly = churnOnly * kept + newPerStep;
    saved = churnOnly - without;
    referred = referred * kept + c.incrementalReferralShare * won;

    const retention = revenuePerStep * (c.weightOfClosing * saved + opening * savedBefore);
    const referral = revenuePerStep * (c.weightOfClosing * referred + opening * referredBefore);
    const expansion = customers * effect * expansionPerStep;
    const profit =
      c.grossMargin * (retention + referral) + c.expansionMargin * expansion + won * profitPerReferral;
    discount *= discountPerStep;
    sum += (profit - costPerStep) * discount;
  }
  return c.includeValueBeyondHorizon ? sum + discount * valueAtHorizon(c, saved + referred) : sum;
}

const keptDuringRamp = (c: CombinedCase, step: number): number =>
  1 - stepRate(churnAtStep(c.churnNow, c.churnAfter, step, c.rampSteps), c.stepsPerYear);

function valueAtHorizon(c: CombinedCase, customersKept: number): number {
  const { annualRevenue, grossMargin, churnAfter, discountRate } = c;
  return valueBeyondHorizon({ customersKept, annualRevenue, grossMargin, churnAfter, discountRate }) ?? 0;
}
