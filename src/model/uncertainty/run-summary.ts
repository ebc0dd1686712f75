import { allAtOnce, type Steps } from './all-at-once';
import { shareOfDraws, type Estimate } from './estimate';
import { fanOf, type Fan } from './fan';
import { histogramAmong, type Histogram } from './histogram';
import { partlySorted } from './partly-sorted';
import { quantiles } from './quantiles';
import { drawProblems, type DrawProblem, type RunDraws } from './run-draws';
import { uncertainResultIds, type RunPlan, type Sequence, type UncertainResultId } from './run-plan';
import { errorOverShifts } from './shift-error';
import { spreadOf } from './spread';
import { verdictTier, type VerdictTier } from './verdict-tier';

/** One result over all draws that have it, in its unit. */
export interface ResultSummary {
  readonly count: number;
  readonly mean: number;
  readonly meanError: number;
  readonly deviation: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  /** Standard error of the median. */
  readonly medianError: number;
  readonly least: number;
  readonly most: number;
  /** Null when all draws give the same. */
  readonly histogram: Histogram | null;
}

/** What a run shows. Plain data, a few kilobytes. Probabilities are shares of the draws that have a business case. */
export interface RunSummary {
  readonly draws: number;
  readonly seed: number;
  readonly sequence: Sequence;
  /** Draws whose inputs contradict each other or that need a market size: in no figure below but `results`' formulas. */
  readonly problems: Readonly<Record<DrawProblem, number>>;
  /** Draws that have a business case. */
  readonly valid: number;
  /** Null for a result that was not asked for or that no draw has, such as the payback of a case that never pays back. */
  readonly results: Readonly<Record<UncertainResultId, ResultSummary | null>>;
  /** Null when no draw has a case. */
  readonly verdict: VerdictTier | null;
  readonly npvPositive: Estimate;
  /** Paid back within the horizon; `results.paybackYears` is of those draws only. */
  readonly paysBack: Estimate;
  readonly fan: Fan;
}

/**
 * Sums up a run: percentiles, probabilities, histograms, the fan, and how far chance alone may have moved them. The
 * headline is the median (P50): a few very good draws pull the mean above what is likely. Of `ids` only where the rest
 * is not shown.
 *
 * @example summaryOf(plan, run).results.npv?.p50
 */
export function summaryOf(
  plan: RunPlan,
  run: RunDraws,
  ids: readonly UncertainResultId[] = uncertainResultIds,
): RunSummary {
  return allAtOnce(summaryInSteps(plan, run, ids));
}

/** The same in steps of a few milliseconds for a hundred thousand draws. */
export function* summaryInSteps(
  plan: RunPlan,
  run: RunDraws,
  ids: readonly UncertainResultId[],
): Steps<RunSummary> {
  const { npv, paybackYears } = run.values;
  const [valid = 0, contradictoryRetention = 0, nobodyDissatisfied = 0, marketSizeMissing = 0] =
    problemCounts(run);
  const npvPositive = estimated(plan, (pick) => shareAbove(pick(npv)));
  const paysBack = estimated(plan, (pick) => shareOfDraws(countOf(pick(paybackYears)), countOf(pick(npv))));
  yield;
  const results = {} as Record<UncertainResultId, ResultSummary | null>;
  for (const id of uncertainResultIds) {
    results[id] = ids.includes(id) ? yield* resultSummary(plan, run.values[id]) : null;
  }
  return {
    draws: run.draws,
    seed: plan.seed,
    sequence: plan.sequence,
    problems: { contradictoryRetention, nobodyDissatisfied, marketSizeMissing },
    valid,
    results,
    verdict: verdictTier(npvPositive.value),
    npvPositive,
    paysBack,
    fan: yield* fanOf(plan, run),
  };
}

type Pick = (values: Float64Array) => Float64Array;
const pickAll: Pick = (values) => values;

/** A share of all draws; its error from the shifted copies where the draws are not independent. */
function estimated(plan: RunPlan, shareOf: (pick: Pick) => Estimate): Estimate {
  const { value, error } = shareOf(pickAll);
  return { value, error: errorOf(plan, error, (pick) => shareOf(pick).value) };
}

const errorOf = ({ sequence }: RunPlan, ofIndependent: number, figureOf: (pick: Pick) => number): number =>
  sequence === 'random' ? ofIndependent : errorOverShifts(figureOf);

/** Draws by their problem, in the order of `drawProblems`: first those without one. */
function problemCounts({ problems }: RunDraws): readonly number[] {
  const { length } = problems;
  const counts = drawProblems.map(() => 0);
  for (let draw = 0; draw < length; draw++) {
    const problem = problems[draw] ?? 0;
    counts[problem] = (counts[problem] ?? 0) + 1;
  }
  return counts;
}

/** How many draws are above zero, of those that have a value. */
function shareAbove(values: Float64Array): Estimate {
  const { length } = values;
  let above = 0;
  for (let draw = 0; draw < length; draw++) if ((values[draw] ?? NaN) > 0) above++;
  return shareOfDraws(above, countOf(values));
}

function countOf(values: Float64Array): number {
  const { length } = values;
  let count = 0;
  for (let draw = 0; draw < length; draw++) if (!Number.isNaN(values[draw])) count++;
  return count;
}

function* resultSummary(plan: RunPlan, values: Float64Array): Steps<ResultSummary | null> {
  const { count, mean, deviation } = spreadOf(values);
  yield;
  const numbers = yield* partlySorted(values);
  if (count === 0) return null;
  yield;
  const at = (part: number) => numbers.quantile(part);
  // How far the count of draws below the median strays by chance, turned into the values that lie there.
  const stray = 0.5 / Math.sqrt(count);
  const medianError = (at(0.5 + stray) - at(0.5 - stray)) / 2;
  const medianOf = (pick: Pick) => quantiles(pick(values), [0.5])[0] ?? NaN;
  return {
    count,
    mean,
    meanError: errorOf(plan, deviation / Math.sqrt(count), (pick) => spreadOf(pick(values)).mean),
    deviation,
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    medianError: errorOf(plan, medianError, medianOf),
    least: at(0),
    most: at(1),
    histogram: yield* histogramAmong(numbers),
  };
}
