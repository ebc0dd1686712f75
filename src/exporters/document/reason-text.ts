import type { NumberFormat } from '../../i18n/number-format';
import type { Results } from '../../model/results';
import type { ScalarId } from '../../model/trace/quantity-ids';
import type { ExportWords } from '../export-snapshot';

/**
 * Why a result has no value, empty where it has one. Where there are several rates of return, they follow.
 *
 * @example reasonText('irr', results, words, format) // 'several rates: −67.9%; −8.3%'
 */
export function reasonText(
  id: ScalarId,
  results: Results,
  { answer }: ExportWords,
  format: NumberFormat,
): string {
  const { reason } = results[id];
  if (reason === undefined) return '';
  const words = answer.reasons[reason];
  if (reason !== 'severalInternalRates') return words;
  return `${words}: ${results.irr.roots.map((rate) => format.percent(rate, 1)).join('; ')}`;
}
