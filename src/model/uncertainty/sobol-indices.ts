import type { Steps } from './all-at-once';

/** The part of a result's variance that is due to one input: alone (first), and with all it does together with others. */
export interface VarianceShare {
  readonly first: number;
  readonly total: number;
}

export interface SobolIndices {
  /** One per input; small negative ones are noise of the estimate. */
  readonly shares: readonly VarianceShare[];
  readonly variance: number;
}

/** So many values of the function take about a millisecond. */
const drawsPerStep = 1024;
/** A spread that is a smaller part of the mean is the rounding of a constant. */
const rounding = 1e-12;

/**
 * Variance shares of a function of independent inputs, each drawn by its place in 0..1 (Saltelli 2010, Jansen 1999).
 *
 * Formula: S_i = mean(f_B (f_AB − f_A))/V, S_Ti = mean((f_A − f_AB)²)/(2 V), with A and B two sets of draws and AB the
 * draws A with input i from B (MODEL §6.4). The mean of f is taken off beforehand, which changes nothing but the noise.
 * Null when nothing varies. In steps of some draws. A point of `a` and `b` is one number per input.
 *
 * Source: Saltelli et al. 2010, https://doi.org/10.1016/j.cpc.2009.09.018
 */
export function* sobolIndices(
  f: (point: Float64Array) => number,
  a: readonly Float64Array[],
  b: readonly Float64Array[],
): Steps<SobolIndices | null> {
  const inputs = a[0]?.length ?? 0;
  const ofA = yield* valuesOf(f, a);
  const ofB = yield* valuesOf(f, b);
  const moments = momentsOfValues([...ofA, ...ofB].filter((value) => Number.isFinite(value)));
  if (moments === null) return null;
  const drawn = { f, a, b, ofA, ofB, ...moments };
  const shares: VarianceShare[] = [];
  for (let input = 0; input < inputs; input++) shares.push(yield* shareOf(input, drawn));
  return { shares, variance: moments.variance };
}

function momentsOfValues(all: readonly number[]) {
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const variance = all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length;
  return variance > (rounding * mean) ** 2 ? { mean, variance } : null;
}

const at = (values: readonly number[], draw: number): number => values[draw] ?? NaN;

interface Drawn {
  readonly f: (point: Float64Array) => number;
  readonly a: readonly Float64Array[];
  readonly b: readonly Float64Array[];
  readonly ofA: readonly number[];
  readonly ofB: readonly number[];
  readonly mean: number;
  readonly variance: number;
}

function* shareOf(input: number, { f, a, b, ofA, ofB, mean, variance }: Drawn): Steps<VarianceShare> {
  const point = new Float64Array(a[0]?.length ?? 0);
  let [first, total, draws] = [0, 0, 0];
  for (const [draw, row] of a.entries()) {
    if (draw % drawsPerStep === drawsPerStep - 1) yield;
    point.set(row);
    point[input] = b[draw]?.[input] ?? NaN;
    const before = at(ofA, draw) - mean;
    const other = at(ofB, draw) - mean;
    const mixed = Number.isFinite(before + other) ? f(point) - mean : NaN;
    if (!Number.isFinite(mixed)) continue;
    first += other * (mixed - before);
    total += (before - mixed) ** 2;
    draws++;
  }
  return { first: first / draws / variance, total: total / (2 * draws) / variance };
}

function* valuesOf(
  f: (point: Float64Array) => number,
  points: readonly Float64Array[],
): Steps<readonly number[]> {
  const values: number[] = [];
  for (const point of points) {
    values.push(f(point));
    if (values.length % drawsPerStep === 0) yield;
  }
  return values;
}
