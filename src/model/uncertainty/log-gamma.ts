const halfLogOfTwoPi = 0.5 * Math.log(2 * Math.PI);
/** From here upwards Stirling's series below is exact to the last digits. */
const seriesFrom = 10;

/**
 * What ln Γ(x) has beyond Stirling's (x − ½) ln x − x + ½ ln 2π, for x ≥ 10; about 1/(12 x).
 *
 * Formula: Σ B_2k / (2k (2k − 1) x^(2k − 1)), https://dlmf.nist.gov/5.11.E1
 *
 * @example stirlingRest(10) // 0.0083306
 */
export function stirlingRest(x: number): number {
  const s = 1 / (x * x);
  const series =
    s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)))));
  return (1 / 12 - series) / x;
}

/**
 * The logarithm of the gamma function, for x > 0. No unit. Never null.
 *
 * Method: Stirling's series from 10 upwards; below, Γ(x) = Γ(x + 1)/x leads there.
 *
 * @example logGamma(5) // ln 24 = 3.178
 */
export function logGamma(x: number): number {
  let product = 1;
  let shifted = x;
  while (shifted < seriesFrom) {
    product *= shifted;
    shifted++;
  }
  const stirling = (shifted - 0.5) * Math.log(shifted) - shifted + halfLogOfTwoPi + stirlingRest(shifted);
  return stirling - Math.log(product);
}

/**
 * The logarithm of the beta function, ln Γ(a) + ln Γ(b) − ln Γ(a + b), for a, b > 0. Where both are large the three
 * terms are added without the digits that they would lose against each other.
 *
 * @example logBeta(2, 5) // ln(1/30) = −3.401
 */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (large < seriesFrom) return logGamma(a) + logGamma(b) - logGamma(a + b);
  const rest = stirlingRest(large) - stirlingRest(small + large);
  const ofLarge = -(large - 0.5) * Math.log1p(small / large);
  if (small < seriesFrom) return logGamma(small) + small - small * Math.log(small + large) + ofLarge + rest;
  return (
    halfLogOfTwoPi -
    0.5 * Math.log(small) +
    stirlingRest(small) +
    rest +
    small * Math.log(small / (small + large)) +
    ofLarge
  );
}
