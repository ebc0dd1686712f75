import type { ChurnCase } from './churn-case';
import { findRoot } from './find-root';
import { known, unknown, type Scalar } from './results';

/** How close to a churn whose lifetime value has no end the search goes, as annual churn. */
const closest = 1e-9;

/**
 * The smallest relative cut of today's churn with which the programme just pays: NPV = 0.
 *
 * Formula: ρ* with NPV(c1 = c0 (1 − ρ*)) = 0; a share 0..1 of today's churn, 0.16 is "16 % less churn" (MODEL §2.6).
 * `churnAfter` of the case is not used.
 *
 * 0 when the programme pays without any effect, which is when it costs nothing. No value with the reason
 * - `marginNotPositive` when the gross margin is below 0. This comes before the free programme: keeping customers then
 *   loses money with every one, so "pays from a cut of 0" would be the opposite of the truth.
 * - `cannotBreakEven` when not even churn 0 would pay. This includes a margin of exactly 0 with any cost.
 *
 * The NPV rises with the cut, so there is one break-even. Only where the value beyond the horizon counts and the rate
 * is 0 or less does it jump: it grows without end as churn falls towards −d, and is left out from there on. The
 * search then ends just before that point.
 *
 * `npvOf` values a case; with `combinedCaseNpv` the other streams of the programme are held, and 0 means that they
 * pay for it alone.
 *
 * @example breakEvenChurnCut(theCaseOf(churnCaseNpv), churnCaseNpv) // { value: 0.164 }
 */
export function breakEvenChurnCut<Case extends ChurnCase>(c: Case, npvOf: (c: Case) => number): Scalar {
  if (c.grossMargin < 0) return unknown('marginNotPositive');
  const npvOfCut = (cut: number): number => npvOf({ ...c, churnAfter: c.churnNow * (1 - cut) });
  if (npvOfCut(0) >= 0) return known(0);
  const end = largestCut(c);
  const cut = findRoot(npvOfCut, 0, end) ?? (end < 1 ? findRoot(npvOfCut, 0, 1) : null);
  return cut === null ? unknown('cannotBreakEven') : known(cut);
}

/** 1, or the cut down to the lowest churn whose lifetime value still has an end. */
function largestCut(c: ChurnCase): number {
  if (!c.includeValueBeyondHorizon || c.discountRate > 0) return 1;
  const lowestChurn = closest - c.discountRate;
  return c.churnNow > lowestChurn ? 1 - lowestChurn / c.churnNow : 1;
}
