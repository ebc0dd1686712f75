import { retentionSbg } from './retention-sbg';
import type { SbgParameters } from './sbg-parameters';

/** Customers of one group still there: at the start, after the first renewal, after the second, … never rising. */
export type SurvivorCounts = readonly number[];

/**
 * How well the parameters explain the survivors of one or several groups of customers; the larger, the better.
 *
 * Formula: Σ (n_(t−1) − n_t) ln P(t) + n_T ln S(T) with P(t) = S(t − 1)(1 − r_t), added up over the groups
 * (MODEL §5). No unit; 0 or less. Never null for parameters above 0; a group without renewals adds 0.
 *
 * Source: https://faculty.wharton.upenn.edu/wp-content/uploads/2012/04/Fader_hardie_contractual_mksc_10.pdf
 *
 * @example logLikelihoodSbg({ alpha: 0.704, beta: 1.182 }, [[1000, 631, 468, 382, 326, 289, 262, 241]]) // -1680.27
 */
export function logLikelihoodSbg(parameters: SbgParameters, groups: readonly SurvivorCounts[]): number {
  return groups.reduce((sum, counts) => sum + ofGroup(parameters, counts), 0);
}

function ofGroup(parameters: SbgParameters, counts: SurvivorCounts): number {
  const { alpha, beta } = parameters;
  let logSurvival = 0;
  let sum = 0;
  let left = counts[0] ?? 0;
  for (const [renewal, after] of counts.entries()) {
    if (renewal === 0) continue;
    // 1 − r, without the digits that the subtraction would lose.
    const leaves = alpha / (alpha + beta + renewal - 1);
    sum += (left - after) * (logSurvival + Math.log(leaves));
    logSurvival += Math.log(retentionSbg(parameters, renewal));
    left = after;
  }
  return sum + left * logSurvival;
}
