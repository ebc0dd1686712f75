import type { ParameterId } from '../parameters';
import { uncertainResultIds, type RunPlan, type UncertainResultId } from './run-plan';
import type { RunSummary } from './run-summary';
import { tornado } from './tornado';

/** What a run found, as far as it is handed on in files: plain data. */
export interface UncertaintySummary {
  readonly draws: number;
  readonly seed: number;
  /** The verdict as a sentence, in the language of the file. */
  readonly verdict: string;
  /** Share of the draws with a net present value above 0. */
  readonly probabilityOfGain: number;
  readonly percentiles: readonly {
    readonly result: UncertainResultId;
    readonly p10: number;
    readonly p50: number;
    readonly p90: number;
  }[];
  /** Of the net present value, the largest swing first; inputs without effect in money are left out. */
  readonly tornado: readonly {
    readonly input: ParameterId;
    readonly low: number;
    readonly high: number;
    readonly resultAtLow: number;
    readonly resultAtHigh: number;
  }[];
}

/**
 * The summary of a run for exports: percentiles of every result that was summed up, and the tornado of the net present
 * value from each input's own P10 to its P90. Results that no draw has are left out.
 *
 * @param verdict the verdict in words
 * @example exportSummary(plan, summaryOf(plan, run), 'Probably pays').percentiles[0].result // 'npv'
 */
export function exportSummary(plan: RunPlan, summary: RunSummary, verdict: string): UncertaintySummary {
  return {
    draws: summary.draws,
    seed: summary.seed,
    verdict,
    probabilityOfGain: summary.npvPositive.value,
    percentiles: uncertainResultIds.flatMap((result) => {
      const found = summary.results[result];
      return found === null ? [] : [{ result, p10: found.p10, p50: found.p50, p90: found.p90 }];
    }),
    tornado: tornado(plan, 'npv').bars.flatMap(({ id, p10, p90, atP10, atP90, swing }) =>
      atP10 === null || atP90 === null || swing === null || swing === 0
        ? []
        : [{ input: id, low: p10, high: p90, resultAtLow: atP10, resultAtHigh: atP90 }],
    ),
  };
}
