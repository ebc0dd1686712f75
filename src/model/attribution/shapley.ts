import { AllCoalitions } from './all-coalitions';
import type { CoalitionValue } from './coalition-value';

/**
 * What each player contributes to what all achieve together, whatever the order in which they join: the mean of what
 * the player adds, over all orders.
 *
 * Formula: φ_i = Σ over coalitions S without i of |S|! (n − 1 − |S|)!/n! × (v(S ∪ i) − v(S)). In the unit of the value;
 * one number per player. Σ φ_i = v(all) − v(nobody) but for rounding; players who always add the same get the same; who
 * never adds anything gets 0; the contributions to a sum of games are the sums of the contributions.
 *
 * Sources: Shapley 1953, A Value for n-Person Games, https://doi.org/10.1515/9781400881970-018. With a model's inputs as
 * players that take either of two values it is the "baseline Shapley" of Sundararajan & Najmi 2020,
 * https://arxiv.org/abs/1908.08474; compare Owen 2014, https://doi.org/10.1137/130936233.
 *
 * Every coalition is valued once, 2^n in all. Throws a RangeError for more players than `AllCoalitions` takes.
 *
 * @example exactShapley(2, ([pays, buys]) => (pays && buys ? 10 : 0)) // [5, 5]
 */
export function exactShapley(players: number, valueOf: CoalitionValue): readonly number[] {
  const coalitions = new AllCoalitions(players, valueOf);
  coalitions.add(Infinity);
  return shapleyOf(players, coalitions.values);
}

/** The same from the values of all coalitions; player i takes part in those whose number has bit i. */
export function shapleyOf(players: number, values: Float64Array): readonly number[] {
  const weights = coalitionWeights(players);
  return Array.from({ length: players }, (_, player) => contribution(1 << player, values, weights));
}

/** s! (n − 1 − s)!/n! by the size s of the coalition that a player joins. */
function coalitionWeights(players: number): readonly number[] {
  const weights = [1 / players];
  for (let size = 1; size < players; size++)
    weights.push(((weights[size - 1] ?? 0) * size) / (players - size));
  return weights;
}

function contribution(player: number, values: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let coalition = 0; coalition < values.length; coalition++) {
    if ((coalition & player) !== 0) continue;
    const added = (values[coalition | player] ?? 0) - (values[coalition] ?? 0);
    sum += (weights[sizeOf(coalition)] ?? 0) * added;
  }
  return sum;
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size++;
  return size;
}
