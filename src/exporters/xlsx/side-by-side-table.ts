import type { Book } from './book';
import type { Sheet } from './sheet';

/** How sure each compared scenario is; one without a simulation has only its value. Returns the row below. */
export function writeSideBySide(top: number, book: Book, sheet: Sheet): number {
  const { uncertainty: words } = book.words.workbook;
  const { main, compared } = book.snapshot;
  const npv = book.words.explanations.results.npv.name;
  const point = book.words.uncertainty.percentiles.point;
  const columns = [point, 'P10', 'P50', 'P90'].map((name) => `${npv}: ${name}`);
  sheet.text(top, 0, words.sideBySide, { bold: true, color: 'accent' });
  const heads = [words.columns.scenario, ...columns, words.columns.gain, words.columns.payback];
  sheet.heads(top + 1, 0, heads, [1, 2, 3, 4, 5, 6]);
  sheet.lines(top + 1, 2);
  [main, ...compared].forEach(({ name, currency, results, uncertainty }, index) => {
    const row = top + 2 + index;
    const money = { number: 'money', ...(currency === main.currency ? {} : { currency }) } as const;
    const found = uncertainty?.percentiles.find(({ result }) => result === 'npv');
    sheet.text(row, 0, name);
    sheet.numberOrDash(row, 1, results.npv.value, money);
    [found?.p10, found?.p50, found?.p90].forEach((value, column) => {
      sheet.numberOrDash(row, 2 + column, value, money);
    });
    sheet.numberOrDash(row, 5, uncertainty?.probabilityOfGain, { number: 'finePercent' });
    sheet.numberOrDash(row, 6, uncertainty?.probabilityOfPayback, { number: 'finePercent' });
  });
  return top + 3 + compared.length;
}
