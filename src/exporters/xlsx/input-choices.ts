import { modelChoices, type ChoiceId } from '../../model/inputs';
import type { Book } from './book';
import { cellName, fixedCell } from './cell-name';
import { formulaText } from './formula-text';
import { choiceValues, inputName } from './input-names';
import { writeOrigin } from './input-origin';
import { at, changed, exported, lists } from './input-places';
import { reasonWords, type ReasonId } from './reason-words';
import type { Sheet } from './sheet';

/** Every choice, in the order of the sheet. */
export const choices = Object.keys(modelChoices) as readonly ChoiceId[];

/** Choices are made in words; the formulas read the id, which is the same in every language. */
export function writeChoices(firstChoice: number, book: Book, sheet: Sheet): void {
  const { inputs: words } = book.words.workbook;
  sheet.text(3, lists, words.lists, { bold: true, color: 'soft' });
  let listRow = 4;
  choices.forEach((id, index) => {
    const row = firstChoice + index;
    const values = choiceValues(id, book.words);
    const chosen: string = book.snapshot.main.inputs[id];
    sheet.text(row, at.name, inputName(id, book.words));
    const label = values.find(([value]) => value === chosen)?.[1] ?? '';
    sheet.text(row, at.value, label, { color: 'input', fill: 'input', align: 'right' });
    sheet.define(id, row, at.value);
    sheet.text(row, at.unit, words.units.choice, { color: 'soft', indent: 1 });
    sheet.formula(row, at.used, chosenId(id, values), chosen, { color: 'soft', align: 'right' });
    sheet.define(`used_${id}`, row, at.used);
    writeOrigin(row, id, book, sheet);
    sheet.text(row, exported, chosen, { color: 'soft' });
    sheet.formula(row, changed, `IF(used_${id}=${cellName(row, exported)},0,1)`, 0, { color: 'soft' });
    values.forEach(([, text], position) => {
      sheet.text(listRow + position, lists, text, { color: 'soft' });
    });
    sheet.validate(row, at.value, {
      kind: 'list',
      from: `${fixedCell(listRow, lists)}:${fixedCell(listRow + values.length - 1, lists)}`,
      title: words.notInRange,
      message: words.chooseFromList,
    });
    listRow += values.length + 1;
  });
}

/** The id of the words in the cell; the default when they are none of the choice's. */
function chosenId(id: ChoiceId, values: readonly (readonly [string, string])[]): string {
  const [first, ...others] = values;
  return others.reduceRight(
    (otherwise, [value, text]) => `IF(${id}=${formulaText(text)},${formulaText(value)},${otherwise})`,
    formulaText(first?.[0] ?? ''),
  );
}

/** The words of every reason, looked up by results without a value. */
export function writeReasons(book: Book, sheet: Sheet): void {
  const top = 40;
  sheet.text(top - 1, lists, book.words.workbook.inputs.reasons, { bold: true, color: 'soft' });
  const reasons = Object.entries(reasonWords(book.words)) as [ReasonId, string][];
  reasons.forEach(([id, text], index) => {
    sheet.text(top + index, lists, id, { color: 'soft' });
    sheet.text(top + index, lists + 1, text, { color: 'soft' });
  });
  sheet.defineRange('reason_words', top, lists, top + reasons.length - 1, lists + 1);
}
