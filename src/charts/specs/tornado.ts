import type { TornadoWords } from '../../i18n/messages/uncertainty-words';
import type { Inputs } from '../../model/inputs';
import type { Tornado, TornadoBar } from '../../model/uncertainty/tornado';
import type { TornadoBarSpec, TornadoSpec } from '../chart-spec';
import type { InputTexts } from '../../i18n/input-texts';
import type { ResultWriter } from './uncertain-result';

/** What the picture is made of. */
export interface TornadoCase {
  readonly result: string;
  readonly tornado: Tornado;
  readonly inputs: Inputs;
}

/** Shorter than this part of the longest one, a bar is not seen; the table has it. */
const shortest = 0.01;
const isSeen = ([longest]: readonly TornadoBar[]) => {
  const least = shortest * (longest?.swing ?? 0);
  return ({ swing }: TornadoBar) => swing === null || swing > least;
};

function nothingMoves(bars: readonly TornadoBar[], words: TornadoWords): string {
  if (bars.length === 0) return words.none;
  return bars.some(({ swing }) => swing === null) ? words.noEnds : words.still;
}

/** What each uncertain input does to a result by itself, from its P10 to its P90, the largest effect first. */
export function tornadoSpec(
  { result, tornado: { base, bars }, inputs }: TornadoCase,
  texts: InputTexts,
  words: TornadoWords,
  write: ResultWriter,
): TornadoSpec {
  const resultText = (value: number | null) => (value === null ? words.unknown : write.text(value));
  const inputText = ({ id }: TornadoBar, value: number) => texts.value(id, { ...inputs, [id]: value });
  const first = bars.find(({ swing }) => swing !== null && swing > 0);
  const title = first === undefined ? nothingMoves(bars, words) : words.title(texts.name(first.id));
  return {
    id: 'tornado',
    kind: 'tornado',
    title,
    subtitle: words.subtitle(result, resultText(base)),
    summary:
      first === undefined
        ? `${title}.`
        : `${title}. ${words.summary(texts.name(first.id), resultText(first.atP10), resultText(first.atP90))}`,
    base,
    bars: bars.filter(isSeen(bars)).map((bar): TornadoBarSpec => {
      const low = { at: bar.atP10, text: words.at(inputText(bar, bar.p10), resultText(bar.atP10)) };
      const high = { at: bar.atP90, text: words.at(inputText(bar, bar.p90), resultText(bar.atP90)) };
      const [left, right] = (low.at ?? -Infinity) <= (high.at ?? Infinity) ? [low, high] : [high, low];
      return {
        id: bar.id,
        label: texts.name(bar.id),
        from: left.at,
        to: right.at,
        leftText: left.text,
        rightText: right.text,
        note: bar.isMonotone ? '' : words.turns,
      };
    }),
    table: {
      columns: (['input', 'low', 'atLow', 'high', 'atHigh'] as const).map((id) => words.columns[id]),
      rows: bars.map((bar) => ({
        id: bar.id,
        head: texts.name(bar.id),
        cells: [
          { text: inputText(bar, bar.p10), value: bar.p10 },
          { text: resultText(bar.atP10), value: bar.atP10 },
          { text: inputText(bar, bar.p90), value: bar.p90 },
          { text: resultText(bar.atP90), value: bar.atP90 },
        ],
      })),
    },
  };
}
