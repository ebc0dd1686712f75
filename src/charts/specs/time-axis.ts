import type { NumberFormat } from '../../i18n/number-format';
import type { XAxis } from '../chart-spec';

const steps = [1, 2, 3, 4, 5, 10];

/** Time in years from today to the horizon: ticks at whole years, at quarters when there is only one year. */
export function timeAxis(years: readonly number[], now: string, format: NumberFormat): XAxis {
  const end = years.at(-1) ?? 0;
  const inMonths = end <= 1;
  const ticks = ticksTo(end, inMonths ? end / 4 : yearStep(end));
  const last = ticks.at(-1);
  // Only the last tick carries the unit: "1  2  3 years".
  const tickText = (value: number) => {
    if (value === 0) return now;
    if (inMonths) return value === last ? format.months(value * 12) : format.number(value * 12, 1);
    return value === last ? format.years(value) : format.number(value);
  };
  return {
    values: years,
    ticks,
    format: tickText,
    describe: (value) => (value === 0 ? now : timeInWords(value, format)),
  };
}

/** A full year is said as years, also where a person would count months. */
export const timeInWords = (years: number, format: NumberFormat): string =>
  Number.isInteger(years) ? format.years(years) : format.duration(years);

/** Few enough ticks for a phone, and one at the horizon if possible. */
function yearStep(end: number): number {
  const mostIntervals = end < 12 ? 5 : 4;
  const few = steps.filter((step) => end / step <= mostIntervals);
  return few.find((step) => end % step === 0) ?? few[0] ?? end;
}

function ticksTo(end: number, step: number): readonly number[] {
  if (step <= 0) return [0];
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
}

/** The positions of today, of each full year and of the horizon in a monthly series: the rows of a table. */
export const yearlyIndexes = (years: readonly number[]): readonly number[] =>
  years.flatMap((year, index) => (Number.isInteger(year) || index === years.length - 1 ? [index] : []));
