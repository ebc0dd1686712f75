import type { CachedMonths } from './cached-months';
import { narrow } from './rate-block';

/** One interval of a search by halving: logarithms of the growth per month, and the sign in the middle. */
interface CachedHalf {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  readonly sign: number;
}

/** What the search of one rate comes to. */
export interface CachedRate {
  readonly signAtLow: number;
  readonly rounds: readonly CachedHalf[];
  /** Of the growth per month, as its logarithm. */
  readonly logarithm: number;
}

/** Works out the rate search step by step as the sheet lays it out; see `writeRates`. */
export class CachedRates {
  readonly #flows: readonly number[];
  readonly #sinceFirst: readonly number[];
  readonly #untilLast: readonly number[];
  readonly #signChanges: number;

  constructor({ columns }: CachedMonths) {
    this.#flows = columns['cashFlow'] ?? [];
    this.#sinceFirst = columns['sinceFirst'] ?? [];
    this.#untilLast = columns['untilLast'] ?? [];
    this.#signChanges = (columns['signChange'] ?? []).reduce((sum, changes) => sum + changes, 0);
  }

  get isScanned(): boolean {
    return this.#signChanges > 1;
  }

  /** The value of each point of the scan, and how many rates there are up to it. */
  scan(growths: readonly number[]): readonly { readonly value: number; readonly found: number }[] {
    let found = 0;
    let before = 0;
    return growths.map((growth) => {
      if (!this.isScanned) return { value: 0, found };
      const value = this.valueAt(growth);
      if (value === 0 || Math.sign(value) * Math.sign(before) < 0) found += 1;
      before = value;
      return { value, found };
    });
  }

  /** How many rates there are when the cash flow does not change sign more than once. */
  single(lowest: number, highest: number): number {
    if (this.#signChanges === 0) return 0;
    return Math.sign(this.valueAt(lowest)) * Math.sign(this.valueAt(highest)) <= 0 ? 1 : 0;
  }

  /** Halves an interval with one rate in it. */
  halved(from: number, to: number, halvings: number): CachedRate {
    const signAt = (logarithm: number) => Math.sign(this.valueAt(logarithm));
    const half = (low: number, high: number): CachedHalf => {
      const middle = (low + high) / 2;
      return { low, high, middle, sign: signAt(middle) };
    };
    const signAtLow = signAt(from);
    let last = half(from, to);
    const rounds = [last];
    for (let round = 1; round <= halvings; round++) {
      const { low, high, middle, sign } = last;
      const isHigher = sign === signAtLow;
      if (high - low >= narrow) last = half(isHigher || sign === 0 ? middle : low, isHigher ? high : middle);
      rounds.push(last);
    }
    return { signAtLow, rounds, logarithm: last.middle };
  }

  /** A number with the sign and the zeros of net present value, as the cells compute it. */
  valueAt(logarithm: number): number {
    let sum = 0;
    for (let month = 0; month < this.#flows.length; month++) {
      const moved =
        logarithm < 0
          ? logarithm * (this.#untilLast[month] ?? 0)
          : -logarithm * (this.#sinceFirst[month] ?? 0);
      sum += (this.#flows[month] ?? 0) * Math.exp(moved);
    }
    return sum;
  }
}
