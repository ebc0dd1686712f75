import type { Book } from './book';
import { cellName } from './cell-name';
import { cumulativeChart, customersChart } from './charts/month-charts';
import { cachedMonths } from './cached-months';
import { monthColumns, type MonthColumn, type RowCells } from './month-columns';
import { firstMonthRow, headRow, lastMonth, lastMonthRow, monthColumn } from './month-places';

const columns: readonly MonthColumn[] = monthColumns;

const cellsOf = (row: number): RowCells => ({
  at: (id) => cellName(row, monthColumn(id)),
  before: (id) => cellName(row - 1, monthColumn(id)),
});

/** One row per month, formulas all the way to 20 years; what lies beyond the horizon stays empty. */
export function writeMonths(book: Book): void {
  const sheet = book.sheet('months');
  const { months: words, sheets } = book.words.workbook;
  const { quantities } = book.words.explanations;
  sheet.text(0, 0, sheets.months, { bold: true, size: 16, color: 'accent' });
  sheet.text(1, 0, words.lead, { color: 'soft' });
  const heads = columns.map(({ head }) =>
    'own' in head ? words.columns[head.own] : quantities[head.quantity],
  );
  sheet.heads(headRow, 0, [words.columns.month, ...heads], [0, ...heads.map((_, index) => index + 1)]);
  const cached = cachedMonths(book.snapshot.main);
  for (let month = 0; month <= lastMonth; month++) {
    const row = firstMonthRow + month;
    const isShown = month <= cached.lastMonth;
    sheet.number(row, 0, month, { number: 'whole', color: 'soft' });
    columns.forEach((column, index) => {
      const value = cached.columns[column.id]?.[month] ?? 0;
      const formula = formulaOf(column, month, cellsOf(row));
      const soft = 'own' in column.head && column.head.own === 'helper';
      sheet.seriesFormula(row, index + 1, formula, value, {
        number: column.number,
        hideZero: true,
        ...(soft || !isShown ? { color: 'soft' } : {}),
      });
    });
  }
  for (const { id } of columns) {
    const column = monthColumn(id);
    sheet.defineRange(`month_${id}`, firstMonthRow, column, lastMonthRow, column);
  }
  layOut(book);
}

/** Nothing but numbers: whoever adds up, multiplies or draws the table needs to know nothing of its empty end. */
function formulaOf(column: MonthColumn, month: number, cells: RowCells): string {
  const inside = month === 0 ? firstFormula(column, cells) : column.later(cells);
  const beyond = column.beyond === undefined || month === 0 ? '0' : column.beyond(cells);
  return inside === beyond ? inside : `IF(${cells.at('month')}>calc_lastMonth,${beyond},${inside})`;
}

function firstFormula(column: MonthColumn, cells: RowCells): string {
  switch (column.first) {
    case 'FLOW':
      return cells.at('cashFlow');
    case 'DISCOUNTED':
      return cells.at('discountedFlow');
    case 'SIGN':
      return `SIGN(${cells.at('cashFlow')})`;
    case undefined:
      return column.later(cells);
    default:
      return column.first;
  }
}

function layOut(book: Book): void {
  const { worksheet } = book.sheet('months');
  worksheet.setColumnWidth(0, 9);
  worksheet.setColumnRangeWidth(1, columns.length, 14);
  worksheet.setRowHeight(headRow, 66);
  worksheet.setFreezePanes(firstMonthRow, 1);
  worksheet.setRepeatRows(headRow, headRow);
  worksheet.setRepeatColumns(0, 0);
  worksheet.setPrintArea(0, 0, lastMonthRow, monthColumn('discountedCumulative'));
  const sheet = book.sheet('months');
  const right = columns.length + 2;
  sheet.insert(headRow, right, customersChart(book));
  sheet.insert(headRow + 18, right, cumulativeChart(book));
}
