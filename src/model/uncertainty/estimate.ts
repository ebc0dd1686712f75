/** A number that a run estimates, and its standard error: in about two cases of three the truth is no further away. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/**
 * The share of draws for which something is true, with the standard error of independent draws.
 *
 * Formula: p = hits/n, √(p (1 − p)/n) (MODEL §6.2). NaN of no draws.
 *
 * @example shareOfDraws(9_000, 10_000) // { value: 0.9, error: 0.003 }
 */
export function shareOfDraws(hits: number, draws: number): Estimate {
  const value = hits / draws;
  return { value, error: Math.sqrt((value * (1 - value)) / draws) };
}
