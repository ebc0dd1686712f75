import { caseOfInputs, stepsPerYear } from './case-of-inputs';
import { caseProblem } from './case-problem';
import { caseTotals, sum } from './case-totals';
import type { CombinedCase } from './combined-case';
import { combinedCaseFlows, type CombinedCaseFlows } from './combined-case-flows';
import type { Goal, GoalKind } from './goal';
import type { Inputs } from './inputs';
import { npv } from './npv';
import { paybackYears } from './payback-years';
import { known, unknown, type Scalar } from './results';
import { returnOnInvestment } from './return-on-investment';
import { stepDiscountRate } from './step-discount-rate';

/** Where the case stands towards a goal. */
export interface GoalReading {
  /** The result itself, equal to `simulate`'s: payback in years, NPV and revenue in money, ROI as a share. */
  readonly measure: Scalar;
  /**
   * Rises as the case comes nearer to the goal, also while the measure has no value: a case that never pays back is the
   * nearer the less is missing at the horizon. Equal ranks mean that nothing has moved. −∞ without a computable case.
   */
  readonly rank: number;
}

/** Below every payback time in years: no horizon is longer. */
const neverPaidBack = -1_000;

/**
 * One measure of the case without the rest of the results: a goal seek asks for it hundreds of times.
 *
 * @example goalReading('npv', examples.b2b).measure // equals simulate(examples.b2b).npv
 */
export function goalReading(kind: GoalKind, inputs: Inputs): GoalReading {
  const combinedCase = caseOfInputs(inputs);
  const problem = caseProblem(inputs, combinedCase);
  if (problem !== null) return { measure: unknown(problem), rank: -Infinity };
  const flows = combinedCaseFlows(combinedCase);
  return kind === 'payback' ? paybackReading(flows) : ranked(measureOf(kind, combinedCase, flows));
}

/** A payback period is a target at most, everything else a target at least. */
export function reachesGoal({ kind, target }: Goal, { measure }: GoalReading): boolean {
  if (measure.value === null) return false;
  return kind === 'payback' ? measure.value <= target / stepsPerYear : measure.value >= target;
}

function paybackReading({ cashFlow }: CombinedCaseFlows): GoalReading {
  const years = paybackYears(cashFlow, stepsPerYear);
  if (years === null) return { measure: unknown('neverPaysBack'), rank: neverPaidBack + sum(cashFlow) };
  return { measure: known(years), rank: -years };
}

const ranked = (measure: Scalar): GoalReading => ({ measure, rank: measure.value ?? -Infinity });

function measureOf(kind: Exclude<GoalKind, 'payback'>, c: CombinedCase, flows: CombinedCaseFlows): Scalar {
  if (kind === 'npv') return known(npv(flows.cashFlow, stepDiscountRate(c.discountRate, stepsPerYear)));
  const { retention, referral, expansion, grossProfit, cost } = caseTotals(c, flows);
  if (kind === 'roi') return returnOnInvestment(grossProfit + flows.countedBeyondHorizon, cost);
  return known(retention + referral + expansion);
}
