import { shareOfDraws, type Estimate } from './estimate';

/**
 * How likely it is that a result reaches a target: the share of draws where it is at least that much. Draws whose result
 * has no value (NaN) are not counted at all.
 *
 * @example probabilityReaching([1, 2, 3, 4], 3).value // 0.5
 */
export function probabilityReaching(values: readonly number[] | Float64Array, target: number): Estimate {
  const { length } = values;
  let draws = 0;
  let hits = 0;
  for (let draw = 0; draw < length; draw++) {
    const value = values[draw] ?? NaN;
    if (Number.isNaN(value)) continue;
    draws++;
    if (value >= target) hits++;
  }
  return shareOfDraws(hits, draws);
}
