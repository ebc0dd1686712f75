import type { Language } from './language';
import { parseNumber } from './parse-number';

/**
 * Reads a pasted column of survivors: one number per line or cell, as people of the language write it. What is no number
 * comes back as its text, for `survivorProblems` to report with its place. Empty lines at the ends are left out.
 *
 * @example readSurvivorColumn('1 000\n631\n468', 'fi') // [1000, 631, 468]
 */
export function readSurvivorColumn(text: string, language: Language): readonly (number | string)[] {
  const cells = text
    .trim()
    .split(/\r?\n|\t|;/u)
    .map((cell) => cell.trim());
  return cells.map((cell) => {
    const parsed = parseNumber(cell.replace(/%$/u, ''), language);
    return parsed.ok ? parsed.value : cell;
  });
}
