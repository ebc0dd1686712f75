import { referralsInMarket } from './referrals-in-market';

/** From this R0 upwards a market size belongs to the calculation: without it growth is greatly overstated. */
export const saturationAdvisedFrom = 0.5;

export interface ReferralSaturationInputs {
  /** X0: customers who start recommending, 0 to the market size. They are part of the market. */
  readonly seeds: number;
  /** R0: customers that one customer would bring if nobody had been won yet. */
  readonly reproduction: number;
  /** M: people who can be won at all. */
  readonly marketSize: number;
  readonly generations: number;
}

/** Customers per generation; entry 0 is the seeds. */
export interface ReferralSaturation {
  /** Won in the generation. */
  readonly won: readonly number[];
  /** Won so far, the seeds included; never more than the market. */
  readonly total: readonly number[];
}

/**
 * Recommendations in a market that fills up: the more people are customers already, the fewer a recommendation can win.
 *
 * Formula: X' = (M − C)(1 − e^(−R0 X/M)), C' = C + X', starting from C = X = X0; the deterministic Reed-Frost chain
 * (MODEL §4). Customers. Never null, for any R0.
 *
 * Source: https://en.wikipedia.org/wiki/Reed%E2%80%93Frost_model
 *
 * @example referralSaturation({ seeds: 100, reproduction: 2, marketSize: 1000, generations: 2 }).total
 * // [100, 263.14, 468.28]
 */
export function referralSaturation(i: ReferralSaturationInputs): ReferralSaturation {
  const won = [i.seeds];
  const total = [i.seeds];
  let newest = i.seeds;
  let sum = i.seeds;
  for (let generation = 1; generation <= i.generations; generation++) {
    newest = referralsInMarket(i.reproduction * newest, sum, i.marketSize);
    sum = Math.min(sum + newest, Math.max(i.marketSize, i.seeds));
    won.push(newest);
    total.push(sum);
  }
  return { won, total };
}
