import { beginning } from '../../model/shortened';
import { longestText, oneLine } from '../plain-text';

/** The name as the library keeps it: one line of plain text, at most 80 characters. */
export const libraryName = (text: string): string => beginning(oneLine(text), longestText.name).trim();

/**
 * The name, with a number behind it if it is taken: "Acme", "Acme (2)", "Acme (3)". A long name is shortened so that
 * the number stays.
 */
export function freeName(name: string, taken: Iterable<string>): string {
  const names = new Set(taken);
  if (!names.has(name)) return name;
  const stem = name.replace(/ \(\d{1,4}\)$/, '');
  for (let number = 2; ; number += 1) {
    const mark = ` (${number})`;
    const candidate = beginning(stem, longestText.name - mark.length).trim() + mark;
    if (!names.has(candidate)) return candidate;
  }
}

/** How the reader's language names a scenario that nobody has named: "Scenario 3". */
export type DefaultName = (number: number) => string;

/** A name for the unnamed scenario, counted on from how many there are. */
export function defaultName(unnamed: DefaultName, taken: readonly string[]): string {
  const names = new Set(taken);
  let number = taken.length + 1;
  while (names.has(unnamed(number)) && number <= 2 * taken.length + 1) number += 1;
  return libraryName(unnamed(number));
}
