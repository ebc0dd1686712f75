import { annualRate } from '../../src/model/annual-rate';
import { breakEvenChurnCut } from '../../src/model/break-even-churn-cut';
import { churnCaseNpv } from '../../src/model/churn-case-npv';
import type { ChurnCase } from '../../src/model/churn-case';
import { churnReadings } from '../../src/model/churn-readings';
import { cumulativeRevenueUplift } from '../../src/model/cumulative-revenue-uplift';
import type { CustomerFormulaInputs, CustomerShares } from '../../src/model/customer-formula-inputs';
import { lifetimeValueFromRetained } from '../../src/model/customer-lifetime-value';
import { customerValueElasticities } from '../../src/model/customer-value-elasticities';
import { customerValueGradient } from '../../src/model/customer-value-gradient';
import { customerValueInversion } from '../../src/model/customer-value-inversion';
import { customersAt } from '../../src/model/customers-at';
import { discountedPaybackYears } from '../../src/model/discounted-payback-years';
import { expectedLifetime } from '../../src/model/expected-lifetime';
import { followThroughCustomerValue } from '../../src/model/follow-through';
import { internalRates } from '../../src/model/internal-rates';
import { lifetimeValueElasticity } from '../../src/model/lifetime-value-elasticity';
import { lifetimeValueImmediate } from '../../src/model/lifetime-value-immediate';
import { marginMultiple, type MarginMultipleInputs } from '../../src/model/margin-multiple';
import { npv } from '../../src/model/npv';
import { parityReach } from '../../src/model/parity-reach';
import { paybackYears } from '../../src/model/payback-years';
import { loyaltyEffect, zeroDefections } from '../../src/model/reichheld-figures';
import { retentionCohort } from '../../src/model/retention-cohort';
import { retentionForLifetimeValue } from '../../src/model/retention-for-lifetime-value';
import {
  satisfiedCustomerValue,
  type SatisfiedCustomerValue,
} from '../../src/model/satisfied-customer-value';
import { segmentGap } from '../../src/model/segment-gap';
import { spreadsheetNpv } from '../../src/model/spreadsheet-npv';
import { stepRate } from '../../src/model/step-rate';
import { sumForUplift } from '../../src/model/sum-for-uplift';
import { tenureProfitValue, type TenureProfitValueInputs } from '../../src/model/tenure-profit-value';
import { churnCaseMeasures } from './churn-case-measures';
import { programmeFunctions } from './oracle-functions-programme';
import { uncertaintyFunctions } from './oracle-functions-uncertainty';
import { publishedSurvivors } from './published-survivors';

interface Seed extends CustomerShares {
  readonly A: number;
  readonly k: number;
}

interface OracleChurnCase {
  readonly customers: number;
  readonly annualRevenuePerCustomer: number;
  readonly grossMargin: number;
  readonly churn0: number;
  readonly churn1: number;
  readonly years: number;
  readonly acquisitionsPerYear: number;
  readonly oneOff: number;
  readonly yearlyCost: number;
  readonly discountRate: number;
  readonly stepsPerYear: number;
  readonly theta: number;
}

const formulaInputs = ({ A, k, ...shares }: Seed): CustomerFormulaInputs => ({
  ...shares,
  purchaseValue: A,
  reach: k,
});

const asSeedFormula = ({ total, ...parts }: SatisfiedCustomerValue) => ({ perCustomer: total, ...parts });

const asSeedInputs = <Value>(perInput: Readonly<Record<keyof CustomerFormulaInputs, Value>>) => {
  const { purchaseValue, reach, ...shares } = perInput;
  return { A: purchaseValue, k: reach, ...shares };
};

const sharesOf = ([retention, crossSell, referralRate, referralConversion]: Quadruple): CustomerShares => ({
  retention,
  crossSell,
  referralRate,
  referralConversion,
});
type Quadruple = readonly [number, number, number, number];

const churnCase = (i: OracleChurnCase): ChurnCase => ({
  customers: i.customers,
  annualRevenue: i.annualRevenuePerCustomer,
  grossMargin: i.grossMargin,
  newCustomers: i.acquisitionsPerYear,
  churnNow: i.churn0,
  churnAfter: i.churn1,
  rampSteps: 0,
  steps: i.years * i.stepsPerYear,
  stepsPerYear: i.stepsPerYear,
  weightOfClosing: i.theta,
  investmentOneOff: i.oneOff,
  investmentPerYear: i.yearlyCost,
  discountRate: i.discountRate,
  includeValueBeyondHorizon: false,
});

function measuresOfChurnCase(i: OracleChurnCase) {
  const measures = churnCaseMeasures(churnCase(i));
  return {
    base_end: measures.withoutAtYearEnds,
    cx_end: measures.withAtYearEnds,
    saved_end: measures.savedAtYearEnds,
    rev_uplift_year: measures.upliftPerYear,
    rev_uplift: measures.revenue,
    profit_uplift: measures.profit,
    cost: measures.cost,
    net: measures.profit - measures.cost,
    npv: measures.npv,
    pv_cost: measures.costNow,
    roi_simple: measures.roi,
    roi_discounted: measures.discountedRoi,
    irr: measures.internalRate,
    payback_years: measures.payback,
    disc_payback_years: measures.discountedPayback,
  };
}

const figures = Object.fromEntries(
  [...loyaltyEffect.figures, ...zeroDefections.figures].map(({ id, upliftPercent }) => [id, upliftPercent]),
);

/** Our function behind each operation name of the oracle file. */
export const oracleFunctions: Readonly<Record<string, ((inputs: never) => unknown) | undefined>> = {
  seedFormula: (i: Seed) => asSeedFormula(satisfiedCustomerValue(formulaInputs(i))),
  seedFormulaDiscounted: (i: Seed & { delta: CustomerShares }) =>
    asSeedFormula(followThroughCustomerValue(formulaInputs(i), i.delta)),
  seedElasticities: (i: Seed) => asSeedInputs(customerValueElasticities(formulaInputs(i))),
  seedGradient: (i: Seed) => asSeedInputs(customerValueGradient(formulaInputs(i))),
  seedInvert: (i: Seed & { target: number }) => {
    const required = asSeedInputs(customerValueInversion(formulaInputs(i), i.target));
    return { ...required, A: required.A.value };
  },
  referralParityK: (i: CustomerShares) => ({ k: parityReach(i) }),
  seedGapDecomposition: (i: { A: number; k: number; b2b: Quadruple; b2c: Quadruple }) =>
    segmentGap(i.A, i.k, sharesOf(i.b2b), sharesOf(i.b2c)),

  annualToStepRate: (i: { annual: number; stepsPerYear: number }) => ({
    rate: stepRate(i.annual, i.stepsPerYear),
  }),
  stepToAnnualRate: (i: { rate: number; stepsPerYear: number }) => ({
    annual: annualRate(i.rate, i.stepsPerYear),
  }),
  churnReductionReadings: (i: { churn: number; percent: number }) => churnReadings(i.churn, i.percent),
  customersAt: (i: {
    customers: number;
    churn: number;
    acquisitionsPerYear: number;
    stepsPerYear: number;
    t: number;
  }) => customersAt({ ...i, newCustomersPerYear: i.acquisitionsPerYear, step: i.t }),
  cumulativeRevenueUplift: (i: OracleChurnCase) => ({
    revenueUplift: cumulativeRevenueUplift({
      customers: i.customers,
      annualRevenue: i.annualRevenuePerCustomer,
      churnNow: i.churn0,
      churnAfter: i.churn1,
      years: i.years,
    }),
  }),
  churnCase: measuresOfChurnCase,
  breakEvenRelativeChurnReduction: (i: OracleChurnCase) => ({
    rho: breakEvenChurnCut(churnCase(i), churnCaseNpv).value,
  }),

  marginMultiple: (i: MarginMultipleInputs) => ({ multiple: marginMultiple(i) }),
  retentionForClv: (i: { targetClv: number; margin: number; discountRate: number }) => ({
    retention: retentionForLifetimeValue({ ...i, target: i.targetClv }),
  }),
  clvGuptaLehmann: (i: MarginMultipleInputs & { margin: number }) => {
    const clv = lifetimeValueFromRetained(i);
    return { clv, infinite: clv === null };
  },
  clvImmediate: (i: { margin: number; retention: number; discountRate: number }) => ({
    clv: lifetimeValueImmediate(i),
  }),
  expectedLifetime: (i: { churn: number }) => ({ periods: expectedLifetime(i.churn) }),
  clvRetentionElasticity: (i: { retention: number; discountRate: number; convention: string }) => ({
    elasticity: lifetimeValueElasticity({
      retention: i.retention,
      discountRate: i.discountRate,
      convention: i.convention === 'guptaLehmann' ? 'fromRetained' : 'immediate',
    }),
  }),
  clvUplift: (i: { margin: number; churn0: number; churn1: number; discountRate: number }) => ({
    before: lifetimeValueFromRetained({ ...i, retention: 1 - i.churn0 }),
    after: lifetimeValueFromRetained({ ...i, retention: 1 - i.churn1 }),
  }),
  cohortVaryingRetention: (i: { start: number; retention: readonly number[] }) => {
    const customers = retentionCohort(i.start, i.retention);
    return { customers, revenueAt1000: customers.map((count) => count * 1000) };
  },

  sumForUplift: (i: { points: number; uplift: number }) => ({ sum: sumForUplift(i) }),
  reference: () => ({ ...figures, ...publishedSurvivors }),
  tenureProfitClv: (i: TenureProfitValueInputs & { churns: readonly number[] }) => ({
    values: i.churns.map((churn) => tenureProfitValue({ ...i, churn })),
  }),

  npv: (i: { cashflows: readonly number[]; rate: number }) => ({ npv: npv(i.cashflows, i.rate) }),
  npvExcel: (i: { values: readonly number[]; rate: number }) => ({ npv: spreadsheetNpv(i.values, i.rate) }),
  irr: (i: { cashflows: readonly number[] }) => {
    const rates = internalRates(i.cashflows);
    return { irr: rates.length === 1 ? rates[0] : null };
  },
  irrAll: (i: { cashflows: readonly number[] }) => {
    const roots = internalRates(i.cashflows);
    return { roots, multiple: roots.length > 1 };
  },
  payback: (i: { cashflows: readonly number[]; rate: number; stepsPerYear: number }) => ({
    simple: paybackYears(i.cashflows, i.stepsPerYear),
    discounted: discountedPaybackYears(i.cashflows, i.rate, i.stepsPerYear),
  }),

  ...programmeFunctions,
  ...uncertaintyFunctions,
};
