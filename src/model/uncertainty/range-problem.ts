import { parameter, type ParameterId } from '../parameters';
import type { Range } from './range';
import { rangeKinds } from './range-kinds';

/** Why a range cannot be used:
 * - `notForThisInput`: this kind of range does not suit the input, see `rangeKinds`;
 * - `notANumber`: one of its numbers is missing or no number;
 * - `lowAboveHigh`: the low end lies above the high end;
 * - `likelyOutside`: the input's value does not lie between the ends, or is a median of 0 with a P90 above it;
 * - `outsideBounds`: an end lies beyond what the input allows;
 * - `p90BelowMedian`: one in ten cannot lie above a number that half of the cases are above;
 * - `sampleSizeZero`: nobody was asked;
 * - `designEffectBelowOne`: a sample never tells more than a simple random sample of its size.
 */
export type RangeProblem =
  | 'notForThisInput'
  | 'notANumber'
  | 'lowAboveHigh'
  | 'likelyOutside'
  | 'outsideBounds'
  | 'p90BelowMedian'
  | 'sampleSizeZero'
  | 'designEffectBelowOne';

/** Numbers further apart than this are different: bounds that moved along with a slider carry dust. */
const dust = 1e-12;

/**
 * What is wrong with an input's range when its value is `value`; null when it can be used.
 *
 * @example rangeProblem('churnCut', 0.03, { kind: 'pert', low: 0.04, high: 0.02 }) // 'lowAboveHigh'
 */
export function rangeProblem(id: ParameterId, value: number, range: Range): RangeProblem | null {
  if (!rangeKinds(id).includes(range.kind)) return 'notForThisInput';
  switch (range.kind) {
    case 'pert':
    case 'triangular':
      return boundedProblem(id, value, range);
    case 'lognormal':
      return lognormalProblem(id, value, range.p90);
    case 'beta':
      if (!Number.isFinite(range.sampleSize) || !Number.isFinite(range.designEffect)) return 'notANumber';
      if (range.sampleSize < 1) return 'sampleSizeZero';
      return range.designEffect < 1 ? 'designEffectBelowOne' : null;
  }
}

function boundedProblem(
  id: ParameterId,
  value: number,
  { low, high }: { readonly low: number; readonly high: number },
): RangeProblem | null {
  const { min, max } = parameter(id);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return 'notANumber';
  if (low > high) return 'lowAboveHigh';
  if (low < min || high > max) return 'outsideBounds';
  const margin = dust * Math.max(Math.abs(low), Math.abs(high), Math.abs(value));
  return value < low - margin || value > high + margin ? 'likelyOutside' : null;
}

function lognormalProblem(id: ParameterId, median: number, p90: number): RangeProblem | null {
  if (!Number.isFinite(p90)) return 'notANumber';
  if (p90 < median) return 'p90BelowMedian';
  if (p90 > parameter(id).max) return 'outsideBounds';
  return median <= 0 && p90 > 0 ? 'likelyOutside' : null;
}
