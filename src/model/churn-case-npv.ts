import { churnAtStep } from './churn-at-step';
import type { ChurnCase } from './churn-case';
import { stepDiscountRate } from './step-discount-rate';
import { stepRate } from './step-rate';
import { valueBeyondHorizon } from './value-beyond-horizon';

/**
 * Net present value of the whole churn case, without the series in between.
 *
 * Formula: NPV = −I0 + Σ [g (v/m)(θ D_t + (1 − θ) D_(t−1)) − I1/m] (1 + d_s)^−t, and g v L(c1) D_T at the last step when
 * the value beyond the horizon counts (MODEL §2.5, §2.6). Unit: money, positive is gain.
 *
 * Never null. A value beyond the horizon that has no end is left out.
 *
 * The same as `npv` of `churnCashFlow` of `revenueUplift` of two `customerPath`s, in one loop: every result curve and
 * the search for the break-even call it dozens of times per slider move. The tests hold the two together.
 *
 * @example
 * churnCaseNpv({ customers: 10000, annualRevenue: 500, grossMargin: 0.4, newCustomers: 0, churnNow: 0.15,
 *   churnAfter: 0.12, rampSteps: 0, steps: 60, stepsPerYear: 12, weightOfClosing: 0.5, investmentOneOff: 100000,
 *   investmentPerYear: 60000, discountRate: 0.08, includeValueBeyondHorizon: false }) // 79220.81
 */
export function churnCaseNpv(c: ChurnCase): number {
  const newPerStep = c.newCustomers / c.stepsPerYear;
  const revenuePerStep = c.annualRevenue / c.stepsPerYear;
  const costPerStep = c.investmentPerYear / c.stepsPerYear;
  const discountPerStep = 1 / (1 + stepDiscountRate(c.discountRate, c.stepsPerYear));
  const keptNow = 1 - stepRate(c.churnNow, c.stepsPerYear);
  const keptAtFullEffect = 1 - stepRate(c.churnAfter, c.stepsPerYear);

  let without = c.customers;
  let withProgramme = c.customers;
  let saved = 0;
  let discount = 1;
  let sum = 0 - c.investmentOneOff;
  for (let step = 1; step <= c.steps; step++) {
    const kept =
      step >= c.rampSteps
        ? keptAtFullEffect
        : 1 - stepRate(churnAtStep(c.churnNow, c.churnAfter, step, c.rampSteps), c.stepsPerYear);
    without = without * keptNow + newPerStep;
    withProgramme = withProgramme * kept + newPerStep;
    const savedBefore = saved;
    saved = withProgramme - without;
    const uplift = revenuePerStep * (c.weightOfClosing * saved + (1 - c.weightOfClosing) * savedBefore);
    discount *= discountPerStep;
    sum += (c.grossMargin * uplift - costPerStep) * discount;
  }
  return c.includeValueBeyondHorizon ? sum + discount * valueAtHorizon(c, saved) : sum;
}

function valueAtHorizon(c: ChurnCase, customersKept: number): number {
  const { annualRevenue, grossMargin, churnAfter, discountRate } = c;
  return valueBeyondHorizon({ customersKept, annualRevenue, grossMargin, churnAfter, discountRate }) ?? 0;
}
