import { allAtOnce, type Steps } from './all-at-once';
import { partlySorted, type PartlySorted } from './partly-sorted';

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
/** Numbers that are closer than this part of themselves differ by rounding only: that is how exactly a draw is computed. */
const dust = 1e-12;

/**
 * The histogram of some numbers; NaN is left out. Null when there are no numbers or they are all the same but
 * for rounding.
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
  return allAtOnce(histogramAmong(allAtOnce(partlySorted(numbers)), bounds));
}

/** `histogramOf` numbers that are partly sorted already, with a step before they are counted. */
export function* histogramAmong(
  numbers: PartlySorted,
  bounds?: readonly [from: number, to: number],
): Steps<Histogram | null> {
  const [from, to] = bounds ?? [numbers.quantile(shownParts[0]), numbers.quantile(shownParts[1])];
  if (!(to - from > dust * Math.max(Math.abs(from), Math.abs(to)))) return null;
  const ideal = (2 * (numbers.quantile(0.75) - numbers.quantile(0.25))) / Math.cbrt(numbers.count);
  const bins = Math.min(mostBins, Math.max(fewestBins, Math.ceil((to - from) / ideal)));
  yield;
  return { from, width: (to - from) / bins, ...counted(numbers.values, from, to, bins) };
}

function counted(values: Float64Array, from: number, to: number, bins: number) {
  const counts = new Array<number>(bins).fill(0);
  const { length } = values;
  let [below, above] = [0, 0];
  for (let index = 0; index < length; index++) {
    const value = values[index] ?? NaN;
    if (value < from) below++;
    else if (value > to) above++;
    else {
      const bin = Math.min(bins - 1, Math.floor(((value - from) / (to - from)) * bins));
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }
  return { counts, below, above };
}
