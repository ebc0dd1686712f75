import type { ExportSnapshot } from './export-snapshot';

/** Longer names are cut by some systems, with the ending. */
const longest = 60;

/**
 * A name that every system takes: `Kerroin Acme slides 2026-11-27.pptx`. Whatever cannot stand in a file name, or would
 * mean something to a shell, becomes a space.
 *
 * @param kind what the file is, in a word or two
 */
export function fileName({ brand, main, date }: ExportSnapshot, kind: string, ending: string): string {
  const whose = main.company === '' ? main.name : main.company;
  const words = [brand.name, whose, kind].map(plain).filter((word) => word !== '');
  return `${Array.from(words.join(' ')).slice(0, longest).join('').trim()} ${date}.${ending}`;
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}&+,()_-]+/gu, ' ')
    // A leading dash is an option, a leading dot hides a file.
    .replace(/^[\s.-]+/u, '')
    .trim();
