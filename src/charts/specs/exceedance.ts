import type { ExceedanceWords } from '../../i18n/messages/uncertainty-words';
import type { Exceedance } from '../../model/uncertainty/exceedance';
import { roundAxisRange } from '../axis-range';
import type { LinesSpec } from '../chart-spec';
import type { ResultWriter } from './uncertain-result';

/** How likely it is that a result reaches each value: a curve that falls from all draws to none. */
export function exceedanceSpec(
  { values, probabilities }: Exceedance,
  result: string,
  words: ExceedanceWords,
  write: ResultWriter,
): LinesSpec {
  const at = (probability: number) => {
    const index = probabilities.findIndex((one) => one <= probability + 1e-9);
    return write.text(values[index] ?? NaN);
  };
  const title = words.title(write.share(0.8), at(0.8));
  return {
    id: 'exceedance',
    kind: 'lines',
    title,
    subtitle: words.subtitle(result),
    summary: `${title}. ${words.summary(at(0.1), at(0.5), at(0.9))}`,
    x: {
      values,
      ticks: ticksWithin(values),
      format: write.axis,
      describe: write.text,
    },
    y: { format: write.share, describe: write.share, showZero: true },
    series: [
      {
        id: 'exceedance',
        label: '',
        endLabel: '',
        name: words.probability,
        color: 'accent',
        values: probabilities,
        area: { to: 'zero', above: 'accent', below: 'accent' },
      },
    ],
    marks: [],
    table: {
      columns: [words.probability, words.value],
      rows: probabilities
        .map((probability, index) => ({ probability, value: values[index] ?? NaN }))
        .filter((_, index) => index % 10 === 0)
        .map(({ probability, value }) => ({
          id: String(probability),
          head: write.share(probability),
          cells: [{ text: write.text(value), value }],
        })),
    },
  };
}

function ticksWithin(values: readonly number[]): readonly number[] {
  const [low, high] = [values[0] ?? 0, values.at(-1) ?? 0];
  return roundAxisRange(values, false).ticks.filter((tick) => tick >= low && tick <= high);
}
