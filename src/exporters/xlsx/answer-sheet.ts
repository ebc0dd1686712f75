import { formatDate } from '../../i18n/date-format';
import type { ScalarId } from '../../model/trace/quantity-ids';
import { reasonText } from '../document/reason-text';
import type { Book } from './book';
import { resultFormulas } from './case-results';
import { customerValueChart } from './charts/customer-value-chart';
import { cumulativeChart } from './charts/month-charts';
import { dash, formulaText } from './formula-text';
import { reasonWords } from './reason-words';
import { resultKind } from './result-kinds';
import type { Sheet } from './sheet';

const keyFigures: readonly ScalarId[] = [
  ...(['npv', 'roi', 'paybackYears', 'irr'] as const),
  ...(['breakEvenCustomers', 'customersKeptPerYear', 'revenueUplift', 'grossProfitUplift', 'cost'] as const),
  ...(['satisfiedCustomerValue', 'defensibleCustomerValue'] as const),
];
const verdictRow = 6;
const headRow = 9;
/** Pixels of the three columns together, and rows of 20 pixels under a picture. */
const chartWidth = 748;
const chartRows = 16;

/** The first page: the verdict, the key figures and two charts, all of them live. */
export function writeAnswer(book: Book): void {
  const sheet = book.sheet('answer');
  const { main, brand } = book.snapshot;
  const { answer: words, notes } = book.words.workbook;
  sheet.text(0, 0, brand.name, { bold: true, color: 'accent', size: 11 });
  writeTitle(book, sheet);
  sheet.formula(verdictRow, 0, verdictFormula(book), cachedVerdict(book), {
    bold: true,
    size: 15,
    color: 'accent',
  });
  sheet.worksheet.setRowHeight(verdictRow, 28);
  sheet.text(verdictRow + 1, 0, words.live, { color: 'soft' });
  sheet.heads(headRow, 0, [words.keyFigures, '', '']);
  let row = headRow + 1;
  writeHorizon(row++, book, sheet);
  for (const id of keyFigures) writeFigure(row++, id, book, sheet);
  row += 1;
  sheet.insert(row, 0, cumulativeChart(book).setWidth(chartWidth).setHeight(300));
  row += chartRows;
  sheet.insert(row, 0, customerValueChart(book).setWidth(chartWidth).setHeight(250));
  row += chartRows - 2;
  if (main.notes !== '') writeNotes(row, notes, main.notes, sheet);
  layOut(sheet, row + (main.notes === '' ? 0 : 3));
}

function writeTitle(book: Book, sheet: Sheet): void {
  const { main, date, modelVersion, link, language } = book.snapshot;
  const words = book.words.workbook;
  sheet.text(1, 0, words.title, { bold: true, size: 22 });
  sheet.worksheet.setRowHeight(1, 34);
  sheet.text(2, 0, main.name, { bold: true, size: 13 });
  sheet.text(3, 0, main.company === '' ? '' : words.preparedFor(main.company), { size: 11 });
  sheet.text(4, 0, words.made(formatDate(date, language), modelVersion), { color: 'soft' });
  sheet.address(4, 2, link, words.openScenario, { align: 'right' });
}

/** The verdict in words, or why there is none; follows the inputs. Equals `verdictOf`. */
function verdictFormula({ words }: Book): string {
  const { verdicts, noVerdict } = words.workbook.answer;
  const without = `${formulaText(`${noVerdict} `)}&IFERROR(VLOOKUP(case_problem,reason_words,2,FALSE),"")`;
  const verdict = [
    `IF(ABS(result_npv)<=1E-9*calc_moved,${formulaText(verdicts.breaksEven)}`,
    `IF(result_npv>0,${formulaText(verdicts.pays)},${formulaText(verdicts.doesNotPay)}))`,
  ].join(',');
  return `IF(case_problem<>"",${without},${verdict})`;
}

function cachedVerdict({ words, snapshot }: Book): string {
  const { verdict, npv } = snapshot.main.results;
  const { verdicts, noVerdict } = words.workbook.answer;
  return verdict === null
    ? `${noVerdict} ${reasonWords(words)[npv.reason ?? 'outOfRange']}`
    : verdicts[verdict];
}

function writeHorizon(row: number, book: Book, sheet: Sheet): void {
  sheet.text(row, 0, book.words.workbook.answer.overHorizon, { size: 11, line: 'bottom' });
  sheet.worksheet.setRowHeight(row, 19);
  const look = { number: 'whole', size: 11, line: 'bottom', align: 'right' } as const;
  sheet.formula(row, 1, 'used_horizonYears', book.snapshot.main.inputs.horizonYears, look);
  sheet.text(row, 2, '', { line: 'bottom' });
}

function writeFigure(row: number, id: ScalarId, book: Book, sheet: Sheet): void {
  const { results } = book.snapshot.main;
  const { value } = results[id];
  const bold = id === 'npv';
  const size = bold ? 13 : 11;
  const number = resultKind(id);
  sheet.text(row, 0, labelOf(id, book), { bold, size, line: 'bottom' });
  const look = { number, bold, size, line: 'bottom', align: 'right' } as const;
  sheet.formula(row, 1, `result_${id}`, value ?? dash, look);
  const found = resultFormulas[id] === undefined ? '""' : reasonCell(id, row);
  const words = reasonText(id, results, book.words, book.format);
  sheet.formula(row, 2, found, words, { color: 'soft', line: 'bottom', indent: 1 });
  sheet.worksheet.setRowHeight(row, bold ? 24 : 19);
}

/** The verdict above is in today's money: what is counted without discounting says so. */
function labelOf(id: ScalarId, { words }: Book): string {
  const { name } = words.explanations.results[id];
  return id === 'paybackYears' || id === 'roi' ? words.workbook.answer.notDiscounted(name) : name;
}

/** The words beside the result on the sheet of the case, one column to the right of its value. */
const reasonCell = (id: ScalarId, row: number): string =>
  `IF(ISNUMBER(B${row + 1}),"",OFFSET(result_${id},0,1))`;

function writeNotes(row: number, title: string, notes: string, sheet: Sheet): void {
  sheet.text(row, 0, title, { bold: true, color: 'accent' });
  sheet.text(row + 1, 0, notes, { wrap: true });
  const lines = notes.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 60), 0);
  sheet.worksheet.setRowHeight(row + 1, Math.min(400, 14 * lines + 4));
}

function layOut({ worksheet }: Sheet, lastRow: number): void {
  worksheet.setColumnWidth(0, 52);
  worksheet.setColumnWidth(1, 20);
  worksheet.setColumnWidth(2, 34);
  worksheet.setScreenGridlines(false);
  worksheet.setPrintFitToPages(1, 1);
  worksheet.setPrintArea(0, 0, lastRow, 2);
  worksheet.setActive(true);
}
