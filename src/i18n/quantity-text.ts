import type { Unit } from '../model/parameters';
import type { ChurnCutBasis } from './field-text';
import type { LeverWords } from './messages/lever-words';
import type { NumberFormat } from './number-format';

/** A value of the catalogue with its unit, as it stands in a sentence: "84 %", "3 %-yks.", "1 234,50 €", "3 vuotta". */
export function quantityText(
  value: number,
  unit: Unit,
  basis: ChurnCutBasis,
  format: NumberFormat,
  units: LeverWords['units'],
): string {
  switch (unit) {
    case 'money':
      return format.money(value);
    case 'share':
      return format.percent(value);
    case 'churnCut':
      return basis === 'percent' ? format.percent(value) : `${format.points(value)} ${units.points}`;
    case 'people':
      return `${format.people(value)} ${units.people}`;
    case 'customers':
      return `${format.customers(value)} ${units.customers}`;
    case 'respondents':
      return `${format.number(value)} ${units.respondents}`;
    case 'plain':
      return format.number(value, 3);
    case 'months':
      return format.months(value);
    case 'years':
      return format.years(value);
  }
}
