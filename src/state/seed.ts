/** The largest seed: as much as the generator takes in, and short enough for a link. */
export const largestSeed = 2 ** 32 - 1;

/** True for a number that can start the chance of a simulation: a whole number from 0 to `largestSeed`. */
export const isSeed = (value: number): value is number =>
  Number.isInteger(value) && value >= 0 && value <= largestSeed;
