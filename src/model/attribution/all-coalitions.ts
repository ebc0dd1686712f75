import type { CoalitionValue } from './coalition-value';

/** With more players the list of all coalitions (65 536) takes too long to go through; use `SampledShapley`. */
export const mostExactPlayers = 16;

/**
 * The value of every coalition of a game, found bit by bit: whoever has little time adds some, and goes on later.
 *
 * Throws a RangeError for more players than `mostExactPlayers`.
 */
export class AllCoalitions {
  /** Player i takes part in the coalitions whose number has bit i. Zero where not yet known. */
  readonly values: Float64Array;
  readonly #valueOf: CoalitionValue;
  readonly #members: boolean[];
  #known = 0;

  constructor(players: number, valueOf: CoalitionValue) {
    if (!Number.isInteger(players) || players < 0 || players > mostExactPlayers)
      throw new RangeError(`Exact for 0 to ${mostExactPlayers} players, not for ${players}`);
    this.values = new Float64Array(1 << players);
    this.#valueOf = valueOf;
    this.#members = new Array<boolean>(players).fill(false);
  }

  get isComplete(): boolean {
    return this.#known === this.values.length;
  }

  /** Values so many more coalitions, as far as there are any. */
  add(count: number): void {
    const last = Math.min(this.values.length, this.#known + count);
    for (; this.#known < last; this.#known++) {
      for (let player = 0; player < this.#members.length; player++)
        this.#members[player] = (this.#known & (1 << player)) !== 0;
      this.values[this.#known] = this.#valueOf(this.#members);
    }
  }
}
