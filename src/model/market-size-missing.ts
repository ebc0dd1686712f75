import type { CombinedCase } from './combined-case';
import { referralReproduction } from './referral-reproduction';

/**
 * True when referrals are to compound although one satisfied customer brings one or more new ones a year and no market
 * size stops them. Such a case has no answer worth showing: published survey shares alone would double the customers
 * every year. Show a dash until a market size is given (MODEL §4, §10).
 *
 * Formula: R0 = p_S × k × q_S ≥ 1, with referrals compounding and no market size.
 *
 * The flows and the NPV of such a case are still finite numbers, as the horizon is finite.
 *
 * @example marketSizeMissing({ ...publishedB2c, referralGenerations: 'compounding', marketSize: null }) // true
 */
export function marketSizeMissing(
  c: Pick<
    CombinedCase,
    'referralRateSatisfied' | 'referralConversionSatisfied' | 'reach' | 'referralGenerations' | 'marketSize'
  >,
): boolean {
  const perSatisfiedCustomer = referralReproduction({
    referralRate: c.referralRateSatisfied,
    reach: c.reach,
    referralConversion: c.referralConversionSatisfied,
  });
  return c.referralGenerations === 'compounding' && c.marketSize === null && perSatisfiedCustomer >= 1;
}
