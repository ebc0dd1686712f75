const rounds = 60;
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * The highest point of a function near the highest of some samples, by golden section between that sample's
 * neighbours. Between them the function is taken to have one peak; the result is never lower than the best sample.
 *
 * @param grid rising
 */
export function peakBetween(
  grid: readonly number[],
  samples: readonly number[],
  f: (value: number) => number,
): { readonly value: number; readonly towards: (present: number) => number } {
  const best = samples.indexOf(Math.max(...samples));
  const top = grid[best] ?? NaN;
  const left = grid[best - 1] ?? top;
  const right = grid[best + 1] ?? top;
  let [low, high] = [left, right];
  let [inLow, inHigh] = [high - golden * (high - low), low + golden * (high - low)];
  let [fLow, fHigh] = [f(inLow), f(inHigh)];
  for (let round = 0; round < rounds; round++) {
    if (fLow > fHigh) {
      [high, inHigh, fHigh] = [inHigh, inLow, fLow];
      inLow = high - golden * (high - low);
      fLow = f(inLow);
    } else {
      [low, inLow, fLow] = [inLow, inHigh, fHigh];
      inHigh = low + golden * (high - low);
      fHigh = f(inHigh);
    }
  }
  const [value, height] = fLow > fHigh ? [inLow, fLow] : [inHigh, fHigh];
  return {
    value: height > (samples[best] ?? -Infinity) ? value : top,
    /** The neighbour of the best sample on the side of a value. */
    towards: (present) => (present < value ? left : right),
  };
}
