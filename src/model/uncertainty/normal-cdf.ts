/** Beyond so many standard deviations the tail is smaller than the smallest number. */
const farthest = 38;
/** From here a continued fraction of five terms is exact to the last digits. */
const fractionFrom = 7.07106781186547;
const rootOfTwoPi = Math.sqrt(2 * Math.PI);

// Coefficients of the rational function, by rising power.
const above = [
  220.206867912376, 221.213596169931, 112.079291497871, 33.912866078383, 6.37396220353165, 0.700383064443688,
  0.0352624965998911,
] as const;
const below = [
  440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674, 86.7807322029461, 16.064177579207,
  1.75566716318264, 0.0883883476483184,
] as const;

/**
 * The share of a standard normal distribution that lies below `z`: a probability 0..1. Never null.
 *
 * Method: Hart 1968, algorithm 5666, in the form of West 2005, Better approximations to cumulative normal functions
 * (Wilmott Magazine); to about 1e-15.
 *
 * @example normalCdf(1.2815515655446) // 0.9
 */
export function normalCdf(z: number): number {
  const distance = Math.abs(z);
  if (distance > farthest) return z > 0 ? 1 : 0;
  const bell = Math.exp(-0.5 * distance * distance);
  const tail = distance < fractionFrom ? bell * nearTail(distance) : bell / (farTail(distance) * rootOfTwoPi);
  return z > 0 ? 1 - tail : tail;
}

/** The density of the standard normal distribution. @example normalDensity(0) // 0.39894 */
export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / rootOfTwoPi;

const nearTail = (distance: number): number => polynomial(above, distance) / polynomial(below, distance);

const farTail = (distance: number): number =>
  distance + 1 / (distance + 2 / (distance + 3 / (distance + 4 / (distance + 0.65))));

function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let power = coefficients.length - 1; power >= 0; power--)
    value = value * x + (coefficients[power] ?? 0);
  return value;
}
