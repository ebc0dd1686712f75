import type { ChurnCase } from './churn-case';
import { churnAfter } from './churn-after';
import type { Inputs } from './inputs';

/** The case is computed month by month. */
export const stepsPerYear = 12;

const weightOfClosing = { start: 0, mid: 0.5, end: 1 } as const;

/** The churn case that a scenario's inputs describe, in monthly steps. */
export const caseOfInputs = (inputs: Inputs): ChurnCase => ({
  customers: inputs.customers,
  annualRevenue: inputs.annualRevenue,
  grossMargin: inputs.grossMargin,
  newCustomers: inputs.newCustomers,
  churnNow: inputs.churnNow,
  churnAfter: churnAfter(inputs.churnNow, inputs.churnCut, inputs.churnCutBasis),
  rampSteps: inputs.rampMonths,
  steps: Math.round(inputs.horizonYears * stepsPerYear),
  stepsPerYear,
  weightOfClosing: weightOfClosing[inputs.revenueTiming],
  investmentOneOff: inputs.investmentOneOff,
  investmentPerYear: inputs.investmentPerYear,
  discountRate: inputs.discountRate,
  includeValueBeyondHorizon: inputs.terminalValue === 'included',
});
