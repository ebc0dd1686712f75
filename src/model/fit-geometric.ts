import type { SurvivorCounts } from './log-likelihood-sbg';

/** The churn per renewal that explains survivors best when all customers are alike, and how well it does. */
export interface GeometricFit {
  /** Share that leaves at every renewal, 0..1. */
  readonly churn: number;
  readonly logLikelihood: number;
}

/** The contribution of a share to the likelihood; nothing when it did not occur. */
const timesLog = (count: number, of: number): number => (count / of === 0 ? 0 : count * Math.log(count / of));

/**
 * One churn for everybody and every renewal, fitted to one or several groups.
 *
 * Formula: c = customers lost/renewals due, the mean hazard weighted by the customers at risk, which is the maximum of
 * lost × ln c + renewed × ln(1 − c) (MODEL §5). Share and log-likelihood, comparable with `logLikelihoodSbg`.
 *
 * Null when no renewal was due.
 *
 * @example fitGeometric([[100, 80, 64]]) // { churn: 0.2, logLikelihood: -90.07 }
 */
export function fitGeometric(groups: readonly SurvivorCounts[]): GeometricFit | null {
  const renewed = groups.flatMap((counts) => counts.slice(1)).reduce((sum, count) => sum + count, 0);
  const due = groups.flatMap((counts) => counts.slice(0, -1)).reduce((sum, count) => sum + count, 0);
  if (due === 0) return null;
  const lost = due - renewed;
  return { churn: lost / due, logLikelihood: timesLog(lost, due) + timesLog(renewed, due) };
}
