import { referralGenerations, type ReferralGenerationsInputs } from './referral-generations';
import { finiteOrNull } from './finite-or-null';

/**
 * How many customers come by recommendation within a number of generations, without the seeds.
 *
 * Formula: Σ X_n, n = 1 … generations; X0 × n when R0 = 1 and nothing damps it (MODEL §4). Customers, 0 or more.
 *
 * Defined for every R0, but null when it is too large for a number. With R0 above 1 it is a growth that no market can
 * hold for long.
 *
 * @example referralTotalWithin({ seeds: 1, reproduction: 0.5, generations: 3 }) // 0.875
 */
export function referralTotalWithin(i: ReferralGenerationsInputs): number | null {
  const [, ...generations] = referralGenerations(i);
  return finiteOrNull(generations.reduce<number>((total, customers) => total + (customers ?? Infinity), 0));
}
