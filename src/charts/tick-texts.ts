import type { ValueAxis } from './chart-spec';

/** The texts of an axis' ticks: short, unless two of them would read the same; then all are written in full. */
export function tickTexts(axis: ValueAxis, ticks: readonly number[]): readonly string[] {
  const short = ticks.map(axis.format);
  return new Set(short).size === short.length ? short : ticks.map(axis.describe);
}
