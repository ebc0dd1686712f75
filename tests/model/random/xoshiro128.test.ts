import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixed32, splitmix32 } from '../../../src/model/random/splitmix32';
import { Xoshiro128 } from '../../../src/model/random/xoshiro128';

const uint32 = fc.nat({ max: 0xffffffff });
const anyState = fc.tuple(uint32, uint32, uint32, uint32).filter((state) => state.some((part) => part !== 0));

const drawn = <Value>(count: number, draw: () => Value): Value[] => Array.from({ length: count }, draw);

/** The reference in whole numbers of any size, written down from the C source line by line. */
function* reference(state: readonly [number, number, number, number]): Generator<number> {
  const wrapped = (value: bigint) => BigInt.asUintN(32, value);
  const rotated = (x: bigint, k: bigint) => wrapped((x << k) | (wrapped(x) >> (32n - k)));
  let [s0, s1, s2, s3] = state.map(BigInt) as [bigint, bigint, bigint, bigint];
  for (;;) {
    yield Number(wrapped(rotated(wrapped(s1 * 5n), 7n) * 9n));
    const t = wrapped(s1 << 9n);
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = rotated(s3, 11n);
  }
}

describe('xoshiro128**', () => {
  test('draws the published numbers of the state 1, 2, 3, 4', () => {
    // The reference vector of the Rust crate rand_xoshiro; the C source gives the same.
    const random = new Xoshiro128([1, 2, 3, 4]);
    expect(drawn(10, () => random.next())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  test('draws the same millionth number as the C source', () => {
    const random = new Xoshiro128([1, 2, 3, 4]);
    for (let draw = 1; draw < 1_000_000; draw++) random.next();
    expect(random.next()).toBe(3457443141);
  });

  test('draws what the reference draws from any state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const random = new Xoshiro128(state);
        const expected = reference(state);
        for (let draw = 0; draw < 50; draw++) expect(random.next()).toBe(expected.next().value);
      }),
    );
  });

  test('refuses a state of zeros only', () => {
    expect(() => new Xoshiro128([0, 0, 0, 0])).toThrow(RangeError);
    expect(() => new Xoshiro128([0, 0, 0, 2 ** 32])).toThrow(RangeError);
  });

  test('leaves the state that it was given alone', () => {
    const state: readonly [number, number, number, number] = Object.freeze([1, 2, 3, 4]);
    const random = new Xoshiro128(state);
    random.next();
    expect(new Xoshiro128(state).next()).toBe(11520);
  });
});

describe('a seed', () => {
  // Computed with the C source, its state filled by the same mixing.
  test.each([
    [0, [3809008728, 1133695204, 53579671, 2891528803, 139681546]],
    [1, [2442144158, 3238099751, 3819917871, 2104621829, 2021136066]],
    [2024, [2419916859, 2996235947, 1249288266, 2362729823, 2607833832]],
    [4294967295, [835879718, 1921286648, 2356205009, 1885780724, 980451116]],
  ])('of %i gives always the same numbers', (seed, numbers) => {
    const random = Xoshiro128.seeded(seed);
    expect(drawn(5, () => random.next())).toEqual(numbers);
  });

  test('is mixed as MurmurHash3 finishes', () => {
    // The published hashes of no bytes with these seeds.
    expect([1, 0xffffffff, 0].map(mixed32)).toEqual([0x514e28b7, 0x81f16f39, 0]);
  });

  test('never gives a state of zeros: its numbers differ', () => {
    fc.assert(
      fc.property(uint32, (seed) => {
        expect(new Set(splitmix32(seed, 4)).size).toBe(4);
      }),
    );
  });
});

describe('a number between 0 and 1', () => {
  /** A generator whose next number is a given one, from the state that the formula is solved for. */
  const stub = (next: number) => Object.assign(Xoshiro128.seeded(1), { next: () => next });

  test('is never 0 and never 1', () => {
    expect(stub(0).uniform()).toBe(2 ** -33);
    expect(stub(0xffffffff).uniform()).toBe(1 - 2 ** -33);
  });

  test('is spread evenly', () => {
    const random = Xoshiro128.seeded(7);
    const [draws, cells] = [200_000, 100];
    const counts = new Array<number>(cells).fill(0);
    for (let draw = 0; draw < draws; draw++) {
      const cell = Math.floor(random.uniform() * cells);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const expected = draws / cells;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // The middle 99.8 % of chi-square with 99 degrees of freedom (scipy: chi2.ppf([.001, .999], 99)).
    expect(chiSquare).toBeGreaterThan(61.1);
    expect(chiSquare).toBeLessThan(148.2);
  });

  test('makes a whole number below a limit, each as likely', () => {
    expect([0, 0xffffffff].map((next) => stub(next).below(52))).toEqual([0, 51]);
    const random = Xoshiro128.seeded(3);
    const draws = drawn(6_000, () => random.below(3));
    for (const number of [0, 1, 2]) {
      const count = draws.filter((draw) => draw === number).length;
      // Five standard deviations of a binomial with 6000 draws and a third.
      expect(Math.abs(count - 2_000)).toBeLessThan(5 * Math.sqrt((6_000 * 2) / 9));
    }
  });
});
