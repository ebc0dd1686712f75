import type { ChurnCase } from './churn-case';

/**
 * Everything the whole business case of a customer experience programme depends on: the churn case, and what more
 * satisfied customers do besides staying (MODEL §3). All rates are per year and as customers behave, so survey shares
 * are multiplied by their follow-through before they come here.
 */
export interface CombinedCase extends ChurnCase {
  /** s0 and s1: share of customers who are satisfied today and at full effect, 0..1. */
  readonly satisfiedNow: number;
  readonly satisfiedTarget: number;
  /** x_S and x_D: purchases of other products in a year by a satisfied and by any other customer. */
  readonly crossSellSatisfied: number;
  readonly crossSellDissatisfied: number;
  /** p_S and p_D: share that recommends in a year, 0..1. */
  readonly referralRateSatisfied: number;
  readonly referralRateDissatisfied: number;
  /** q_S and q_D: share of those told who become customers, 0..1. */
  readonly referralConversionSatisfied: number;
  readonly referralConversionDissatisfied: number;
  /** k: people reached by one recommender, 0 or more. */
  readonly reach: number;
  /** A_x and g_x: money of one purchase of another product, and its margin as a share. */
  readonly expansionValue: number;
  readonly expansionMargin: number;
  /** ι: share of the referred customers who would not have come anyway, 0..1. */
  readonly incrementalReferralShare: number;
  /** CAC: money that winning a customer costs without a referral. */
  readonly acquisitionCost: number;
  /** Money paid for every referred customer. */
  readonly referralReward: number;
  /** φ: share of the difference between satisfied and other customers that the experience causes, 0..1. */
  readonly causalShare: number;
  /** `one`: only customers who came without the programme's referrals recommend; `compounding`: the referred do too. */
  readonly referralGenerations: 'one' | 'compounding';
  /** People who can be won by referral at all; null is no limit. Only used when referrals compound. */
  readonly marketSize: number | null;
}
