// @ts-check
// Makes sure that LibreOffice is there before the tests that recalculate the workbook; installs it where that is easy.
// Without it the tests still run: that one is reported as skipped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findSoffice } from './find-soffice.mjs';

/** @param {string} command @param {string[]} args */
const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

if (findSoffice() === null && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  console.log('No LibreOffice found: installing Debian’s packages …');
  const packages = ['libreoffice-calc', 'libreoffice-impress'];
  if (run('apt-get', ['update', '-qq'])) run('apt-get', ['install', '-y', '-qq', ...packages]);
}
const soffice = findSoffice();
console.log(
  soffice === null
    ? 'No LibreOffice: exported files are not recalculated or opened by the tests. Install it or set SOFFICE to its path.'
    : `LibreOffice for the tests: ${soffice}`,
);
