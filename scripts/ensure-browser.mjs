// @ts-check
// Makes sure that a Chromium is there before the browser tests run; installs one or says in one line what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';

/** @param {string} command @param {string[]} args */
const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

function installWithApt() {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!isRootOnDebian) return false;
  console.log('No Chromium found: installing Debian’s package …');
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium']);
}

function installWithPlaywright() {
  console.log('No Chromium found: trying Playwright’s download …');
  return run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
}

if (findChromium() === null) {
  if (!installWithApt()) installWithPlaywright();
}
const browser = findChromium();
if (browser === null) {
  console.error(
    'The browser tests need Chromium or Chrome, and it could not be installed from here. ' +
      'Install it (Debian and Ubuntu: sudo apt-get install chromium; macOS and Windows: Google Chrome) ' +
      'or set CHROMIUM to the path of its executable, then run the command again.',
  );
  process.exit(1);
}
console.log(`Browser for the tests: ${browser}`);
