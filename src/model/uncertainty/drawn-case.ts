import { stepsPerYear } from '../case-of-inputs';
import { churnAfter } from '../churn-after';
import { likelyFollowThrough } from '../likely-follow-through';
import { marginMultiple } from '../margin-multiple';
import { parameters, type ParameterId } from '../parameters';
import { stepDiscountRate } from '../step-discount-rate';
import { keptPerMonth } from './kept-per-month';
import type { DrawProblem } from './run-draws';
import type { RunPlan } from './run-plan';

/** The place of every input in an array of values: that of the catalogue. */
export const placeOf = Object.fromEntries(parameters.map(({ id }, place) => [id, place])) as Readonly<
  Record<ParameterId, number>
>;

const at = placeOf;
const of = (values: Float64Array, place: number): number => values[place] ?? NaN;
const weightOfClosing = { start: 0, mid: 0.5, end: 1 } as const;
/** A share that is 1 but for the last digits of the division is still 1, as in `dissatisfiedRetention`. */
const rounding = 1e-12;

/**
 * What the months of one draw are computed with: `caseOfInputs`, `caseProblem` and the rates per month at once, filled
 * in anew for every draw, so that nothing is allocated. Fields have the meaning and the unit of `combinedCaseNpv`.
 */
export class DrawnCase {
  readonly steps: number;
  readonly weightOfClosing: number;
  readonly compounding: boolean;
  readonly countsBeyondHorizon: boolean;
  readonly #plan: RunPlan;
  readonly #isDerived: boolean;
  readonly #isIncremental: boolean;

  #discountRate = NaN;

  customers = NaN;
  newPerStep = NaN;
  churnNow = NaN;
  churnAfter = NaN;
  keptNow = NaN;
  keptAtFullEffect = NaN;
  rampSteps = NaN;
  revenuePerStep = NaN;
  grossMargin = NaN;
  expansionMargin = NaN;
  expansionPerStep = NaN;
  referralsPerStep = NaN;
  incrementalShare = NaN;
  savingPerReferral = NaN;
  referralReward = NaN;
  investmentOneOff = NaN;
  investmentPerYear = NaN;
  discountPerStep = NaN;
  /** People who can be won at all; Infinity is no limit. */
  market = NaN;
  /** Money at the horizon per customer kept, 0 when it is not counted. */
  beyondPerCustomer = NaN;
  satisfiedCustomerValue = NaN;
  defensibleCustomerValue = NaN;

  constructor(plan: RunPlan) {
    const { inputs } = plan;
    this.#plan = plan;
    this.steps = plan.steps;
    this.weightOfClosing = weightOfClosing[inputs.revenueTiming];
    this.compounding = inputs.referralGenerations === 'compounding';
    this.countsBeyondHorizon = inputs.terminalValue === 'included';
    this.#isDerived = inputs.retentionLever === 'satisfaction';
    this.#isIncremental = inputs.counterfactual === 'incremental';
  }

  /** Takes the values of a draw, by `placeOf`; fills in those that follow others. Returns why there is no case, if so. */
  take(values: Float64Array): DrawProblem | 'none' {
    this.#fillFollowers(values);
    this.#takeBusiness(values);
    const problem = this.#takeChurn(values);
    const reproduction = this.#takeBehaviour(values);
    this.keptNow = keptPerMonth(this.churnNow);
    this.keptAtFullEffect = keptPerMonth(this.churnAfter);
    this.beyondPerCustomer = this.countsBeyondHorizon ? this.#beyond(values) : 0;
    if (problem !== 'none') return problem;
    return this.compounding && this.market === Infinity && reproduction >= 1 ? 'marketSizeMissing' : 'none';
  }

  #fillFollowers(values: Float64Array): void {
    const { following } = this.#plan;
    if (following.expansionValue) values[at.expansionValue] = of(values, at.purchaseValue);
    if (following.expansionMargin) values[at.expansionMargin] = of(values, at.grossMargin);
    if (following.referralConversionFollowThrough) {
      const stated = of(values, at.referralConversion);
      const effective = likelyFollowThrough.effectiveConversion;
      values[at.referralConversionFollowThrough] = stated > effective ? effective / stated : 1;
    }
  }

  #takeBusiness(values: Float64Array): void {
    this.customers = of(values, at.customers);
    this.newPerStep = of(values, at.newCustomers) / stepsPerYear;
    this.revenuePerStep = of(values, at.annualRevenue) / stepsPerYear;
    this.grossMargin = of(values, at.grossMargin);
    this.expansionMargin = of(values, at.expansionMargin);
    this.rampSteps = of(values, at.rampMonths);
    this.investmentOneOff = of(values, at.investmentOneOff);
    this.investmentPerYear = of(values, at.investmentPerYear);
    this.#takeDiscount(of(values, at.discountRate));
    this.incrementalShare = of(values, at.incrementalReferralShare);
    this.savingPerReferral = (1 - this.incrementalShare) * of(values, at.acquisitionCost);
    this.referralReward = of(values, at.referralReward);
    const market = of(values, at.marketSize);
    this.market = this.compounding && market > 0 ? market : Infinity;
  }

  /** Worked out anew only when it changes: in most runs it is the same in every draw. */
  #takeDiscount(rate: number): void {
    if (rate === this.#discountRate) return;
    this.#discountRate = rate;
    this.discountPerStep = 1 / (1 + stepDiscountRate(rate, stepsPerYear));
  }

  /** Churn now and at full effect: set directly, or as it follows from more satisfied customers. */
  #takeChurn(values: Float64Array): DrawProblem | 'none' {
    const churn = of(values, at.churnNow);
    this.churnNow = churn;
    if (!this.#isDerived) {
      this.churnAfter = churnAfter(churn, of(values, at.churnCut), this.#plan.inputs.churnCutBasis);
      return 'none';
    }
    this.churnAfter = churn;
    const satisfied = of(values, at.satisfiedNow);
    const kept = of(values, at.retentionOfSatisfied);
    if (satisfied >= 1) return 'nobodyDissatisfied';
    const keptOfOthers = (1 - churn - satisfied * kept) / (1 - satisfied);
    if (!(keptOfOthers >= -rounding && keptOfOthers <= 1 + rounding)) return 'contradictoryRetention';
    const newlySatisfied = of(values, at.satisfiedTarget) - satisfied;
    const after = churn - of(values, at.causalShare) * newlySatisfied * (kept - keptOfOthers);
    this.churnAfter = Math.min(1, Math.max(0, after));
    return 'none';
  }

  /** What satisfied customers do more than others: the two formulas, and the rates of the case. Returns p k q. */
  #takeBehaviour(values: Float64Array): number {
    const purchase = of(values, at.purchaseValue);
    const reach = of(values, at.reach);
    const retention = of(values, at.retention);
    const crossSell = of(values, at.crossSell);
    const rate = of(values, at.referralRate);
    const conversion = of(values, at.referralConversion);
    this.satisfiedCustomerValue =
      purchase * retention + purchase * crossSell + purchase * (rate * reach * conversion);

    const stays = of(values, at.retentionFollowThrough);
    const buys = of(values, at.crossSellFollowThrough);
    const tells = of(values, at.referralFollowThrough);
    const converts = of(values, at.referralConversionFollowThrough);
    const counts = this.#isIncremental ? 1 : 0;
    const reproduction = rate * tells * reach * (conversion * converts);
    const otherwise =
      of(values, at.referralRateDissatisfied) *
      tells *
      reach *
      (of(values, at.referralConversionDissatisfied) * converts);
    const moreReferred = reproduction - counts * otherwise;
    const morePurchases = crossSell * buys - counts * of(values, at.crossSellDissatisfied) * buys;
    const moreRetained = retention * stays - counts * of(values, at.retentionDissatisfied) * stays;

    const causal = of(values, at.causalShare);
    this.defensibleCustomerValue =
      causal *
      purchase *
      (this.grossMargin * moreRetained +
        this.expansionMargin * morePurchases +
        this.grossMargin * moreReferred);
    const newlySatisfied = of(values, at.satisfiedTarget) - of(values, at.satisfiedNow);
    this.referralsPerStep = (newlySatisfied * causal * moreReferred) / stepsPerYear;
    this.expansionPerStep =
      (of(values, at.expansionValue) / stepsPerYear) * (newlySatisfied * causal * morePurchases);
    return reproduction;
  }

  #beyond(values: Float64Array): number {
    const retention = 1 - this.churnAfter;
    const multiple = marginMultiple({ retention, discountRate: of(values, at.discountRate) });
    return multiple === null ? 0 : this.grossMargin * of(values, at.annualRevenue) * multiple;
  }
}
