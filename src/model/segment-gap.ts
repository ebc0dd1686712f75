import type { CustomerShares } from './customer-formula-inputs';
import { finiteOrNull } from './finite-or-null';
import { satisfiedCustomerValue } from './satisfied-customer-value';

/** Why a satisfied customer of the first segment is worth more (or less) than one of the second, in money. */
export interface SegmentGap {
  /** First minus second: the exact sum of the four causes. */
  readonly total: number;
  readonly retention: number;
  readonly crossSell: number;
  readonly referralRate: number;
  readonly referralConversion: number;
  /** First divided by second; null when the second is worth nothing. */
  readonly ratio: number | null;
}

/**
 * Splits the difference between two segments into its four causes, e.g. B2B against the whole population.
 * Referral rate and conversion multiply each other; each gets its effect at the mean of the other (the Shapley values
 * of a product of two factors), so the split is exact and does not depend on an order.
 *
 * Formula: A × [Δr + Δx + k × (Δp × (q1 + q2)/2 + Δq × (p1 + p2)/2)] (MODEL §1.6).
 * Unit: money per satisfied customer; positive when the first segment is worth more.
 *
 * Swapping the segments flips every sign. Only the ratio can be null.
 *
 * @example segmentGap(100, 5, b2b, b2c).total // 37.55 = 3.00 + 5.00 + 19.05 + 10.50
 */
export function segmentGap(
  purchaseValue: number,
  reach: number,
  first: CustomerShares,
  second: CustomerShares,
): SegmentGap {
  const meanConversion = (first.referralConversion + second.referralConversion) / 2;
  const meanRate = (first.referralRate + second.referralRate) / 2;
  const retention = purchaseValue * (first.retention - second.retention);
  const crossSell = purchaseValue * (first.crossSell - second.crossSell);
  const referralRate = purchaseValue * reach * (first.referralRate - second.referralRate) * meanConversion;
  const referralConversion =
    purchaseValue * reach * (first.referralConversion - second.referralConversion) * meanRate;
  const firstTotal = satisfiedCustomerValue({ ...first, purchaseValue, reach }).total;
  const secondTotal = satisfiedCustomerValue({ ...second, purchaseValue, reach }).total;
  return {
    total: retention + crossSell + referralRate + referralConversion,
    retention,
    crossSell,
    referralRate,
    referralConversion,
    ratio: finiteOrNull(firstTotal / secondTotal),
  };
}
