import type { CustomerShares } from './customer-formula-inputs';
import type { ClaimStrength } from './evidence-factors';
import { likelyFollowThrough } from './likely-follow-through';

const everything: CustomerShares = { retention: 1, crossSell: 1, referralRate: 1, referralConversion: 1 };

/**
 * The follow-through that a claim strength sets: which part of each stated share is taken as done.
 *
 * `published` takes all of it. `evidence` takes the likeliest values of `evidenceFactors`; for the conversion that is
 * the factor which turns the stated q into the effective one: d_q = 0.085/q, at most 1 (MODEL §1.8). Shares 0..1.
 *
 * Null for `own`: own data set the factors, so there is nothing to preset.
 *
 * @example followThroughPreset('evidence', 0.62)
 * // { retention: 0.75, crossSell: 0.5, referralRate: 0.43, referralConversion: 0.137 }
 */
export function followThroughPreset(
  strength: ClaimStrength,
  referralConversion: number,
): CustomerShares | null {
  if (strength === 'own') return null;
  if (strength === 'published') return everything;
  const effective = likelyFollowThrough.effectiveConversion;
  return {
    retention: likelyFollowThrough.retention,
    crossSell: likelyFollowThrough.crossSell,
    referralRate: likelyFollowThrough.referralRate,
    referralConversion: referralConversion > effective ? effective / referralConversion : 1,
  };
}
