import type { Unit } from '../model/parameters';
import type { ChurnCutBasis } from './field-text';
import type { LeverWords } from './messages/lever-words';
import type { NumberFormat } from './number-format';

type Units = LeverWords['units'];
type Writer = (value: number, format: NumberFormat, units: Units, basis: ChurnCutBasis) => string;

const writers: Readonly<Record<Unit, Writer>> = {
  money: (value, format) => format.money(value),
  share: (value, format) => format.percent(value),
  churnCut: (value, format, units, basis) =>
    basis === 'percent' ? format.percent(value) : `${format.points(value)} ${units.points}`,
  people: (value, format, units) => `${format.people(value)} ${units.people}`,
  customers: (value, format, units) => `${format.customers(value)} ${units.customers}`,
  respondents: (value, format, units) => `${format.number(value)} ${units.respondents}`,
  months: (value, format) => format.months(value),
  years: (value, format) => format.years(value),
  plain: (value, format) => format.number(value, 3),
};

/** A value of the catalogue with its unit, as it stands in a sentence: "84 %", "3 %-yks.", "1 234,50 €", "3 vuotta". */
export const quantityText = (
  value: number,
  unit: Unit,
  basis: ChurnCutBasis,
  format: NumberFormat,
  units: Units,
): string => writers[unit](value, format, units, basis);
