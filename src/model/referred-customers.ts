import { churnAtStep } from './churn-at-step';
import type { CombinedCase } from './combined-case';
import { rampShare } from './ramp';
import { referralUpliftRate } from './referral-uplift-rate';
import { referralsInMarket } from './referrals-in-market';
import { stepRate } from './step-rate';
import { zeros } from './zeros';

/** The programme's referrals step by step; index 0 is today, the last index is the horizon. */
export interface ReferredCustomers {
  /** Customers who came by additional referrals in the step, also those who would have come anyway. */
  readonly referrals: readonly number[];
  /** Additional customers of the referrals who are still there at the end of the step: path C minus path B. */
  readonly stock: readonly number[];
}

/**
 * How many customers the programme's additional recommendations bring, and how many of them are there.
 *
 * Formula: raw_t = X_(t−1) × w_t × rate/m; E_t = E_(t−1)(1 − s(c_t)) + ι × raw_t (MODEL §3.2). X are the customers who
 * recommend: path B with one generation, path C = B + E when referrals compound, then within the market
 * (`referralsInMarket`). `rate` is `referralUpliftRate`. Unit: customers. Never null.
 *
 * Negative when satisfaction falls: referrals are lost. They were part of the newcomers, so no more can be lost in a
 * step than newcomers arrive; customers never become negative.
 *
 * @example referredCustomers(theCaseOf(combinedCaseFlows), churnOnly).stock.at(-1) // 201.80
 */
export function referredCustomers(c: CombinedCase, churnOnly: readonly number[]): ReferredCustomers {
  const ratePerStep = referralUpliftRate(c) / c.stepsPerYear;
  const mostLost = -c.newCustomers / c.stepsPerYear;
  const compounding = c.referralGenerations === 'compounding';
  const market = compounding ? c.marketSize : null;
  const referrals = zeros(c.steps + 1);
  const stock = zeros(c.steps + 1);
  let wonSoFar = 0;
  let referred = 0;
  for (let step = 1; step <= c.steps; step++) {
    const opening = churnOnly[step - 1] ?? 0;
    const recommending = compounding ? opening + referred : opening;
    const recommendations = recommending * rampShare(step, c.rampSteps) * ratePerStep;
    const won = referralsInMarket(Math.max(mostLost, recommendations), wonSoFar, market);
    const left = stepRate(churnAtStep(c.churnNow, c.churnAfter, step, c.rampSteps), c.stepsPerYear);
    wonSoFar += won;
    referred = referred * (1 - left) + c.incrementalReferralShare * won;
    referrals[step] = won;
    stock[step] = referred;
  }
  return { referrals, stock };
}
