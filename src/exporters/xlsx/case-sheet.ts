import type { ResultGroup } from '../../i18n/messages/compare-words';
import type { Scalar } from '../../model/results';
import type { ScalarId } from '../../model/trace/quantity-ids';
import { reasonText } from '../document/reason-text';
import type { Book } from './book';
import { lifetimeWithin, resultFormulas, type ResultFormula } from './case-results';
import { caseSteps, type Step } from './case-steps';
import { cellName } from './cell-name';
import { dash, dashIf } from './formula-text';
import { measureSteps } from './measure-steps';
import type { Sheet } from './sheet';

/** The results of the case by group, in the order of the table. */
const groups: Readonly<Record<Exclude<ResultGroup, 'satisfied'>, readonly ScalarId[]>> = {
  case: [
    ...(['npv', 'roi', 'roiDiscounted', 'irr', 'paybackYears', 'discountedPaybackYears'] as const),
    ...([
      'cost',
      'presentValueOfCost',
      'referralRewards',
      'breakEvenChurnCut',
      'breakEvenCustomers',
    ] as const),
  ],
  customers: [
    ...(['churnAfter', 'customersKeptPerYear', 'customersKeptYearOne', 'customersKept'] as const),
    ...(['customersSaved', 'customersReferred'] as const),
  ],
  revenue: [
    ...(['revenueUpliftYearOne', 'revenueUplift', 'retentionRevenue', 'referralRevenue'] as const),
    ...(['expansionRevenue', 'totalRevenueUplift', 'acquisitionSaving', 'grossProfitUplift'] as const),
    ...(['naiveClaim', 'doubleCountAvoided'] as const),
  ],
  lifetime: [
    ...(['lifetimeValueBefore', 'lifetimeValueAfter', 'lifetimeValueUplift'] as const),
    ...(['valueBeyondHorizon', 'presentValueBeyondHorizon'] as const),
  ],
};
export const caseResultIds: readonly ScalarId[] = Object.values(groups).flat();

/** From the inputs to the measures: every result in a named cell, with the reason where it has no value. */
export function writeCase(book: Book): void {
  const sheet = book.sheet('case');
  const { case: words, sheets } = book.words.workbook;
  sheet.text(0, 0, sheets.case, { bold: true, size: 16, color: 'accent' });
  sheet.text(1, 0, words.lead, { color: 'soft' });
  sheet.heads(
    3,
    0,
    [words.columns.result, words.columns.value, words.columns.reason, words.columns.name],
    [1],
  );
  let row = 4;
  for (const [group, ids] of Object.entries(groups) as [keyof typeof groups, readonly ScalarId[]][]) {
    section(sheet, row++, book.words.compare.results.groups[group]);
    for (const id of ids) writeResult(row++, id, book, sheet);
    if (group === 'case') row = writeBreakEvenPoints(row, book, sheet);
    if (group === 'lifetime') row = writeWithinHorizon(row, book, sheet);
  }
  section(sheet, row++, words.steps);
  for (const step of [...caseSteps(book), ...measureSteps(book)]) writeStep(row++, step, sheet);
  sheet.widths([62, 20, 58, 30]);
  sheet.worksheet.setFreezePanes(4, 1);
  sheet.worksheet.setRepeatRows(3, 3);
}

function section(sheet: Sheet, row: number, title: string): void {
  sheet.text(row, 0, title, { bold: true, color: 'accent', line: 'bottom' });
  sheet.band(row, 1, 3, { line: 'bottom' });
}

function writeResult(row: number, id: ScalarId, book: Book, sheet: Sheet): void {
  const result = resultFormulas[id];
  if (result === undefined) throw new Error(`The workbook has no formula for ${id}`);
  const scalar: Scalar = book.snapshot.main.results[id];
  const bold = id === 'npv';
  sheet.text(row, 0, book.words.explanations.results[id].name, { bold });
  const look = { number: result.number, bold, align: 'right' } as const;
  sheet.formula(row, 1, dashIf('case_problem<>""', result.formula), scalar.value ?? dash, look);
  sheet.define(`result_${id}`, row, 1);
  writeReason(row, id, result, book, sheet);
  sheet.text(row, 3, `result_${id}`, { color: 'soft' });
}

/** The words of the reason, empty where there is a value. */
function writeReason(
  row: number,
  id: ScalarId,
  { reason = '""', afterReason }: ResultFormula,
  { words, snapshot, format }: Book,
  sheet: Sheet,
): void {
  const found = `IFERROR(VLOOKUP(IF(case_problem<>"",case_problem,${reason}),reason_words,2,FALSE),"")`;
  const more = afterReason === undefined ? '' : `&${afterReason}`;
  const formula = `IF(ISNUMBER(${cellName(row, 1)}),"",${found}${more})`;
  const cached = reasonText(id, snapshot.main.results, words, format);
  sheet.formula(row, 2, formula, cached, { color: 'soft', indent: 1 });
}

/** The churn cut that breaks even in percentage points, as the page states it. */
function writeBreakEvenPoints(row: number, { words, snapshot }: Book, sheet: Sheet): number {
  const { inputs, results } = snapshot.main;
  const { value } = results.breakEvenChurnCut;
  const name = 'result_breakEvenPoints';
  const points = dashIf(
    'NOT(ISNUMBER(result_breakEvenChurnCut))',
    '100*used_churnNow*result_breakEvenChurnCut',
  );
  const look = { number: 'finePoints', align: 'right' } as const;
  sheet.text(row, 0, words.workbook.case.breakEvenPoints);
  sheet.formula(row, 1, points, value === null ? dash : 100 * inputs.churnNow * value, look);
  sheet.define(name, row, 1);
  sheet.text(row, 3, name, { color: 'soft' });
  return row + 1;
}

/** What a customer is worth up to the horizon only: a number where the whole has no end. */
function writeWithinHorizon(top: number, book: Book, sheet: Sheet): number {
  const rows = [
    ['lifetimeValueBefore', 'used_churnNow'],
    ['lifetimeValueAfter', 'calc_churnAfter'],
  ] as const;
  rows.forEach(([id, churn], index) => {
    const row = top + index;
    const { results } = book.snapshot.main;
    sheet.text(row, 0, book.words.workbook.case.withinHorizon(book.words.explanations.results[id].name));
    const cached = results.verdict === null ? dash : results[id].withinHorizon;
    const formula = dashIf('case_problem<>""', lifetimeWithin(churn));
    sheet.formula(row, 1, formula, cached, { number: 'cents', align: 'right' });
    sheet.define(`result_${id}Within`, row, 1);
    sheet.text(row, 3, `result_${id}Within`, { color: 'soft' });
  });
  return top + rows.length;
}

function writeStep(row: number, { name, label, number, formula, cached }: Step, sheet: Sheet): void {
  sheet.text(row, 0, label);
  const look = number === undefined ? {} : { number };
  sheet.formula(row, 1, formula, cached, { ...look, align: 'right' });
  sheet.define(name, row, 1);
  sheet.text(row, 3, name, { color: 'soft' });
}
