import { modelChoices, type ChoiceId, type Inputs } from '../../model/inputs';
import { parameters } from '../../model/parameters';
import type { ScalarId } from '../../model/trace/quantity-ids';
import type { ExportedScenario } from '../export-snapshot';
import type { Book } from './book';
import { caseResultIds } from './case-sheet';
import { comparedChart } from './charts/compared-chart';
import { cellName } from './cell-name';
import { dash } from './formula-text';
import { horizonsNote } from './horizons-note';
import { choiceValues, inputName, isChoice } from './input-names';
import { inputKind } from './input-units';
import type { NumberKind } from './number-formats';
import { resultKind } from './result-kinds';
import type { Sheet } from './sheet';

const headRow = 3;
const ofCustomer: readonly ScalarId[] = ['satisfiedCustomerValue', 'defensibleCustomerValue', 'multiplier'];
/** In money, which is not compared between currencies. */
const isMoney = (number: NumberKind) => number === 'money' || number === 'cents';

/** Results and inputs side by side: the first scenario live, the others as exported, with live differences. */
export function writeCompare(book: Book): void {
  const sheet = book.sheet('compare');
  const { compare: words, sheets } = book.words.workbook;
  const { main, compared } = book.snapshot;
  sheet.text(0, 0, sheets.compare, { bold: true, size: 16, color: 'accent' });
  writeLead(book, sheet);
  const numbers = Array.from({ length: 1 + 2 * compared.length }, (_, index) => index + 1);
  sheet.heads(
    headRow,
    0,
    [
      book.words.compare.results.result,
      main.name,
      ...compared.map(({ name }) => name),
      ...compared.map(({ name }) => words.difference(name)),
    ],
    numbers,
  );
  sheet.heads(
    headRow + 1,
    0,
    ['', words.live, ...compared.map(() => words.asExported), ...compared.map(() => '')],
    numbers,
    { bold: false },
  );
  let row = headRow + 2;
  for (const id of ['npv', ...ofCustomer, ...caseResultIds.filter((one) => one !== 'npv')] as const)
    writeResult(row++, id, book, sheet);
  row += 1;
  sheet.text(row++, 0, sheets.inputs, { bold: true, color: 'accent' });
  const ids: readonly (keyof Inputs)[] = [
    ...parameters.map(({ id }) => id),
    ...(Object.keys(modelChoices) as ChoiceId[]),
  ];
  for (const id of ids) writeInput(row++, id, book, sheet);
  sheet.widths([60, 22, ...compared.flatMap(() => [22, 22])]);
  sheet.worksheet.setFreezePanes(headRow + 2, 1);
  // Bars of different money stand for nothing beside each other.
  if (compared.every(({ currency }) => currency === main.currency))
    sheet.insert(headRow, 3 + 2 * compared.length, comparedChart(book, headRow));
}

/** What is live, and what makes the scenarios hard to compare: other currencies stay so, a horizon can be changed. */
function writeLead(book: Book, sheet: Sheet): void {
  const { words, snapshot } = book;
  const { main, compared } = snapshot;
  const { lead } = words.workbook.compare;
  const hasOther = compared.some(({ currency }) => currency !== main.currency);
  sheet.text(1, 0, hasOther ? `${lead} ${words.compare.notes.currencies}` : lead, { color: 'soft' });
  const { formula, cached } = horizonsNote(book);
  sheet.formula(2, 0, formula, cached, { color: 'soft' });
}

function writeResult(row: number, id: ScalarId, book: Book, sheet: Sheet): void {
  const { main, compared } = book.snapshot;
  const number = resultKind(id);
  const look = { number, align: 'right', bold: id === 'npv' } as const;
  sheet.text(row, 0, book.words.explanations.results[id].name, { bold: id === 'npv' });
  sheet.formula(row, 1, `result_${id}`, main.results[id].value ?? dash, look);
  compared.forEach((scenario, index) => {
    const { value } = scenario.results[id];
    const column = 2 + index;
    const theirs = {
      ...look,
      ...(scenario.currency === main.currency ? {} : { currency: scenario.currency }),
    };
    if (value === null) sheet.text(row, column, dash, look);
    else sheet.number(row, column, value, theirs);
    writeDifference(row, column, column + compared.length, scenario, id, book, sheet, number);
  });
}

function writeDifference(
  row: number,
  column: number,
  target: number,
  scenario: ExportedScenario,
  id: ScalarId,
  book: Book,
  sheet: Sheet,
  number: NumberKind,
): void {
  const { main } = book.snapshot;
  // Shares differ by percentage points, which are never written as percent.
  const isShare = number === 'percent' || number === 'finePercent';
  const look = { number: isShare ? 'points' : number, align: 'right', color: 'soft' } as const;
  const times = isShare ? 100 : 1;
  if (isMoney(number) && scenario.currency !== main.currency) {
    sheet.text(row, target, book.words.workbook.compare.otherCurrency, look);
    return;
  }
  const [ours, theirs] = [cellName(row, 1), cellName(row, column)];
  const [live, exported] = [main.results[id].value, scenario.results[id].value];
  const cached = live === null || exported === null ? dash : (exported - live) * times;
  const formula = `IF(AND(ISNUMBER(${ours}),ISNUMBER(${theirs})),(${theirs}-${ours})*${times},"${dash}")`;
  sheet.formula(row, target, formula, cached, look);
}

function writeInput(row: number, id: keyof Inputs, book: Book, sheet: Sheet): void {
  const { main, compared } = book.snapshot;
  sheet.text(row, 0, inputName(id, book.words));
  if (isChoice(id)) {
    const values = new Map(choiceValues(id, book.words));
    const text = (inputs: Inputs) => values.get(inputs[id]) ?? '';
    sheet.formula(row, 1, id, text(main.inputs), { align: 'right' });
    compared.forEach(({ inputs }, index) => {
      sheet.text(row, 2 + index, text(inputs), { align: 'right' });
    });
    return;
  }
  const look = { number: inputKind(id), align: 'right' } as const;
  sheet.formula(row, 1, `used_${id}`, main.inputs[id], look);
  compared.forEach(({ inputs, currency }, index) => {
    sheet.number(row, 2 + index, inputs[id], {
      ...look,
      ...(currency === main.currency ? {} : { currency }),
    });
  });
}
