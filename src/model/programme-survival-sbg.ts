import type { SbgParameters } from './sbg-parameters';

/**
 * The share of customers still there after each renewal when a programme makes every single customer less likely to
 * leave, each by the same part of the own chance.
 *
 * Formula: S'(t) = E[(1 − (1 − ρ)Θ)^t], Θ ~ Beta(α, β) (MODEL §5). Shares 0..1, one more entry than renewals.
 *
 * Exact, without quadrature: 1 − (1 − ρ)Θ = (1 − Θ) + ρΘ says that each time a customer would leave the programme stops
 * it with chance ρ. So S'(t) is the sum of ρ^j × P(j of t times), and how often a customer would leave follows Pólya's
 * urn: after t renewals with j of them, the next time has the chance (α + j)/(α + β + t).
 *
 * Null when ρ is outside 0..1: a programme that raises churn by a part would push some above 100 %.
 *
 * @example programmeSurvivalSbg({ alpha: 0.668, beta: 3.806 }, 0.2, 2) // [1, 0.8806, 0.7902]
 */
export function programmeSurvivalSbg(
  { alpha, beta }: SbgParameters,
  churnCut: number,
  renewals: number,
): readonly number[] | null {
  if (churnCut < 0 || churnCut > 1) return null;
  const survival = [1];
  // Entry j: the share that is still there and was stopped j times.
  let stopped = [1];
  for (let renewal = 0; renewal < renewals; renewal++) {
    const urn = alpha + beta + renewal;
    const next: number[] = [];
    for (let times = 0; times <= renewal + 1; times++) {
      const stays = ((stopped[times] ?? 0) * (beta + renewal - times)) / urn;
      const isStopped = (churnCut * (stopped[times - 1] ?? 0) * (alpha + times - 1)) / urn;
      next.push(stays + isStopped);
    }
    stopped = next;
    survival.push(stopped.reduce((sum, share) => sum + share, 0));
  }
  return survival;
}
