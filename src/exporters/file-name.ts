import type { ExportSnapshot } from './export-snapshot';

/** Longer names are cut by some systems, with the ending. */
const longest = 60;

/**
 * A name that every system takes: `Kerroin Acme slides 2026-11-27.pptx`. Whatever cannot stand in a file name, or would
 * mean something to a shell, becomes a space. Where it would be too long, the company or scenario is cut and never what
 * the file is: pictures of one scenario differ in nothing else.
 *
 * @param kind what the file is, in a few words
 */
export function fileName({ brand, main, date }: ExportSnapshot, kind: string, ending: string): string {
  const whose = main.company === '' ? main.name : main.company;
  const what = plain(kind);
  const head = cut(spaced(plain(brand.name), plain(whose)), longest - lengthOf(what) - 1);
  return `${spaced(head, what)} ${date}.${ending}`;
}

const spaced = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');
const lengthOf = (text: string): number => Array.from(text).length;

/** At most so many characters, whole words where more than half of the room stays in use. */
function cut(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const kept = characters.slice(0, Math.max(0, most)).join('');
  const end = characters[most] === ' ' ? kept.length : kept.lastIndexOf(' ');
  return (end > kept.length / 2 ? kept.slice(0, end) : kept).replace(/[\s&+,(_-]+$/u, '');
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}&+,()_-]+/gu, ' ')
    // A leading dash is an option, a leading dot hides a file.
    .replace(/^[\s.-]+/u, '')
    .trim();
