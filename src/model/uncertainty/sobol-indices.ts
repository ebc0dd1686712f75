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

/** A spread that is a smaller part of the mean is the rounding of a constant. */
const rounding = 1e-12;

/**
 * Variance shares of a function of independent inputs, each drawn by its place in 0..1 (Saltelli 2010, Jansen 1999).
 *
 * Formula: S_i = mean(f_B (f_AB − f_A))/V, S_Ti = mean((f_A − f_AB)²)/(2 V), with A and B two sets of draws and AB the
 * draws A with input i from B (MODEL §6.4). The mean of f is taken off beforehand, which changes nothing but the noise.
 * Null when nothing varies. A point of `a` and `b` is one number per input.
 *
 * Source: Saltelli et al. 2010, https://doi.org/10.1016/j.cpc.2009.09.018
 */
export function sobolIndices(
  f: (point: Float64Array) => number,
  a: readonly Float64Array[],
  b: readonly Float64Array[],
): SobolIndices | null {
  const inputs = a[0]?.length ?? 0;
  const ofA = a.map(f);
  const ofB = b.map(f);
  const isValued = ofA.map((value, draw) => Number.isFinite(value) && Number.isFinite(ofB[draw]));
  const all = [...ofA, ...ofB].filter((value) => Number.isFinite(value));
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const variance = all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length;
  if (!(variance > (rounding * mean) ** 2)) return null;

  const point = new Float64Array(inputs);
  const shareOf = (input: number): VarianceShare => {
    let [first, total, draws] = [0, 0, 0];
    a.forEach((row, draw) => {
      if (isValued[draw] !== true) return;
      point.set(row);
      point[input] = b[draw]?.[input] ?? NaN;
      const mixed = f(point) - mean;
      if (!Number.isFinite(mixed)) return;
      const before = (ofA[draw] ?? NaN) - mean;
      first += ((ofB[draw] ?? NaN) - mean) * (mixed - before);
      total += (before - mixed) ** 2;
      draws++;
    });
    return { first: first / draws / variance, total: total / (2 * draws) / variance };
  };
  return { shares: Array.from({ length: inputs }, (_, input) => shareOf(input)), variance };
}
