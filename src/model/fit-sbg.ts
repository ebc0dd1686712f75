import { fitGeometric, type GeometricFit } from './fit-geometric';
import { logLikelihoodSbg, type SurvivorCounts } from './log-likelihood-sbg';
import { nelderMead } from './nelder-mead';
import type { SbgParameters } from './sbg-parameters';
import { survivorProblems, type SurvivorProblem } from './survivor-problems';

/** What survivors say about churn: customers differ, or one churn explains them as well, or they cannot be used. */
export type SbgFit =
  | ({ readonly shape: 'sBG'; readonly logLikelihood: number } & SbgParameters)
  | ({ readonly shape: 'geometric' } & GeometricFit)
  | { readonly shape: 'none'; readonly problems: readonly SurvivorProblem[] };

/** From this α + β upwards customers are alike for every practical purpose. */
const alike = 1e4;

/** ln α and ln β further from 0 than this cannot be told from the limits. */
const farthest = 50;

/**
 * Fits retention that differs between customers to the survivors of one or several groups, by maximum likelihood.
 *
 * Method: Nelder-Mead on ln α and ln β from (0, 0), started again once from its result (MODEL §5).
 *
 * `geometric`, one churn for everybody, when α + β exceeds 10 000 or when the fit explains no more than that one churn
 * does, which is the case when retention does not rise. `none` with the list of problems when the columns are not
 * survivors at all or have fewer than two renewals.
 *
 * Source: https://faculty.wharton.upenn.edu/wp-content/uploads/2012/04/Fader_hardie_jim_07.pdf
 *
 * @example fitSbg([[1000, 631, 468, 382, 326, 289, 262, 241]])
 * // { shape: 'sBG', alpha: 0.704, beta: 1.182, logLikelihood: -1680.27 }
 */
export function fitSbg(columns: readonly (readonly unknown[])[]): SbgFit {
  const problems = survivorProblems(columns);
  if (problems.length > 0) return { shape: 'none', problems };
  const groups = columns.map((values) => values.map(Number));
  const fit = mostLikely(groups);
  const geometric = fitGeometric(groups);
  if (geometric !== null && !explainsMore(fit, geometric)) return { shape: 'geometric', ...geometric };
  return { shape: 'sBG', ...fit };
}

type Fit = SbgParameters & { readonly logLikelihood: number };

function mostLikely(groups: readonly SurvivorCounts[]): Fit {
  const misfit = ([logAlpha = 0, logBeta = 0]: readonly number[]): number =>
    Math.max(Math.abs(logAlpha), Math.abs(logBeta)) > farthest
      ? Infinity
      : -logLikelihoodSbg({ alpha: Math.exp(logAlpha), beta: Math.exp(logBeta) }, groups);
  const first = nelderMead(misfit, [0, 0]);
  const { point, value } = nelderMead(misfit, first.point);
  const [logAlpha = 0, logBeta = 0] = point;
  return { alpha: Math.exp(logAlpha), beta: Math.exp(logBeta), logLikelihood: -value };
}

const explainsMore = (fit: Fit, geometric: GeometricFit): boolean =>
  fit.alpha + fit.beta <= alike &&
  fit.logLikelihood > geometric.logLikelihood + 1e-9 * Math.abs(geometric.logLikelihood);
