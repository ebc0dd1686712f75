import { stepsPerYear } from '../case-of-inputs';
import { paybackYears } from '../payback-years';
import { referralsInMarket } from '../referrals-in-market';
import { stepRate } from '../step-rate';
import { churnAtStep } from '../churn-at-step';
import type { DrawnCase } from './drawn-case';
import type { MonthSums } from './month-sums';

/**
 * All months of one draw with everything that a case can have, keeping the cash flow of each: for draws whose path is
 * shown, for referrals that compound or are lost, and for a value beyond the horizon. `quickMonths` is faster where none
 * of this is needed. Step by step as in `combinedCaseFlows`.
 *
 * @param flows takes the cash flow of every month from today to the horizon
 */
export function everyMonth(c: DrawnCase, sums: MonthSums, flows: number[]): void {
  const opening = 1 - c.weightOfClosing;
  const costPerStep = c.investmentPerYear / stepsPerYear;
  const market = c.market === Infinity ? null : c.market;
  let without = c.customers;
  let churnOnly = c.customers;
  let saved = 0;
  let referred = 0;
  let [sumSaved, sumReferred, sumReached, sumWon] = [0, 0, 0, 0];
  let discount = 1;
  let npv = -c.investmentOneOff;
  flows[0] = -c.investmentOneOff;
  for (let step = 1; step <= c.steps; step++) {
    const effect = step >= c.rampSteps ? 1 : step / c.rampSteps;
    const customers = churnOnly + referred;
    const recommendations = (c.compounding ? customers : churnOnly) * effect * c.referralsPerStep;
    const won = referralsInMarket(Math.max(-c.newPerStep, recommendations), sumWon, market);
    const kept = effect === 1 ? c.keptAtFullEffect : keptAt(c, step);
    const [savedBefore, referredBefore] = [saved, referred];
    without = without * c.keptNow + c.newPerStep;
    churnOnly = churnOnly * kept + c.newPerStep;
    saved = churnOnly - without;
    referred = referred * kept + c.incrementalShare * won;

    const ofSaved = c.weightOfClosing * saved + opening * savedBefore;
    const ofReferred = c.weightOfClosing * referred + opening * referredBefore;
    sumSaved += ofSaved;
    sumReferred += ofReferred;
    sumReached += customers * effect;
    sumWon += won;
    const flow =
      c.grossMargin * c.revenuePerStep * (ofSaved + ofReferred) +
      c.expansionMargin * c.expansionPerStep * customers * effect +
      won * (c.savingPerReferral - c.referralReward) -
      costPerStep;
    flows[step] = flow;
    discount *= c.discountPerStep;
    npv += flow * discount;
  }
  sums.saved = sumSaved;
  sums.referred = sumReferred;
  sums.reached = sumReached;
  sums.won = sumWon;
  sums.customersKept = saved + referred;
  sums.beyond = c.beyondPerCustomer * (saved + referred);
  sums.npv = npv + discount * sums.beyond;
  flows[c.steps] = (flows[c.steps] ?? 0) + sums.beyond;
  sums.paybackYears = paybackYears(flows, stepsPerYear) ?? NaN;
}

const keptAt = (c: DrawnCase, step: number): number =>
  1 - stepRate(churnAtStep(c.churnNow, c.churnAfter, step, c.rampSteps), stepsPerYear);
