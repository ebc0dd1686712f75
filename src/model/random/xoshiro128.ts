import { splitmix32 } from './splitmix32';

const numbersOf32Bits = 2 ** 32;

/**
 * Chance that can be repeated: the same seed gives the same numbers on every machine, so the same picture every time.
 * Not for secrets.
 *
 * Method: xoshiro128** 1.1, Blackman & Vigna, https://prng.di.unimi.it/xoshiro128starstar.c; period 2^128 − 1.
 *
 * A draw allocates nothing. Throws a RangeError for a state of zeros only, which would give zeros for ever.
 *
 * @example new Xoshiro128([1, 2, 3, 4]).next() // 11520
 */
export class Xoshiro128 {
  readonly #state: Uint32Array;

  /** Continues from a state: four whole numbers, 0 to 2^32 − 1. To start from one number use `seeded`. */
  constructor(state: readonly [number, number, number, number]) {
    this.#state = Uint32Array.from(state);
    if (this.#state.every((part) => part === 0)) throw new RangeError('The state must not be all zeros');
  }

  /** A generator from one whole number; its lowest 32 bits count. The state is the seed's first four `splitmix32`. */
  static seeded(seed: number): Xoshiro128 {
    const [a = 0, b = 0, c = 0, d = 0] = splitmix32(seed, 4);
    return new Xoshiro128([a, b, c, d]);
  }

  /** The next whole number, 0 to 2^32 − 1, each as likely as any other. */
  next(): number {
    const state = this.#state;
    const a = state[0] ?? 0;
    const b = state[1] ?? 0;
    const third = (state[2] ?? 0) ^ a;
    const fourth = (state[3] ?? 0) ^ b;
    state[0] = a ^ fourth;
    state[1] = b ^ third;
    state[2] = third ^ (b << 9);
    state[3] = rotated(fourth, 11);
    return Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
  }

  /** The next number between 0 and 1, neither of them ever: (n + ½)/2^32 (MODEL §6.2), so that quantiles of it are finite. */
  uniform(): number {
    return (this.next() + 0.5) / numbersOf32Bits;
  }

  /** Fills an array with the next uniform numbers: the same as `uniform` for each, several times faster. */
  fillUniforms(numbers: Float64Array): void {
    const state = this.#state;
    let [a, b, c, d] = [(state[0] ?? 0) | 0, (state[1] ?? 0) | 0, (state[2] ?? 0) | 0, (state[3] ?? 0) | 0];
    for (let index = 0; index < numbers.length; index++) {
      const bits = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
      numbers[index] = (bits + 0.5) / numbersOf32Bits;
      const third = c ^ a;
      const fourth = d ^ b;
      c = third ^ (b << 9);
      b ^= third;
      a ^= fourth;
      d = rotated(fourth, 11);
    }
    state.set([a, b, c, d]);
  }

  /** The next whole number from 0 to `limit` − 1, the limit at most a few thousand: one is likelier than another by limit/2^32. */
  below(limit: number): number {
    return Math.floor(this.uniform() * limit);
  }
}

const rotated = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by));
