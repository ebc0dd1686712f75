import type { CompareWords } from './messages/compare-words';
import type { LeverWords } from './messages/lever-words';
import type { NumberFormat } from './number-format';
import { resultText, type ResultUnit } from './result-texts';
import type { Scalar } from '../model/results';

/** Beyond it a difference in percent says no more. */
const tenfold = 10;

/** How much a result is above or below the baseline's. */
export interface Delta {
  /** At full precision; null where there is none. */
  readonly value: number | null;
  readonly text: string;
}

interface Compared {
  /** False when its money is in another currency than the baseline's: amounts are never converted. */
  readonly sameCurrency: boolean;
  readonly format: NumberFormat;
}

interface Words {
  readonly delta: CompareWords['delta'];
  readonly units: LeverWords['units'];
}

/**
 * The difference of a result from that of the baseline: money and counts also in percent of a baseline above zero,
 * shares in percentage points. A dash where either has no value; money of different currencies has no difference.
 */
export function deltaText(
  [result, ofBaseline]: readonly [Pick<Scalar, 'value'>, Pick<Scalar, 'value'>],
  unit: ResultUnit,
  { sameCurrency, format }: Compared,
  { delta, units }: Words,
): Delta {
  if (unit === 'money' && !sameCurrency) return { value: null, text: delta.otherCurrency };
  if (result.value === null || ofBaseline.value === null) return { value: null, text: '–' };
  const value = result.value - ofBaseline.value;
  const size = sizeText(Math.abs(value), unit, format, units);
  // What looks like no difference is called none.
  if (size === sizeText(0, unit, format, units)) return { value, text: delta.same };
  const text = `${value > 0 ? '+' : minus(format)}${size}`;
  const share = shareOf(value, ofBaseline.value, unit);
  return { value, text: share === null ? text : delta.withPercent(text, format.signedPercent(share, 0)) };
}

/** The difference as a share of the baseline's value; null where percent would say nothing. */
function shareOf(difference: number, baseline: number, unit: ResultUnit): number | null {
  const isCounted = unit !== 'share' && unit !== 'years';
  return isCounted && baseline > 0 && difference < tenfold * baseline ? difference / baseline : null;
}

const sizeText = (
  size: number,
  unit: ResultUnit,
  format: NumberFormat,
  units: LeverWords['units'],
): string =>
  unit === 'share' ? `${format.number(size * 100, 1)} ${units.points}` : resultText(size, unit, format);

/** As the language writes it before a number. */
const minus = (format: NumberFormat): string => format.number(-1).replace(/\d/g, '');
