import type { ParameterId } from '../parameters';
import type { Fan } from './fan';
import { uncertainResultIds, type RunPlan, type UncertainResultId } from './run-plan';
import type { RunSummary } from './run-summary';
import { shareWithResult } from './share-with-result';
import { tornado, type Tornado } from './tornado';
import type { VerdictTier } from './verdict-tier';

/** What a run found, as far as it is handed on in files: plain data. Probabilities are shares of the draws, 0..1. */
export interface UncertaintySummary {
  readonly draws: number;
  readonly seed: number;
  readonly tier: VerdictTier;
  /** The verdict as a sentence, in the language of the file. */
  readonly verdict: string;
  /** Share of the draws with a net present value above 0, and its standard error. */
  readonly probabilityOfGain: number;
  readonly errorOfGain: number;
  /** Share of the draws that pay back within the horizon. */
  readonly probabilityOfPayback: number;
  /** Standard error of the median net present value, in money. */
  readonly medianError: number;
  /** The net present value of the point estimate, which the draws lie around, is `results.npv` of the scenario. */
  readonly percentiles: readonly {
    readonly result: UncertainResultId;
    /** Share of the draws that have a value, which the percentiles are of: those that pay back, those that cost something. */
    readonly share: number;
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
  /** Percentiles of the cumulative net value, month by month. */
  readonly fan: Fan;
}

/**
 * The summary of a run for exports: percentiles of every result that was summed up, and the tornado of the net present
 * value from each input's own P10 to its P90. Results that no draw has are left out. Null when no draw has a case.
 *
 * @param verdict writes the verdict in words, from its tier and the share of draws above 0
 * @param bars the tornado of the net present value, where it is known already
 * @example exportSummary(plan, summaryOf(plan, run), () => 'Probably pays')?.percentiles[0].result // 'npv'
 */
export function exportSummary(
  plan: RunPlan,
  summary: RunSummary,
  verdict: (tier: VerdictTier, share: number) => string,
  { bars }: Tornado = tornado(plan, 'npv'),
): UncertaintySummary | null {
  const { verdict: tier, npvPositive, results } = summary;
  if (tier === null) return null;
  return {
    draws: summary.draws,
    seed: summary.seed,
    tier,
    verdict: verdict(tier, npvPositive.value),
    probabilityOfGain: npvPositive.value,
    errorOfGain: npvPositive.error,
    probabilityOfPayback: summary.paysBack.value,
    medianError: results.npv?.medianError ?? 0,
    percentiles: uncertainResultIds.flatMap((result) => {
      const found = results[result];
      if (found === null) return [];
      const { p10, p50, p90 } = found;
      return [{ result, share: shareWithResult(found, summary.valid), p10, p50, p90 }];
    }),
    tornado: bars.flatMap(({ id, p10, p90, atP10, atP90, swing }) =>
      atP10 === null || atP90 === null || swing === null || swing === 0
        ? []
        : [{ input: id, low: p10, high: p90, resultAtLow: atP10, resultAtHigh: atP90 }],
    ),
    fan: summary.fan,
  };
}
