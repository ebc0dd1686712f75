// @ts-check

/**
 * One line of the report.
 *
 * @typedef {object} Figure
 * @property {string} what
 * @property {number} value
 * @property {string} unit
 * @property {number} [budget] in the same unit; the value must not be larger
 * @property {string} [note]
 */

/** Two or three digits that mean something. @param {number} value */
const digits = (value) =>
  Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(Math.abs(value) < 100 ? 1 : 0);

/** @param {Figure} figure */
function verdict({ value, budget }) {
  if (budget === undefined) return '';
  if (Number.isNaN(value)) return 'not measured';
  return value <= budget ? 'within' : 'over';
}

/**
 * Prints figures as a table.
 *
 * @param {string} title
 * @param {readonly Figure[]} figures
 */
export function print(title, figures) {
  const rows = figures.map((figure) => [
    figure.what,
    Number.isNaN(figure.value) ? '–' : `${digits(figure.value)} ${figure.unit}`,
    figure.budget === undefined ? '' : `≤ ${figure.budget} ${figure.unit}`,
    verdict(figure),
    figure.note ?? '',
  ]);
  const width = (/** @type {number} */ column) => Math.max(...rows.map((row) => (row[column] ?? '').length));
  const widths = [0, 1, 2, 3, 4].map(width);
  console.log(`\n${title}`);
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
}
