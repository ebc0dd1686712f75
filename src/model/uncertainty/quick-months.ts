import { stepsPerYear } from '../case-of-inputs';
import type { DrawnCase } from './drawn-case';
import { keptPerMonth } from './kept-per-month';
import type { MonthSums } from './month-sums';

/** True when `quickMonths` computes this draw: one generation of referrals, nothing lost, nothing after the horizon. */
export const isQuick = (c: DrawnCase): boolean =>
  !c.compounding && !c.countsBeyondHorizon && c.referralsPerStep >= 0 && c.churnAfter <= c.churnNow;

/**
 * All months of an ordinary draw (`isQuick`), adding up and keeping nothing: this is where a run spends its time.
 *
 * The same as `everyMonth`, with the constants of a month multiplied out beforehand. Customers with minus without the
 * programme, D, are never negative here, and a month's flow is
 * g v/m (θ D_t + (1 − θ) D_(t−1)) + (expansion and referrals per opening customer) × B_(t−1) + expansion × E_(t−1) − I1/m
 * with B the customers of lower churn alone and E those won by referral (MODEL §3.2, §3.3).
 *
 * Returns false when it cannot tell whether the balance is below zero by more than rounding at the last moment that
 * counts for payback; then `everyMonth` can.
 */
export function quickMonths(c: DrawnCase, sums: MonthSums): boolean {
  const { steps, rampSteps, keptNow, newPerStep, discountPerStep } = c;
  const costPerStep = c.investmentPerYear / stepsPerYear;
  const marginPerCustomer = c.grossMargin * c.revenuePerStep;
  const ofClosing = marginPerCustomer * c.weightOfClosing;
  const ofOpening = marginPerCustomer * (1 - c.weightOfClosing);
  const expansion = c.expansionMargin * c.expansionPerStep;
  const perReferral = c.referralsPerStep * (c.savingPerReferral - c.referralReward);
  const wonHere = c.referralsPerStep * c.incrementalShare;
  // Of the present month; they change while the programme takes effect.
  let kept = c.keptAtFullEffect;
  let [wonShare, perOpening, perReferred] = [wonHere, expansion + perReferral, expansion];

  let without = c.customers;
  let churnOnly = c.customers;
  let referred = 0;
  let more = 0;
  let [sumMore, sumReferred, sumOpening] = [0, 0, 0];
  // What the ramp takes off the last one, and off the referred customers at the start of each month.
  let [notYet, notYetReferred] = [0, 0];
  let discount = 1;
  let npv = -c.investmentOneOff;
  let balance = npv;
  let lastNegative = balance < 0 ? 0 : -1;
  let lastBalance = balance;
  let flowAfter = 0;
  const fullFrom = Math.max(1, Math.ceil(rampSteps));
  for (let step = 1; step <= steps; step++) {
    if (step <= fullFrom) {
      const effect = step >= rampSteps ? 1 : step / rampSteps;
      kept =
        effect === 1 ? c.keptAtFullEffect : keptPerMonth(c.churnNow + (c.churnAfter - c.churnNow) * effect);
      wonShare = wonHere * effect;
      perOpening = (expansion + perReferral) * effect;
      perReferred = expansion * effect;
      notYet += churnOnly * (1 - effect);
      notYetReferred += referred * (1 - effect);
    }
    const before = churnOnly;
    const referredBefore = referred;
    const moreBefore = more;
    without = without * keptNow + newPerStep;
    churnOnly = before * kept + newPerStep;
    referred = referredBefore * kept + before * wonShare;
    more = churnOnly - without + referred;
    const flow =
      ofClosing * more +
      ofOpening * moreBefore +
      (perOpening * before + perReferred * referredBefore) -
      costPerStep;
    sumMore += more;
    sumReferred += referred;
    sumOpening += before;
    discount *= discountPerStep;
    npv += flow * discount;
    balance += flow;
    if (balance < 0) {
      lastNegative = step;
      lastBalance = balance;
    } else if (lastNegative === step - 1) {
      flowAfter = flow;
    }
  }
  const recommending = sumOpening - notYet;
  const opening = 1 - c.weightOfClosing;
  sums.referred = sumReferred - opening * referred;
  sums.saved = sumMore - opening * more - sums.referred;
  sums.reached = recommending + (sumReferred - referred - notYetReferred);
  sums.won = recommending * c.referralsPerStep;
  sums.customersKept = more;
  sums.beyond = 0;
  sums.npv = npv;
  const gross =
    c.investmentOneOff +
    c.investmentPerYear * (steps / stepsPerYear) +
    Math.abs(marginPerCustomer) * sumMore +
    Math.abs(expansion) * sums.reached +
    Math.abs(perReferral) * recommending;
  sums.paybackYears = paybackOf(lastNegative, lastBalance, flowAfter, steps);
  return lastNegative === -1 || lastBalance < -2 * gross * (steps + 1) * Number.EPSILON;
}

/** As `paybackYears`; NaN when the balance is still negative at the horizon. */
function paybackOf(lastNegative: number, balance: number, flowAfter: number, steps: number): number {
  if (lastNegative === steps) return NaN;
  if (lastNegative === -1) return 0;
  return (lastNegative + Math.min(1, -balance / flowAfter)) / stepsPerYear;
}
