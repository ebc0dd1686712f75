import { shareText } from '../../charts/specs/uncertain-result';
import type { NumberFormat } from '../../i18n/number-format';
import type { ExportWords } from '../export-snapshot';

/**
 * Which draws of a simulation the percentiles of a result are of: a draw that never pays back has no payback period, and
 * one that costs nothing has no return on it.
 *
 * @param share of the draws that have a value, 0..1
 * @example drawsText(0.663, words, format) // 'only draws that have a value: 66% of all'
 */
export function drawsText(share: number, { leaveBehind }: ExportWords, format: NumberFormat): string {
  const { draws } = leaveBehind.data;
  return share === 1 ? draws.all : draws.some(shareText(share, format));
}
