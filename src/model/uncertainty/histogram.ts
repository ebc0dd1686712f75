import { quantileOfSorted, sortedNumbers } from './quantiles';

/** How many numbers lie in each of some equally wide intervals; the first begins at `from`. */
export interface Histogram {
  readonly from: number;
  readonly width: number;
  readonly counts: readonly number[];
  /** Numbers left of the first and right of the last interval: drawn nowhere, but there. */
  readonly below: number;
  readonly above: number;
}

export const fewestBins = 10;
export const mostBins = 80;
/** What lies beyond these quantiles would squeeze the picture of the rest. */
const shownParts = [0.002, 0.998] as const;

/**
 * The histogram of some numbers; NaN is left out. Null when there are no numbers or they are all the same.
 *
 * Method: intervals of the width 2 IQR / ∛n (Freedman & Diaconis 1981), 10 to 80 of them, from the 0.2nd to the 99.8th
 * percentile. With `bounds` the intervals lie between those, so that two can be compared.
 *
 * @example histogramOf([1, 2, 2, 3]) // { from: 1.006, width: 0.1988, counts: [0, 0, 0, …], below: 1, above: 1 }
 */
export function histogramOf(
  numbers: ArrayLike<number>,
  bounds?: readonly [from: number, to: number],
): Histogram | null {
  const sorted = sortedNumbers(numbers);
  const at = (part: number) => quantileOfSorted(sorted, part);
  const [from, to] = bounds ?? [at(shownParts[0]), at(shownParts[1])];
  if (!(to > from)) return null;
  const ideal = (2 * (at(0.75) - at(0.25))) / Math.cbrt(sorted.length);
  const bins = Math.min(mostBins, Math.max(fewestBins, Math.ceil((to - from) / ideal)));
  return { from, width: (to - from) / bins, ...counted(sorted, from, to, bins) };
}

function counted(sorted: Float64Array, from: number, to: number, bins: number) {
  const counts = new Array<number>(bins).fill(0);
  let [below, above] = [0, 0];
  for (const value of sorted) {
    if (value < from) below++;
    else if (value > to) above++;
    else {
      const bin = Math.min(bins - 1, Math.floor(((value - from) / (to - from)) * bins));
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }
  return { counts, below, above };
}
