import { shareOfDraws, type Estimate } from './estimate';

/**
 * How likely it is that a result is larger in one scenario than in another, draw by draw: with the same seed both have
 * the same luck with every input that they share, so the error is that of the difference. A tie counts half; a draw in
 * which either has no value (NaN) is not counted.
 *
 * @example probabilityBeats([3, 1, 5], [2, 2, 5]).value // 0.5
 */
export function probabilityBeats(values: ArrayLike<number>, other: ArrayLike<number>): Estimate {
  let draws = 0;
  let hits = 0;
  for (let draw = 0; draw < Math.min(values.length, other.length); draw++) {
    const difference = (values[draw] ?? NaN) - (other[draw] ?? NaN);
    if (Number.isNaN(difference)) continue;
    draws++;
    if (difference >= 0) hits += difference === 0 ? 0.5 : 1;
  }
  return shareOfDraws(hits, draws);
}
