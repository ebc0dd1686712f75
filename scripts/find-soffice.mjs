// @ts-check
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/usr/bin/libreoffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/**
 * The LibreOffice of this machine: the one that `SOFFICE` names, or one in a usual place. Null when there is none.
 *
 * @returns {string | null}
 */
export function findSoffice() {
  const named = process.env['SOFFICE'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return places.find((place) => existsSync(place)) ?? null;
}
