import { isolated } from './isolated';
import type { ShellWords } from './messages/shell-words';

/** Whose case it is in one line, its name and its prospect; empty when it has neither. */
export const caseLine = (
  { name, company }: { readonly name: string; readonly company: string },
  { preparedFor }: Pick<ShellWords, 'preparedFor'>,
): string =>
  [isolated(name), company === '' ? '' : preparedFor(isolated(company))]
    .filter((text) => text !== '')
    .join(' · ');
