import type { ChurnCase } from '../../src/model/churn-case';
import { churnCashFlow } from '../../src/model/churn-cash-flow';
import { customerPath } from '../../src/model/customer-path';
import { npv } from '../../src/model/npv';
import { revenueUplift } from '../../src/model/revenue-uplift';
import { stepDiscountRate } from '../../src/model/step-discount-rate';
import { valueBeyondHorizon } from '../../src/model/value-beyond-horizon';

/** The churn case put together from the single formula files, each series in full. */
export function composeChurnCase(c: ChurnCase) {
  const path = {
    customers: c.customers,
    newCustomersPerYear: c.newCustomers,
    churnNow: c.churnNow,
    rampSteps: c.rampSteps,
    steps: c.steps,
    stepsPerYear: c.stepsPerYear,
  };
  const without = customerPath({ ...path, churnAfter: c.churnNow });
  const withProgramme = customerPath({ ...path, churnAfter: c.churnAfter });
  const saved = withProgramme.map((customers, step) => customers - (without[step] ?? 0));
  const uplift = revenueUplift({
    without,
    with: withProgramme,
    annualRevenue: c.annualRevenue,
    stepsPerYear: c.stepsPerYear,
    weightOfClosing: c.weightOfClosing,
  });
  const beyond = valueBeyondHorizon({
    customersKept: saved[c.steps] ?? 0,
    annualRevenue: c.annualRevenue,
    grossMargin: c.grossMargin,
    churnAfter: c.churnAfter,
    discountRate: c.discountRate,
  });
  const cashFlow = churnCashFlow({
    revenueUplift: uplift,
    grossMargin: c.grossMargin,
    investmentOneOff: c.investmentOneOff,
    investmentPerYear: c.investmentPerYear,
    stepsPerYear: c.stepsPerYear,
    valueAtHorizon: c.includeValueBeyondHorizon ? (beyond ?? 0) : 0,
  });
  const ratePerStep = stepDiscountRate(c.discountRate, c.stepsPerYear);
  return {
    without,
    with: withProgramme,
    saved,
    uplift,
    cashFlow,
    ratePerStep,
    npv: npv(cashFlow, ratePerStep),
    /** Discounted payments without their signs: what an error of the NPV has to be measured against. */
    gross: npv(cashFlow.map(Math.abs), ratePerStep),
  };
}

/** The worked case of MODEL §2.5 in monthly steps; tests change single inputs of it. */
export const workedCase: ChurnCase = Object.freeze({
  customers: 10_000,
  annualRevenue: 500,
  grossMargin: 0.4,
  newCustomers: 0,
  churnNow: 0.15,
  churnAfter: 0.12,
  rampSteps: 0,
  steps: 60,
  stepsPerYear: 12,
  weightOfClosing: 0.5,
  investmentOneOff: 100_000,
  investmentPerYear: 60_000,
  discountRate: 0.08,
  includeValueBeyondHorizon: false,
});
