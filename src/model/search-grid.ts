import { parameter, type Parameter, type ParameterId } from './parameters';

const intervals = 120;

/** Inputs that are counted in whole months or years when they are sought. */
export const isWhole = ({ unit }: Pick<Parameter, 'unit'>): boolean => unit === 'months' || unit === 'years';

/**
 * The values of an input at which a search looks first, rising, with `present` among them: its whole range in even
 * steps of its slider's scale, or every whole month or year.
 */
export function searchGrid(id: ParameterId, present: number): readonly number[] {
  const entry = parameter(id);
  const { min, max } = entry;
  const count = isWhole(entry) ? max - min : intervals;
  const values = Array.from({ length: count + 1 }, (_, index) => valueAt(entry, index / count));
  return [...new Set([...values, present])].sort((a, b) => a - b);
}

/** The value at a part of the range; on a logarithmic scale as `sliderScale` has it, for ranges from 0 upwards. */
function valueAt({ min, max, scale, logFrom = 1 }: Parameter, part: number): number {
  if (part === 1) return max;
  if (scale === 'linear') return Number((min + part * (max - min)).toPrecision(12));
  const [low, high] = [Math.log1p(min / logFrom), Math.log1p(max / logFrom)];
  return part === 0 ? min : logFrom * Math.expm1(low + part * (high - low));
}
