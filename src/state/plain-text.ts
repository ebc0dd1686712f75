import { beginning } from '../model/shortened';

/** The longest texts that are kept, in characters. What is longer is shortened where it comes in. */
export const longestText = { company: 80, name: 80, notes: 2000, note: 300, source: 300 } as const;
export type TextId = keyof typeof longestText;

/** Text from outside as one line: control characters and runs of white space could make one name look like another. */
export const oneLine = (text: string): string => text.replace(/[\p{C}\s]+/gu, ' ').trim();

/** The same for text that may have several lines. */
export const severalLines = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => oneLine(line))
    .join('\n')
    .trim();

/** A text as it is kept: clean, and cut to its longest length, of which `tooLong` is told with the whole text. */
export function keptText(id: TextId, text: string, tooLong: (whole: string) => void): string {
  const clean = id === 'notes' ? severalLines(text) : oneLine(text);
  if (clean.length <= longestText[id]) return clean;
  tooLong(clean);
  return beginning(clean, longestText[id]).trim();
}
