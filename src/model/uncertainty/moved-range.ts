import { parameter, type Parameter, type ParameterId } from '../parameters';
import type { Range } from './range';

/**
 * The range of an input when its value has moved from `from` to `to`: it moves along, so that the value stays where it
 * was inside it. The ends move by the same distance on the scale of the input's slider, which on a logarithmic one
 * keeps their ratio to the value, and stop at what the input allows; a P90 keeps its ratio to the median; a beta range
 * follows by itself.
 *
 * Pass the range and the value from before the whole move, not from the last step of a drag: an end that has been
 * stopped at a bound has forgotten how far it was.
 *
 * @example movedRange('churnCut', { kind: 'pert', low: 0.015, high: 0.04 }, 0.03, 0.05)
 * // { kind: 'pert', low: 0.035, high: 0.06 }
 */
export function movedRange(id: ParameterId, range: Range, from: number, to: number): Range {
  if (from === to) return range;
  const entry = parameter(id);
  switch (range.kind) {
    case 'beta':
      return range;
    case 'lognormal': {
      const ratio = from > 0 ? range.p90 / from : usualRatio;
      return { kind: 'lognormal', p90: Math.max(to, Math.min(entry.max, to * ratio)) };
    }
    case 'pert':
    case 'triangular': {
      const low = movedAlong(entry, range.low, from, to);
      const high = movedAlong(entry, range.high, from, to);
      // The value lies inside, whatever the last digits say.
      return { kind: range.kind, low: Math.min(low, to), high: Math.max(high, to) };
    }
  }
}

/** The ratio of a P90 to a median that is not known because the median was 0. */
const usualRatio = 2;

/** Symmetric logarithm as in d3-scale: linear around 0, logarithmic from `logFrom` upwards. */
const onScale = (value: number, logFrom: number) => Math.sign(value) * Math.log1p(Math.abs(value / logFrom));
const offScale = (place: number, logFrom: number) => Math.sign(place) * Math.expm1(Math.abs(place)) * logFrom;

function movedAlong(
  { scale, logFrom = 1, min, max }: Parameter,
  end: number,
  from: number,
  to: number,
): number {
  if (end === from) return to;
  const moved =
    scale === 'log'
      ? offScale(onScale(end, logFrom) + onScale(to, logFrom) - onScale(from, logFrom), logFrom)
      : end + (to - from);
  // To the digits that anybody could mean: 0.06, not 0.060000000000000005.
  return Math.min(max, Math.max(min, Number(moved.toPrecision(12)))) + 0;
}
