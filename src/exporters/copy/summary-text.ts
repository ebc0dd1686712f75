import type { NumberFormat } from '../../i18n/number-format';
import { storyOf } from '../document/story';
import type { ExportSnapshot, ExportWords } from '../export-snapshot';

/** The answer and its figures as plain text for an e-mail, with the link under it. */
export function summaryText(snapshot: ExportSnapshot, words: ExportWords, format: NumberFormat): string {
  const { question, answerText, verdict, range, figures, stamp } = storyOf(snapshot, words, format);
  const { main } = snapshot;
  return [
    ...[question, main.name, ''],
    answerText,
    ...(verdict === null ? [] : [verdict]),
    ...[...range, ''],
    ...figures.map(({ amount, label }) => `${amount}  ${label}`),
    ...['', words.answer.figures.grossNote, ''],
    `${words.leaveBehind.link}:`,
    ...[snapshot.link, '', stamp],
  ].join('\n');
}
