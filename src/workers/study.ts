import { shareOfDraws, type Estimate } from '../model/uncertainty/estimate';
import type { Steps } from '../model/uncertainty/all-at-once';
import { exceedanceAmong, type Exceedance } from '../model/uncertainty/exceedance';
import { histogramAmong, type Histogram } from '../model/uncertainty/histogram';
import { partlySorted } from '../model/uncertainty/partly-sorted';
import { probabilityBeats } from '../model/uncertainty/probability-beats';
import { probabilityReaching } from '../model/uncertainty/probability-reaching';
import { newRunDraws, type RunDraws } from '../model/uncertainty/run-draws';
import { uncertainResultIds, type RunPlan, type UncertainResultId } from '../model/uncertainty/run-plan';
import { summaryInSteps, type RunSummary } from '../model/uncertainty/run-summary';
import { tornado, type Tornado } from '../model/uncertainty/tornado';
import { varianceShares, type VarianceShares } from '../model/uncertainty/variance-shares';

/** What is asked of a simulation. Plain data, so that it can be sent to a worker. */
export interface Study {
  readonly plan: RunPlan;
  /** Another scenario with the same seed: both have the same luck with every input that they share. */
  readonly other: RunPlan | null;
  readonly draws: number;
  /** The result whose distribution, tornado and shares are wanted; the net present value comes along. */
  readonly result: UncertainResultId;
  /** A value of the result whose probability is wanted. */
  readonly target: number | null;
  readonly wantsExceedance: boolean;
  /** True where every result is to be summed up, as for a file; otherwise only the chosen one and what stands beside it. */
  readonly wantsAllResults?: boolean;
  /** Draws for the shares of variance; 0 leaves them out. */
  readonly shareDraws: number;
}

/** The same result in the other scenario, and how often the first one is the larger. */
export interface OtherFindings {
  readonly summary: RunSummary;
  readonly distribution: Histogram | null;
  readonly beats: Estimate;
}

/** What a simulation found. Plain data, a few kilobytes. */
export interface Findings {
  readonly study: Study;
  readonly summary: RunSummary;
  /** Of the chosen result; over the same bounds as the other's, if there is another. */
  readonly distribution: Histogram | null;
  readonly tornado: Tornado;
  /** Null under correlation, when nothing varies, and where they were not asked for. */
  readonly shares: VarianceShares | null;
  readonly reaching: Estimate | null;
  readonly exceedance: Exceedance | null;
  readonly other: OtherFindings | null;
}

/** The draws of a study: those of its plan, and of the other plan if there is one. */
export interface StudyDraws {
  readonly run: RunDraws;
  readonly other: RunDraws | null;
}

/** Room for all draws of a study. */
export const newStudyDraws = ({ plan, other, draws }: Study): StudyDraws => ({
  run: newRunDraws(plan, 0, draws),
  other: other === null ? null : newRunDraws(other, 0, draws),
});

/** Sums the draws of a study up, in steps of a few milliseconds: whoever does it can rest in between, or give it up. */
export function* findingsOf(study: Study, draws: StudyDraws): Steps<Findings> {
  const { plan, result, target } = study;
  const { run } = draws;
  const summary = yield* summaryInSteps(plan, run, summedIds(study));
  const other = yield* otherFindings(study, draws, summary);
  const exceedance = study.wantsExceedance
    ? yield* exceedanceAmong(yield* partlySorted(run.values[result]))
    : null;
  yield;
  const shares = study.shareDraws === 0 ? null : yield* varianceShares(plan, result, study.shareDraws);
  yield;
  return {
    study,
    summary,
    distribution: other?.ofFirst ?? summary.results[result]?.histogram ?? null,
    tornado: tornado(plan, result),
    shares,
    reaching: target === null ? null : reaching(run, result, target),
    exceedance,
    other: other?.findings ?? null,
  };
}

/** The other scenario's part, and the first one's distribution over the same bounds. */
function* otherFindings(
  { other: plan, result }: Study,
  { run, other }: StudyDraws,
  first: RunSummary,
): Steps<{ readonly ofFirst: Histogram | null; readonly findings: OtherFindings } | null> {
  if (plan === null || other === null) return null;
  const summary = yield* summaryInSteps(plan, other, shownIds(result));
  const [values, otherValues] = [run.values[result], other.values[result]];
  const bounds = jointBounds([first, summary], result);
  const findings = {
    summary,
    distribution: yield* histogramAmong(yield* partlySorted(otherValues), bounds),
    beats: probabilityBeats(values, otherValues),
  };
  yield;
  return { ofFirst: yield* histogramAmong(yield* partlySorted(values), bounds), findings };
}

const summedIds = ({ wantsAllResults, result }: Study): readonly UncertainResultId[] =>
  wantsAllResults ? uncertainResultIds : shownIds(result);

/** Only what is shown is summed up. */
const shownIds = (result: UncertainResultId): readonly UncertainResultId[] => [
  ...new Set<UncertainResultId>(['npv', 'paybackYears', result]),
];

/** A time is reached when it takes no longer; a draw that never pays back does not reach it, but counts. */
function reaching(run: RunDraws, result: UncertainResultId, target: number): Estimate {
  const values = run.values[result];
  if (result !== 'paybackYears') return probabilityReaching(values, target);
  let hits = 0;
  let draws = 0;
  for (let draw = 0; draw < run.draws; draw++) {
    if (Number.isNaN(run.values.npv[draw])) continue;
    draws++;
    if ((values[draw] ?? NaN) <= target) hits++;
  }
  return shareOfDraws(hits, draws);
}

function jointBounds(
  summaries: readonly RunSummary[],
  result: UncertainResultId,
): readonly [number, number] | undefined {
  const ends = summaries.flatMap(({ results }) => {
    const found = results[result];
    if (found === null) return [];
    const { histogram, least, most } = found;
    return histogram === null
      ? [least, most]
      : [histogram.from, histogram.from + histogram.width * histogram.counts.length];
  });
  return ends.length === 0 ? undefined : [Math.min(...ends), Math.max(...ends)];
}
