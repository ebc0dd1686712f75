import type { LeverWords } from '../../../i18n/messages/lever-words';
import type { NumberFormat } from '../../../i18n/number-format';
import type { TraceUnit } from '../../../model/trace/expression';

/** Enough decimals that the steps can be followed on a pocket calculator: more where the number is small. */
const decimals = (value: number): number => (Math.abs(value) < 1 ? 6 : 2);

/** A number as it stands inside a formula: money and percent with their sign, everything else bare. */
export function formulaNumber(
  value: number,
  unit: TraceUnit,
  format: NumberFormat,
  units: LeverWords['units'],
): string {
  if (unit === 'money')
    return Math.abs(value) < 1 && value !== 0 ? exactMoney(value, format) : format.money(value);
  if (unit === 'share') return format.percent(value, 4);
  if (unit === 'points') return `${format.points(value)} ${units.points}`;
  return format.number(value, unit === 'plain' || unit === 'years' ? 6 : decimals(value));
}

/** Less than a cent is not nothing inside a formula. */
function exactMoney(value: number, format: NumberFormat): string {
  const cents = format.money(value);
  return Math.abs(value) >= 0.01 ? cents : format.number(value, 6);
}

const worded = ['people', 'customers', 'months', 'years'] as const;

/** A number that stands for itself, with its unit. */
export function fullNumber(
  value: number,
  unit: TraceUnit,
  format: NumberFormat,
  units: LeverWords['units'],
): string {
  const number = formulaNumber(value, unit, format, units);
  const word = worded.find((candidate) => candidate === unit);
  return word === undefined ? number : `${number} ${units[word]}`;
}
