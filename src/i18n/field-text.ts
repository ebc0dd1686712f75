import type { ModelChoices } from '../model/inputs';
import type { Unit } from '../model/parameters';
import { formatNumber } from './intl-format';
import type { Language } from './language';
import { asPercentNumber, asTyped } from './rounding';

export type ChurnCutBasis = ModelChoices['churnCutBasis'];

/**
 * The text of a value field while it is not edited. The field shows the unit beside it, so the text has none, with
 * one exception: a share below one percent keeps its sign ("0,5 %"), because a bare "0,5" is read as 50 %.
 */
export function fieldText(value: number, unit: Unit, basis: ChurnCutBasis, language: Language): string {
  const typed = asTyped(value);
  // More decimals than anybody types come from a click on a break-even; the value keeps them all.
  const options = { maximumFractionDigits: 4 };
  if (unit !== 'share' && unit !== 'churnCut') return formatNumber(typed, language, options);
  const percent = asPercentNumber(typed);
  const countsPoints = unit === 'churnCut' && basis === 'points';
  return percent === 0 || Math.abs(percent) >= 1 || countsPoints
    ? formatNumber(percent, language, options)
    : formatNumber(typed, language, { ...options, style: 'percent' });
}
