export interface ReferralTotal {
  /** Referred customers of all generations together, without the seeds. */
  readonly referred: number;
  /** Seeds and referred customers per seed. */
  readonly multiplier: number;
}

/**
 * How many customers come by recommendation when it goes on for ever, each generation smaller than the one before.
 *
 * Formula: X0 × R0/(1 − R0), and the multiplier 1/(1 − R0) (MODEL §4). Customers, and customers per seed.
 *
 * Null from R0 = 1 upwards: the sum has no end. Use `referralTotalWithin` for some generations, or
 * `referralSaturation` with a market size.
 *
 * @example referralTotal(1, 0.4) // { referred: 0.6667, multiplier: 1.6667 }
 */
export function referralTotal(seeds: number, reproduction: number): ReferralTotal | null {
  if (reproduction >= 1) return null;
  return { referred: (seeds * reproduction) / (1 - reproduction), multiplier: 1 / (1 - reproduction) };
}
