import type { CombinedCase } from '../../src/model/combined-case';
import { combinedCaseFlows } from '../../src/model/combined-case-flows';
import { internalRates } from '../../src/model/internal-rates';
import { npv } from '../../src/model/npv';
import { paybackYears } from '../../src/model/payback-years';
import { presentValueOfCost } from '../../src/model/present-value-of-cost';
import { stepDiscountRate } from '../../src/model/step-discount-rate';

export const sum = (values: Iterable<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0);

/** Every measure of a combined case that the oracles name. */
export function combinedCaseMeasures(c: CombinedCase) {
  const flows = combinedCaseFlows(c);
  const ratePerStep = stepDiscountRate(c.discountRate, c.stepsPerYear);
  const value = npv(flows.cashFlow, ratePerStep);
  const costNow = presentValueOfCost(c);
  const rates = internalRates(flows.cashFlow, c.stepsPerYear);
  return {
    flows,
    retention: sum(flows.retentionRevenue),
    referral: sum(flows.referralRevenue),
    expansion: sum(flows.expansionRevenue),
    saving: sum(flows.acquisitionSaving),
    npv: value,
    /** Discounted payments without their signs: what an error of the NPV has to be measured against. */
    gross: npv(flows.cashFlow.map(Math.abs), ratePerStep),
    costNow,
    discountedRoi: value / costNow,
    net: sum(flows.cashFlow),
    payback: paybackYears(flows.cashFlow, c.stepsPerYear),
    internalRate: rates.length === 1 ? rates[0] : null,
  };
}

/** The full case of MODEL §3 (oracle COMB-02); tests change single inputs of it. */
export const fullCase: CombinedCase = Object.freeze({
  customers: 10_000,
  annualRevenue: 500,
  grossMargin: 0.4,
  newCustomers: 1200,
  churnNow: 0.15,
  churnAfter: 0.12,
  rampSteps: 12,
  steps: 60,
  stepsPerYear: 12,
  weightOfClosing: 0.5,
  investmentOneOff: 100_000,
  investmentPerYear: 60_000,
  discountRate: 0.08,
  includeValueBeyondHorizon: false,
  satisfiedNow: 0.6,
  satisfiedTarget: 0.7,
  crossSellSatisfied: 0.2,
  crossSellDissatisfied: 0.08,
  referralRateSatisfied: 0.3,
  referralRateDissatisfied: 0.05,
  referralConversionSatisfied: 0.08,
  referralConversionDissatisfied: 0.08,
  reach: 5,
  expansionValue: 120,
  expansionMargin: 0.4,
  incrementalReferralShare: 0.6,
  acquisitionCost: 90,
  referralReward: 0,
  causalShare: 1,
  referralGenerations: 'one',
  marketSize: null,
});
