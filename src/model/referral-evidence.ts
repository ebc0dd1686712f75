import type { ReferralStudyFirm } from './evidence-factors';
import { finiteOrNull } from './finite-or-null';

/** What a study of real recommendations says about the formula's inputs. */
export interface ReferralEvidence {
  /** Share of those who intended to recommend who did: evidence for d_p. */
  readonly intentionRealised: number | null;
  /** New customers per customer who did recommend: evidence for k × q. */
  readonly customersPerRecommender: number | null;
  /** The conversion q that this means at the given reach. */
  readonly effectiveConversion: number | null;
}

/**
 * Turns the shares of a study into the formula's terms: how many recommend of those who say so, and how many new
 * customers a recommender brings.
 *
 * Formula: recommended/intended; brought/recommended; brought/recommended/k (MODEL §1.8). Shares, and customers per
 * recommender. Each is null when its divisor is 0.
 *
 * Source: http://thefinancialbrand.com/48/the-harsh-truth-about-word-of-mouth-referrals/
 *
 * @example referralEvidence({ intended: 0.68, recommended: 0.33, broughtCustomer: 0.14 }, 5)
 * // { intentionRealised: 0.485, customersPerRecommender: 0.424, effectiveConversion: 0.085 }
 */
export function referralEvidence(
  firm: Omit<ReferralStudyFirm, 'id' | 'customers'>,
  reach: number,
): ReferralEvidence {
  const perRecommender = firm.broughtCustomer / firm.recommended;
  return {
    intentionRealised: finiteOrNull(firm.recommended / firm.intended),
    customersPerRecommender: finiteOrNull(perRecommender),
    effectiveConversion: finiteOrNull(perRecommender / reach),
  };
}
