/**
 * Turns one seed into a row of well mixed numbers, so that seeds that are close to each other start generators that
 * have nothing in common. For seeding only: draw from `Xoshiro128`.
 *
 * Formula: a counter that grows by the golden gamma 0x9e3779b9 (Steele, Lea & Flood 2014,
 * https://doi.org/10.1145/2660193.2660195), each count mixed by the finalizer of MurmurHash3 (Appleby,
 * https://github.com/aappleby/smhasher). All modulo 2^32.
 *
 * The mixing is one to one, so the numbers of one row differ: at most one of them is 0. Whole numbers, 0 to 2^32 − 1;
 * of the seed the lowest 32 bits count.
 *
 * @example splitmix32(0, 2) // [2462723854, 1020716019]
 */
export const splitmix32 = (seed: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => mixed32(Math.imul(index + 1, 0x9e3779b9) + seed));

/** The finalizer of MurmurHash3: every bit of the result depends on every bit of the number. One to one. */
export function mixed32(count: number): number {
  let bits = count | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
