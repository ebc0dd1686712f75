import { scaleLinear, scaleSymlog } from 'd3-scale';
import type { Parameter } from '../model/parameters';

/** Where a value lies on its slider, and back. Positions run from 0 (left end) to 1; values beyond the ends clamp. */
export interface SliderScale {
  readonly position: (value: number) => number;
  readonly value: (position: number) => number;
}

/** The scale of an input's slider over `range`: linear, or logarithmic with 0 at its left end. */
export function sliderScale(entry: Parameter, range: readonly [min: number, max: number]): SliderScale {
  const scale =
    entry.scale === 'log'
      ? scaleSymlog()
          .domain(range)
          .constant(entry.logFrom ?? 1)
      : scaleLinear().domain(range);
  scale.range([0, 1]).clamp(true);
  return { position: (value) => scale(value), value: (position) => scale.invert(position) };
}
