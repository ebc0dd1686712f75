/**
 * How many people a number of successful recommendations really turns into customers when the market is finite: some
 * of them meet people who have been won already, and several may meet the same person.
 *
 * Formula: (M − R) × (1 − e^(−n/M)), n recommendations, R already won, M people in the market (Reed-Frost, MODEL §4).
 * Customers; at most M − R. Without a market size (null) nothing is in the way and the result is n.
 *
 * A negative n (recommendations lost) comes back as it is. Never null; a market of 0 people gives 0.
 *
 * @example referralsInMarket(500, 0, 1000) // 393.47
 */
export function referralsInMarket(
  recommendations: number,
  alreadyWon: number,
  marketSize: number | null,
): number {
  if (marketSize === null || recommendations <= 0) return recommendations;
  return Math.max(0, marketSize - alreadyWon) * -Math.expm1(-recommendations / marketSize);
}
