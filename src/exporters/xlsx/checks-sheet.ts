import { caseResultIds } from './case-sheet';
import { cellName } from './cell-name';
import type { Book } from './book';
import { dash, formulaText } from './formula-text';
import { moneyMoved } from './measure-steps';
import type { NumberKind } from './number-formats';
import { resultKind } from './result-kinds';
import type { Scalar } from '../../model/results';
import type { ScalarId } from '../../model/trace/quantity-ids';

const ofCustomer: readonly ScalarId[] = [
  ...(['satisfiedCustomerValue', 'retentionPart', 'crossSellPart', 'referralPart'] as const),
  ...(['multiplier', 'parityReach', 'referralReproduction', 'defensibleCustomerValue'] as const),
];
const headRow = 8;
const tolerance = 1e-9;

/** A result of the workbook and its twin from the app. */
interface Check {
  readonly label: string;
  readonly name: string;
  readonly app: Scalar;
  readonly number: NumberKind;
}

/** Each result of the workbook against the app's at the export, with the tolerance and whether they agree. */
export function writeChecks(book: Book): void {
  const sheet = book.sheet('checks');
  const { checks: words, sheets } = book.words.workbook;
  const checks = checksOf(book);
  const bottom = headRow + checks.length;
  const agrees = `F${headRow + 2}:F${bottom + 1}`;
  sheet.text(0, 0, sheets.checks, { bold: true, size: 16, color: 'accent' });
  sheet.text(1, 0, words.lead, { color: 'soft' });
  const verdict = `IF(calc_changedInputs>0,${formulaText(words.changed)},IF(COUNTIF(${agrees},TRUE)=ROWS(${agrees}),${formulaText(words.allAgree)},${formulaText(words.disagree)}))`;
  sheet.formula(3, 0, verdict, words.allAgree, { bold: true, size: 12 });
  sheet.text(5, 0, words.unchanged);
  sheet.formula(5, 1, 'calc_changedInputs=0', true, { bold: true, align: 'right' });
  sheet.text(6, 0, words.tolerance);
  sheet.number(6, 1, tolerance, { number: 'exact' });
  const { columns } = words;
  sheet.heads(
    headRow,
    0,
    [...[columns.result, columns.workbook, columns.app, columns.difference, columns.allowed, columns.agrees]],
    [1, 2, 3, 4],
  );
  checks.forEach((check, index) => {
    writeCheck(headRow + 1 + index, check, book);
  });
  sheet.widths([66, 20, 20, 14, 14, 12]);
  sheet.worksheet.setFreezePanes(headRow + 1, 1);
  sheet.worksheet.setRepeatRows(headRow, headRow);
}

function writeCheck(row: number, { label, name, app, number }: Check, book: Book): void {
  const sheet = book.sheet('checks');
  const cached = app.value ?? dash;
  const [workbook, theirs, allowed] = [cellName(row, 1), cellName(row, 2), cellName(row, 4)];
  const look = { number, align: 'right' } as const;
  sheet.text(row, 0, label);
  sheet.formula(row, 1, name, cached, look);
  if (app.value === null) sheet.text(row, 2, dash, look);
  else sheet.number(row, 2, app.value, look);
  const tolerated =
    app.value === null ? 0 : tolerance * Math.max(Math.abs(app.value), cachedFloor(number, book));
  const both = `AND(ISNUMBER(${workbook}),ISNUMBER(${theirs}))`;
  const exact = { number: 'exact', align: 'right', color: 'soft' } as const;
  sheet.formula(row, 3, `IF(${both},${workbook}-${theirs},"${dash}")`, app.value === null ? dash : 0, exact);
  sheet.formula(
    row,
    4,
    `IF(ISNUMBER(${theirs}),$B$7*MAX(ABS(${theirs}),${floorOf(number)}),0)`,
    tolerated,
    exact,
  );
  const same = `IF(${both},ABS(${workbook}-${theirs})<=${allowed},${workbook}=${theirs})`;
  sheet.formula(row, 5, same, true, { bold: true, align: 'center' });
}

/** Below a thousandth of what moves a number is rounding of larger ones. */
function floorOf(number: NumberKind): string {
  if (number === 'money') return '0.001*(calc_moved+used_customers*used_annualRevenue)';
  if (number === 'customers') return '0.001*(used_customers+used_newCustomers)';
  return '1';
}

function cachedFloor(number: NumberKind, { snapshot: { main } }: Book): number {
  const { customers, annualRevenue, newCustomers } = main.inputs;
  if (number === 'money') return 0.001 * (moneyMoved(main.results) + customers * annualRevenue);
  return number === 'customers' ? 0.001 * (customers + newCustomers) : 1;
}

function checksOf(book: Book): readonly Check[] {
  const { results } = book.snapshot.main;
  const { explanations, levers } = book.words;
  const plain = (id: ScalarId): Check => ({
    label: explanations.results[id].name,
    name: `result_${id}`,
    app: results[id],
    number: resultKind(id),
  });
  const segments = (['b2b', 'b2c'] as const).flatMap((segment) =>
    (['satisfiedCustomerValue', 'defensibleCustomerValue'] as const).map((id): Check => ({
      label: `${explanations.results[id].name}, ${levers.segment[segment]}`,
      name: `result_${id}_${segment}`,
      app: results[segment][id],
      number: 'cents',
    })),
  );
  return [...ofCustomer.map(plain), ...segments, ...caseResultIds.map(plain)];
}
