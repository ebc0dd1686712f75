/**
 * The values below which the given parts of some numbers lie; one per part, in their order. NaN among the numbers (a
 * result without value) is left out; without any number each quantile is NaN.
 *
 * Method: linear interpolation between the two neighbours, "type 7" of R and numpy: place p (n − 1) of the sorted
 * numbers (MODEL §6.3). Exact: a copy is sorted. For a few quantiles of very many numbers `partlySorted` is faster.
 *
 * @param parts from 0 to 1
 * @example quantiles([3, 1, 4, 1, 5, 9, 2, 6, 5, 3], [0.25, 0.5]) // [2.25, 3.5]
 */
export function quantiles(numbers: ArrayLike<number>, parts: readonly number[]): number[] {
  const sorted = new Float64Array(numbers).sort();
  // NaN sorts to the end.
  let count = sorted.length;
  while (count > 0 && Number.isNaN(sorted[count - 1])) count--;
  return parts.map((part) => quantileAmong(count, (place) => sorted[place] ?? NaN, part));
}

/** One quantile of `count` numbers, of which `at` tells the one at a place of their rising order. */
export function quantileAmong(count: number, at: (place: number) => number, part: number): number {
  const last = count - 1;
  const place = Math.min(last, Math.max(0, part * last));
  const below = Math.floor(place);
  const from = at(below);
  const to = at(Math.min(last, below + 1));
  return from + (place - below) * (to - from);
}
