// @ts-check
import { spawnSync } from 'node:child_process';

/**
 * Whether this machine has the programs that take the pages of a PDF file apart (poppler-utils).
 *
 * @returns {boolean}
 */
export const hasPoppler = () =>
  ['pdftotext', 'pdftoppm'].every((program) => spawnSync(program, ['-v']).status === 0);
