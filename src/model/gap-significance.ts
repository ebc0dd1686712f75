import { finiteOrNull } from './finite-or-null';

/** A share of a survey, 0..1, and how many people answered. */
export interface SurveyShare {
  readonly share: number;
  readonly respondents: number;
}

/**
 * How many standard errors lie between the shares of two surveys. Within ±1.96 the gap is no more than sampling noise
 * at the 95 % level, whatever the shares look like side by side.
 *
 * Formula: z = (p1 − p2) / √(p1(1 − p1)/n1 + p2(1 − p2)/n2), independent samples (MODEL §1.7). No unit; positive when
 * the first share is larger.
 *
 * Null when the standard error is 0 or a survey has no respondents: then nothing can be said.
 *
 * @example gapSignificance({ share: 0.84, respondents: 200 }, { share: 0.81, respondents: 1000 }) // 1.04
 */
export function gapSignificance(first: SurveyShare, second: SurveyShare): number | null {
  const variance = ({ share, respondents }: SurveyShare): number => (share * (1 - share)) / respondents;
  const gap = first.share - second.share;
  const standardError = Math.sqrt(variance(first) + variance(second));
  return standardError === Infinity ? null : finiteOrNull(gap / standardError);
}
