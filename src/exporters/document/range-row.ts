import type { NumberFormat } from '../../i18n/number-format';
import { rangeSaid } from '../../i18n/range-said';
import type { ParameterId } from '../../model/parameters';
import type { ExportedRange, ExportedScenario, ExportWords } from '../export-snapshot';

/** The range of an input as a file states it. Raw numbers are in the unit of the input's value. */
export interface RangeRow {
  readonly id: ParameterId;
  /** In a few words, with units. */
  readonly said: string;
  /** What kind of range it is, in words. */
  readonly kind: string;
  /** The ends of a range that has some. */
  readonly low: number | null;
  readonly high: number | null;
  readonly p10: number;
  readonly p90: number;
  /** Whose it is, or what a suggested one rests on. */
  readonly origin: string;
}

/** What is said of the range of an input; null when the input is taken as certain. */
export function rangeRow(
  id: ParameterId,
  { inputs, ranges }: ExportedScenario,
  words: ExportWords,
  format: NumberFormat,
): RangeRow | null {
  const found = ranges.find(({ input }) => input === id);
  return found === undefined ? null : rowOf(found, inputs.churnCutBasis, words, format);
}

function rowOf(
  { input, range, from, p10, p90 }: ExportedRange,
  basis: ExportedScenario['inputs']['churnCutBasis'],
  { ranges, levers, leaveBehind }: ExportWords,
  format: NumberFormat,
): RangeRow {
  const ends = 'low' in range ? range : { low: null, high: null };
  return {
    ...{ id: input, p10, p90, low: ends.low, high: ends.high },
    said: rangeSaid(input, range, { words: ranges, units: levers.units, format, basis }),
    kind: ranges.kinds[range.kind],
    origin: leaveBehind.data.rangeFrom[from],
  };
}
