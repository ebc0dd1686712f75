import type { ParameterId } from '../parameters';

/**
 * How far an input may be from its value. The value itself stays the input's own number, so that a range moves with it
 * and the point estimate can never contradict the range (MODEL §6.1):
 *
 * - `pert`, `triangular`: from `low` to `high`, most likely the input's value; low ≤ value ≤ high, in the input's unit.
 * - `beta`: a share that was asked of `sampleSize` people; `designEffect` ≥ 1 says how much less they tell than a simple
 *   random sample of that size.
 * - `lognormal`: the input's value is the median, one in ten cases lies above `p90`.
 */
export type Range =
  | { readonly kind: 'pert' | 'triangular'; readonly low: number; readonly high: number }
  | { readonly kind: 'beta'; readonly sampleSize: number; readonly designEffect: number }
  | { readonly kind: 'lognormal'; readonly p90: number };

/** The ranges in force, by input; an input without one is taken as certain. */
export type Ranges = Readonly<Partial<Record<ParameterId, Range>>>;
