import type { NumberFormat } from '../../i18n/number-format';
import type { ParameterId } from '../../model/parameters';
import type { ExportedScenario, ExportWords } from '../export-snapshot';
import { inputSpans } from './input-spans';

/** What one input alone does to the net present value, from its own P10 to its P90. */
export interface SwingRow {
  readonly id: ParameterId;
  readonly name: string;
  /** Its P10 and P90: "2.2–3.8 pp". */
  readonly span: string;
  readonly resultAtLow: number;
  readonly resultAtHigh: number;
  /** Both ends with their results: "2.2 pp → +€61,800", "3.8 pp → +€157,000". */
  readonly ends: readonly string[];
}

/** The inputs that a simulation found to matter, the largest effect first; none where none was run. */
export function swingRows(
  { inputs, uncertainty }: ExportedScenario,
  words: ExportWords,
  format: NumberFormat,
): readonly SwingRow[] {
  const spans = inputSpans(inputs, words, format);
  const { at } = words.uncertainty.tornado;
  const money = format.signedHeadlineMoney;
  return (uncertainty?.tornado ?? []).map(({ input, low, high, resultAtLow, resultAtHigh }) => ({
    id: input,
    name: spans.name(input),
    span: spans.between(input, low, high),
    resultAtLow,
    resultAtHigh,
    ends: [
      at(spans.value(input, low), money(resultAtLow)),
      at(spans.value(input, high), money(resultAtHigh)),
    ],
  }));
}
