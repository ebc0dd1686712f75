import type { SharesWords } from '../../i18n/messages/uncertainty-words';
import type { VarianceShares } from '../../model/uncertainty/variance-shares';
import type { SharesSpec } from '../chart-spec';
import type { InputTexts } from '../../i18n/input-texts';
import type { ResultWriter } from './uncertain-result';

/** A smaller share is not seen; the table has it. */
const smallest = 0.005;

/** Which inputs make a result uncertain: their shares of its variance alone and together with the others. */
export function varianceSharesSpec(
  { shares, measureNext }: VarianceShares,
  result: string,
  { name }: Pick<InputTexts, 'name'>,
  words: SharesWords,
  write: ResultWriter,
): SharesSpec {
  const first = shares.find(({ id }) => id === measureNext);
  const title = first === undefined ? words.none : words.title(name(first.id), write.share(first.total));
  return {
    id: 'shares',
    kind: 'shares',
    title,
    subtitle: words.subtitle(result),
    summary:
      first === undefined
        ? `${title}.`
        : `${title}. ${words.summary(name(first.id), write.share(first.total))}`,
    key: { first: words.first, total: words.total },
    bars: shares
      .filter(({ total }) => total >= smallest)
      .map(({ id, first: alone, total }) => ({
        id,
        label: name(id),
        first: alone,
        total,
        text: words.values(write.share(alone), write.share(total)),
      })),
    table: {
      columns: [words.input, words.first, words.total],
      rows: shares.map(({ id, first: alone, total }) => ({
        id,
        head: name(id),
        cells: [
          { text: write.share(alone), value: alone },
          { text: write.share(total), value: total },
        ],
      })),
    },
  };
}
