import { breakEvenInput } from '../model/break-even-input';
import { headline, type HeadlineId } from '../model/headline';
import type { Inputs } from '../model/inputs';
import type { ParameterId } from '../model/parameters';
import { withInput } from '../model/with-input';
import type { SliderScale } from './slider-scale';

/** A headline over the whole range of one slider, everything else held. */
export interface ResultCurve {
  /** Values of the headline at evenly spaced positions from the left to the right end of the slider; NaN is a gap. */
  readonly values: readonly number[];
  /** The smallest and the largest of those that are there. */
  readonly low: number;
  readonly high: number;
  /** The input's value at which the case neither gains nor loses; null when the curve does not cross zero. */
  readonly breakEven: number | null;
}

const segments = 40;

/** Draws the curve over a slider from the model itself. Null when the headline has no value anywhere on it. */
export function resultCurve(
  inputs: Inputs,
  id: ParameterId,
  result: HeadlineId,
  scale: SliderScale,
): ResultCurve | null {
  const samples = Array.from({ length: segments + 1 }, (_, index) => scale.value(index / segments));
  const values = samples.map((value) => headline(result, withInput(inputs, id, value)));
  const present = values.filter(Number.isFinite);
  if (present.length === 0) return null;
  return {
    values,
    low: Math.min(...present),
    high: Math.max(...present),
    breakEven: result === 'npv' ? breakEvenInput(inputs, id, samples, values) : null,
  };
}

/** The vertical box that a curve is drawn in. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  /** Size from which heights are logarithmic, as the slider's own scale is; null for plain heights. */
  readonly unit: number | null;
}

/**
 * The box of a curve, always with zero in it. Over a logarithmic slider the heights are logarithmic too, both ways
 * from zero: otherwise its far end would flatten everything near the handle.
 */
export function curveExtent({ values, low, high }: ResultCurve, scale: 'linear' | 'log'): Extent {
  const sizes = values
    .filter(Number.isFinite)
    .map(Math.abs)
    .sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return {
    low: Math.min(0, low),
    high: Math.max(0, high),
    unit: scale === 'log' && median > 0 ? median : null,
  };
}

/** Height 0 (bottom) to 1 (top) of a value in its box; a curve that is zero everywhere lies on the bottom. NaN of a gap. */
export function curveHeight(value: number, { low, high, unit }: Extent): number {
  if (Number.isNaN(value)) return NaN;
  if (high === low) return 0;
  const bent = (size: number) => (unit === null ? size : Math.asinh(size / unit));
  const height = (bent(value) - bent(low)) / (bent(high) - bent(low));
  return Math.min(1, Math.max(0, height));
}

/** The curve in its box, for drawing. Heights are NaN where the curve has a gap. */
export const drawnCurve = (curve: ResultCurve, extent: Extent) => ({
  heights: curve.values.map((value) => curveHeight(value, extent)),
  zero: curveHeight(0, extent),
});
