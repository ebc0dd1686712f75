/** The part of an axis that is shown, with its ticks. */
export interface AxisRange {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const roundSteps = [1, 2, 2.5, 5, 10];
const mostTicks = 5;
/** Share of a step between the values and the end of an axis that does not end at a tick. */
const air = 0.15;

/** Calm limits around the values and two to five ticks at round numbers. Values that are not finite do not count. */
export function roundAxisRange(values: Iterable<number>, includeZero: boolean): AxisRange {
  const [low, high] = extent(values, includeZero);
  let step = roundStep((high - low) / mostTicks);
  let range = rangeWithStep(low, high, step);
  // Limits beyond the values can cost a tick too many; the next round step has fewer.
  while (range.ticks.length > mostTicks) {
    step = roundStep(step * 1.01);
    range = rangeWithStep(low, high, step);
  }
  return range;
}

function extent(values: Iterable<number>, includeZero: boolean): readonly [number, number] {
  let low = includeZero ? 0 : Infinity;
  let high = includeZero ? 0 : -Infinity;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return [0, 1];
  if (low < high) return [low, high];
  // All the same: the line lies in the middle of some air, but never shows counts below nothing.
  if (low === 0) return [0, 1];
  const around = Math.abs(low) * 0.1;
  return [low - around, high + around];
}

function roundStep(atLeast: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(atLeast));
  const step = roundSteps.find((round) => round * magnitude >= atLeast * 0.999_999) ?? 10;
  return step * magnitude;
}

function rangeWithStep(low: number, high: number, step: number): AxisRange {
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const at = (times: number) => roundedTo(step, times);
  // Where a round limit would leave most of a step empty, the axis ends soon after the values instead.
  const cutBelow = low - at(first) > step / 2;
  const cutAbove = at(last) - high > step / 2;
  return {
    min: cutBelow ? low - step * air : at(first),
    max: cutAbove ? high + step * air : at(last),
    ticks: Array.from({ length: last - first + 1 }, (_, index) => at(first + index)).slice(
      cutBelow ? 1 : 0,
      cutAbove ? -1 : undefined,
    ),
  };
}

/** 3 × 0.1 is 0.3, not 0.30000000000000004. */
const roundedTo = (step: number, times: number): number => Number((step * times).toPrecision(12));
