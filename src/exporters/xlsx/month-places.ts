import { columnName } from './cell-name';
import { monthColumns } from './month-columns';

/** Months of the longest horizon: today, and 20 years. */
export const lastMonth = 240;
export const headRow = 3;
export const firstMonthRow = headRow + 1;
export const lastMonthRow = firstMonthRow + lastMonth;

const places = new Map<string, number>(monthColumns.map(({ id }, index) => [id, index + 1]));

/** The place of a column on the sheet of months, counted from 0. */
export function monthColumn(id: string): number {
  if (id === 'month') return 0;
  const place = places.get(id);
  if (place === undefined) throw new Error(`The month table has no column ${id}`);
  return place;
}

/** The letters of a column. */
export const monthLetters = (id: string): string => columnName(monthColumn(id));
