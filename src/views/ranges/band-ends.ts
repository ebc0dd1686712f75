import type { ParameterId } from '../../model/parameters';
import { distributionOf } from '../../model/uncertainty/distribution';
import { quantileOf } from '../../model/uncertainty/distribution-quantile';
import type { Range } from '../../model/uncertainty/range';

/** An end of a band, and whether it can be dragged. */
export interface BandEnd {
  readonly end: 'low' | 'high';
  readonly value: number;
  readonly isHandle: boolean;
}

/**
 * Where the band of a range ends. PERT and triangular ranges have their own ends; the other two have none and are shown
 * from P10 to P90, of which the P90 of a lognormal range is its own.
 */
export function bandEnds(
  id: ParameterId,
  value: number,
  range: Range,
): readonly [low: BandEnd, high: BandEnd] {
  if (range.kind === 'pert' || range.kind === 'triangular')
    return [
      { end: 'low', value: range.low, isHandle: true },
      { end: 'high', value: range.high, isHandle: true },
    ];
  const distribution = distributionOf(id, value, range);
  return [
    { end: 'low', value: quantileOf(distribution, 0.1), isHandle: false },
    {
      end: 'high',
      value: range.kind === 'lognormal' ? range.p90 : quantileOf(distribution, 0.9),
      isHandle: range.kind === 'lognormal',
    },
  ];
}

/** The range with one end moved, held between the bounds and the value. */
export function withEnd(
  range: Range,
  end: BandEnd['end'],
  to: number,
  value: number,
  [min, max]: readonly [number, number],
): Range {
  const [low, high] = end === 'low' ? [min, value] : [value, max];
  const held = Math.min(high, Math.max(low, to));
  if (range.kind === 'lognormal') return { kind: 'lognormal', p90: held };
  return range.kind === 'beta' ? range : { ...range, [end]: held };
}
