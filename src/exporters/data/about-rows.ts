import type { ExportSnapshot, ExportWords } from '../export-snapshot';
import type { CsvCell } from './csv-text';

/** The last rows of every table: when it was computed, with what, and where to open it. Ids begin with `about.`. */
export function aboutRows(
  { date, modelVersion, link, main }: ExportSnapshot,
  { leaveBehind }: ExportWords,
): readonly (readonly CsvCell[])[] {
  const { about } = leaveBehind.data;
  return [
    ['about.date', about.date, date],
    ['about.modelVersion', about.modelVersion, modelVersion],
    ...(main.company === '' ? [] : [['about.company', about.company, main.company]]),
    ['about.link', about.link, link],
  ];
}
