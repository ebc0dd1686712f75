import type { Inputs } from '../../model/inputs';
import { parameter, type ParameterId, type Unit } from '../../model/parameters';
import { quantityText } from '../../i18n/quantity-text';
import type { Book } from './book';
import { formulaText } from './formula-text';
import type { NumberKind } from './number-formats';
import type { Sheet } from './sheet';

const kinds: Readonly<Record<Unit, NumberKind>> = {
  money: 'cents',
  share: 'percent',
  churnCut: 'percent',
  people: 'count',
  customers: 'whole',
  months: 'whole',
  years: 'whole',
  respondents: 'whole',
  plain: 'fraction',
};

/** How the number of an input is shown. */
export const inputKind = (id: ParameterId): NumberKind => kinds[parameter(id).unit];

/** The same where cents of a large amount would look more certain than it is. */
export const roughKind = (id: ParameterId, value: number): NumberKind =>
  parameter(id).unit === 'money' && Math.abs(value) >= 1000 ? 'money' : inputKind(id);

/**
 * The number of an input as it is stated where no unit stands beside it: a cut in points is written in percentage
 * points, and one in percent of churn as percent.
 */
export const statedInput = (id: ParameterId, value: number, { churnCutBasis }: Inputs) =>
  id === 'churnCut' && churnCutBasis === 'points'
    ? ({ stated: 100 * value, number: 'finePoints' } as const)
    : { stated: value, number: roughKind(id, value) };

/** The unit beside an input. That of the churn cut follows the choice: points and percent are never mixed. */
export function unitCell(row: number, column: number, id: ParameterId, book: Book, sheet: Sheet): void {
  const look = { color: 'soft', indent: 1 } as const;
  if (id !== 'churnCut') {
    sheet.text(row, column, unitText(parameter(id).unit, book), look);
    return;
  }
  const { points, percent } = book.words.explanations.choices.churnCutBasis.values;
  const cached = book.snapshot.main.inputs.churnCutBasis === 'points' ? points : percent;
  const formula = `IF(used_churnCutBasis="points",${formulaText(points)},${formulaText(percent)})`;
  sheet.formula(row, column, formula, cached, look);
}

function unitText(unit: Unit, { words, format }: Book): string {
  const { units } = words.levers;
  switch (unit) {
    case 'money':
      return format.currencySymbol();
    case 'share':
    case 'churnCut':
      return '%';
    case 'plain':
      return '';
    case 'people':
    case 'customers':
    case 'months':
    case 'years':
    case 'respondents':
      return units[unit];
  }
}

/** The bounds in words, for who typed something else. */
export function boundsMessage(id: ParameterId, { words, format }: Book): string {
  const { min, max, unit } = parameter(id);
  // In the cell the cut is a share either way.
  const text = (value: number) =>
    unit === 'churnCut'
      ? format.percent(value)
      : quantityText(value, unit, 'points', format, words.levers.units);
  return words.workbook.inputs.between(text(min), text(max));
}
