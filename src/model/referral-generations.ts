import { finiteOrNull } from './finite-or-null';

export interface ReferralGenerationsInputs {
  /** X0: customers who start recommending, 0 or more. */
  readonly seeds: number;
  /** R0: customers that one customer brings, `referralReproduction`. */
  readonly reproduction: number;
  /** How many generations after the seeds. */
  readonly generations: number;
  /** θ: what each generation's power to recommend is of the one before, above 0 to 1; 1 when left out. */
  readonly damping?: number;
}

/**
 * How many customers each generation of recommendations brings: the seeds bring the first, those bring the second.
 * Every customer recommends once. Not the same as (1 + R0)^n, where everybody recommends again in every cycle.
 *
 * Formula: X_n = X_(n−1) × R0 × θ^(n−1); without damping X_n = X0 × R0^n (MODEL §4). Customers; entry 0 is the seeds.
 *
 * From R0 = 1 upwards the generations never shrink and no market is that large: use `referralSaturation`. An entry is
 * null when it is too large for a number.
 *
 * @example referralGenerations({ seeds: 100, reproduction: 0.4, generations: 3 }) // [100, 40, 16, 6.4]
 */
export function referralGenerations(i: ReferralGenerationsInputs): readonly (number | null)[] {
  const customers: (number | null)[] = [i.seeds];
  let newest = i.seeds;
  let reproduction = i.reproduction;
  for (let generation = 1; generation <= i.generations; generation++) {
    newest *= reproduction;
    reproduction *= i.damping ?? 1;
    customers.push(finiteOrNull(newest));
  }
  return customers;
}
