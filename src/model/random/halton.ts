/** The bases of the first eight dimensions; beyond them the sequence of Halton is visibly uneven (MODEL §6.2). */
export const haltonBases = [2, 3, 5, 7, 11, 13, 17, 19] as const;

/**
 * The number of Halton's sequence at `index` (1 is the first) in a base: evenly spread over 0..1 from the start, and
 * more so than chance.
 *
 * Formula: the digits of the index in the base, mirrored at the point. Above 0 and below 1 for an index from 1 upwards.
 *
 * Source: https://en.wikipedia.org/wiki/Halton_sequence
 *
 * @example [1, 2, 3].map((index) => halton(index, 2)) // [0.5, 0.25, 0.75]
 */
export function halton(index: number, base: number): number {
  let value = 0;
  let place = 1 / base;
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    value += (rest % base) * place;
    place /= base;
  }
  return value;
}
