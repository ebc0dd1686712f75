import type { CoalitionValue } from './coalition-value';

/** Whole numbers by chance; `Xoshiro128` is one. */
export interface Chance {
  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number;
}

export interface ShapleyEstimate {
  readonly mean: number;
  /** Standard error of the mean: in about two cases of three the exact value is no further away. */
  readonly standardError: number;
}

/**
 * Estimates of what `exactShapley` computes, for more players than it can take: in some orders drawn by chance, one
 * player after another joins, and each is given what it adds. They get better with every pair and never start anew.
 *
 * Method: orders are drawn in antithetic pairs, an order and its reverse (Mitchell, Cooper, Frank & Holmes 2022,
 * https://arxiv.org/abs/2104.12199), 2n − 2 values per pair. The means add up to v(all) − v(nobody), but for rounding,
 * from the first pair on, and a game and its mirror image (the one who leaves instead of joining) get the same amounts
 * with opposite signs from the same chance. Standard errors are those of independent pairs.
 *
 * @example
 * const game = new SampledShapley(3, ([a, b, c]) => (a && (b || c) ? 6 : 0), Xoshiro128.seeded(1));
 * game.add(1000);
 * game.values(); // about [{ mean: 4, standardError: 0.05 }, { mean: 1, … }, { mean: 1, … }]
 */
export class SampledShapley {
  readonly #valueOf: CoalitionValue;
  readonly #chance: Chance;
  readonly #order: number[];
  readonly #members: boolean[];
  readonly #ofNobody: number;
  readonly #ofAll: number;
  /** What each player adds in the present pair, in both orders together. */
  readonly #added: Float64Array;
  readonly #means: Float64Array;
  /** Sums of squared deviations from the mean, updated as in Welford 1962: no pair is kept. */
  readonly #squares: Float64Array;
  #pairs = 0;

  constructor(players: number, valueOf: CoalitionValue, chance: Chance) {
    this.#valueOf = valueOf;
    this.#chance = chance;
    this.#order = Array.from({ length: players }, (_, player) => player);
    this.#members = new Array<boolean>(players).fill(false);
    this.#added = new Float64Array(players);
    this.#means = new Float64Array(players);
    this.#squares = new Float64Array(players);
    this.#ofNobody = valueOf(this.#members);
    this.#ofAll = valueOf(this.#members.map(() => true));
  }

  /** Pairs of orders so far. */
  get pairs(): number {
    return this.#pairs;
  }

  /** Draws so many more pairs. */
  add(pairs: number): void {
    for (let pair = 0; pair < pairs; pair++) {
      this.#shuffle();
      this.#added.fill(0);
      this.#joinInOrder();
      this.#order.reverse();
      this.#joinInOrder();
      this.#learn();
    }
  }

  /** The estimates, one per player; null before the second pair, when nothing is known about their error. */
  values(): readonly ShapleyEstimate[] | null {
    if (this.#pairs < 2) return null;
    const degrees = this.#pairs * (this.#pairs - 1);
    return Array.from(this.#means, (mean, player) => ({
      mean,
      standardError: Math.sqrt((this.#squares[player] ?? 0) / degrees),
    }));
  }

  /** Fisher-Yates: from any order every order is as likely as any other. */
  #shuffle(): void {
    const order = this.#order;
    for (let last = order.length - 1; last > 0; last--) {
      const place = this.#chance.below(last + 1);
      const player = order[last] ?? 0;
      order[last] = order[place] ?? 0;
      order[place] = player;
    }
  }

  #joinInOrder(): void {
    this.#members.fill(false);
    let before = this.#ofNobody;
    this.#order.forEach((player, place) => {
      this.#members[player] = true;
      const after = place === this.#order.length - 1 ? this.#ofAll : this.#valueOf(this.#members);
      this.#added[player] = (this.#added[player] ?? 0) + after - before;
      before = after;
    });
  }

  #learn(): void {
    this.#pairs++;
    for (let player = 0; player < this.#means.length; player++) {
      const ofPair = (this.#added[player] ?? 0) / 2;
      const mean = this.#means[player] ?? 0;
      const better = mean + (ofPair - mean) / this.#pairs;
      this.#means[player] = better;
      this.#squares[player] = (this.#squares[player] ?? 0) + (ofPair - mean) * (ofPair - better);
    }
  }
}
