/** A point of the function, and the far ends of the bracket around its root. */
interface Bracket {
  /** Newest point and its opposite end: the root lies between them. */
  a: number;
  fa: number;
  b: number;
  fb: number;
  /** The end that was replaced last. */
  c: number;
  fc: number;
}

/** Where between a (0) and b (1) to look next: inverse quadratic interpolation if it can be trusted, else halfway. */
function nextPart({ a, fa, b, fb, c, fc }: Bracket): number {
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  const trusted = phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi;
  if (!trusted) return 0.5;
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
}

const maxRounds = 200;

/**
 * The point between `low` and `high` where a continuous function is zero. The root stays bracketed all the time, so it
 * is always found; on smooth functions it takes about ten evaluations.
 *
 * Method: Chandrupatla 1997, bisection or inverse quadratic interpolation, whichever is safe,
 * https://doi.org/10.1016/S0965-9978(96)00051-8. Exact to `tolerance` plus the last digits of the number itself.
 *
 * Null when the function has the same sign at both ends (or no value there). An end that is a root is returned.
 *
 * @example findRoot((x) => x * x - 2, 0, 2) // 1.41421356
 */
export function findRoot(
  f: (x: number) => number,
  low: number,
  high: number,
  tolerance = 1e-15,
): number | null {
  const fLow = f(low);
  if (fLow === 0) return low;
  const fHigh = f(high);
  if (fHigh === 0) return high;
  // Also when one of them is NaN.
  if (Math.sign(fLow) * Math.sign(fHigh) !== -1) return null;

  const bracket: Bracket = { a: high, fa: fHigh, b: low, fb: fLow, c: high, fc: fHigh };
  let part = 0.5;
  let best = low;
  for (let round = 0; round < maxRounds; round++) {
    const x = bracket.a + part * (bracket.b - bracket.a);
    const fx = f(x);
    replaceEnd(bracket, x, fx);
    const aIsBetter = Math.abs(bracket.fa) < Math.abs(bracket.fb);
    best = aIsBetter ? bracket.a : bracket.b;
    const closeEnough = (2 * Number.EPSILON * Math.abs(best) + tolerance) / Math.abs(bracket.b - bracket.a);
    if (fx === 0 || closeEnough > 0.5) break;
    part = Math.min(1 - closeEnough, Math.max(closeEnough, nextPart(bracket)));
  }
  return best;
}

/** Puts the newest point into the bracket in place of the end with the same sign. */
function replaceEnd(bracket: Bracket, x: number, fx: number): void {
  if (fx > 0 === bracket.fa > 0) {
    bracket.c = bracket.a;
    bracket.fc = bracket.fa;
  } else {
    bracket.c = bracket.b;
    bracket.fc = bracket.fb;
    bracket.b = bracket.a;
    bracket.fb = bracket.fa;
  }
  bracket.a = x;
  bracket.fa = fx;
}
