import { stepsPerYear } from '../case-of-inputs';
import { parameters } from '../parameters';
import { DrawnCase } from './drawn-case';
import { everyMonth } from './every-month';
import { MonthSums } from './month-sums';
import { isQuick, quickMonths } from './quick-months';
import type { DrawProblem } from './run-draws';
import type { RunPlan } from './run-plan';

/** The results of one draw, as in `Results`; NaN where a result has no value. */
export class DrawResults {
  npv = NaN;
  roi = NaN;
  paybackYears = NaN;
  totalRevenueUplift = NaN;
  revenueUplift = NaN;
  grossProfitUplift = NaN;
  cost = NaN;
  customersKept = NaN;
  satisfiedCustomerValue = NaN;
  defensibleCustomerValue = NaN;
}

/**
 * The whole business case of one draw after the other, with the results of `simulate` to the last digits and without
 * allocating anything: set `values` (by `placeOf`), call `evaluate`, read `results`.
 */
export class CaseKernel {
  /** The inputs of the draw by `placeOf`; those that follow others are filled in. They start as in the plan. */
  readonly values: Float64Array;
  readonly results = new DrawResults();
  /** Cash flow of every month, when `evaluate` was asked to keep it. */
  readonly flows: number[];
  readonly #case: DrawnCase;
  readonly #sums = new MonthSums();

  constructor(plan: RunPlan) {
    this.values = Float64Array.from(parameters, ({ id }) => plan.inputs[id]);
    this.flows = new Array<number>(plan.steps + 1).fill(0);
    this.#case = new DrawnCase(plan);
  }

  /** Computes the results of the present values. Returns why the case has none, if so. */
  evaluate(keepsFlows = false): DrawProblem | 'none' {
    const c = this.#case;
    const problem = c.take(this.values);
    this.results.satisfiedCustomerValue = c.satisfiedCustomerValue;
    this.results.defensibleCustomerValue = c.defensibleCustomerValue;
    if (problem === 'none') {
      this.#computeMonths(keepsFlows);
      this.#addUp();
    } else {
      this.#blank(keepsFlows);
    }
    return problem;
  }

  #computeMonths(keepsFlows: boolean): void {
    const isDone = !keepsFlows && isQuick(this.#case) && quickMonths(this.#case, this.#sums);
    if (!isDone) everyMonth(this.#case, this.#sums, this.flows);
  }

  #addUp(): void {
    const { results } = this;
    const c = this.#case;
    const sums = this.#sums;
    const retention = c.revenuePerStep * sums.saved;
    const referral = c.revenuePerStep * sums.referred;
    const expansion = c.expansionPerStep * sums.reached;
    const profit =
      c.grossMargin * (retention + referral) + c.expansionMargin * expansion + c.savingPerReferral * sums.won;
    const cost =
      c.investmentOneOff + (c.investmentPerYear * c.steps) / stepsPerYear + c.referralReward * sums.won;
    results.npv = sums.npv;
    const roi = (profit + sums.beyond - cost) / cost;
    results.roi = Number.isFinite(roi) ? roi : NaN;
    results.paybackYears = sums.paybackYears;
    results.totalRevenueUplift = retention + referral + expansion;
    results.revenueUplift = retention;
    results.grossProfitUplift = profit;
    results.cost = cost;
    results.customersKept = sums.customersKept;
  }

  #blank(keepsFlows: boolean): void {
    const { results } = this;
    results.npv = NaN;
    results.roi = NaN;
    results.paybackYears = NaN;
    results.totalRevenueUplift = NaN;
    results.revenueUplift = NaN;
    results.grossProfitUplift = NaN;
    results.cost = NaN;
    results.customersKept = NaN;
    if (keepsFlows) this.flows.fill(NaN);
  }
}
