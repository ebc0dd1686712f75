// @ts-check
// Makes sure that LibreOffice is there before the tests that recalculate the workbook and open the slides, and poppler,
// which takes the pages apart; installs them where that is easy. Without them the tests still run: those are reported as
// skipped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hasPoppler } from './find-poppler.mjs';
import { findSoffice } from './find-soffice.mjs';

/** @param {string} command @param {string[]} args */
const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

const missing = [
  ...(findSoffice() === null ? ['libreoffice-calc', 'libreoffice-impress'] : []),
  ...(hasPoppler() ? [] : ['poppler-utils']),
];
if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  console.log(`Installing Debian’s packages for the tests of exported files: ${missing.join(', ')} …`);
  if (run('apt-get', ['update', '-qq'])) run('apt-get', ['install', '-y', '-qq', ...missing]);
}
const soffice = findSoffice();
console.log(
  soffice === null
    ? 'No LibreOffice: exported files are not recalculated or opened by the tests. Install it or set SOFFICE to its path.'
    : `LibreOffice for the tests: ${soffice}`,
);
if (!hasPoppler())
  console.log(
    'No pdftotext or pdftoppm (poppler-utils): the pages of exported slides are not looked at by the tests.',
  );
