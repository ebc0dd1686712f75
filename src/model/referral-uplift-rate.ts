import type { CombinedCase } from './combined-case';
import { referralReproduction } from './referral-reproduction';

/**
 * How many more referred customers an average customer brings in a year because more customers are satisfied. Today's
 * referrals are already in the newcomers, so only the difference counts.
 *
 * Formula: (s1 − s0) × φ × k × (p_S q_S − p_D q_D), customers per customer and year at full effect (MODEL §3.2).
 *
 * Negative when satisfaction falls or satisfied customers bring fewer. Never null.
 *
 * @example
 * referralUpliftRate({ satisfiedNow: 0.6, satisfiedTarget: 0.7, referralRateSatisfied: 0.3,
 *   referralRateDissatisfied: 0.05, referralConversionSatisfied: 0.08, referralConversionDissatisfied: 0.08, reach: 5,
 *   causalShare: 1 }) // 0.01
 */
export function referralUpliftRate(
  c: Pick<
    CombinedCase,
    | 'satisfiedNow'
    | 'satisfiedTarget'
    | 'referralRateSatisfied'
    | 'referralRateDissatisfied'
    | 'referralConversionSatisfied'
    | 'referralConversionDissatisfied'
    | 'reach'
    | 'causalShare'
  >,
): number {
  const { reach } = c;
  const satisfied = referralReproduction({
    referralRate: c.referralRateSatisfied,
    reach,
    referralConversion: c.referralConversionSatisfied,
  });
  const dissatisfied = referralReproduction({
    referralRate: c.referralRateDissatisfied,
    reach,
    referralConversion: c.referralConversionDissatisfied,
  });
  return (c.satisfiedTarget - c.satisfiedNow) * c.causalShare * (satisfied - dissatisfied);
}
