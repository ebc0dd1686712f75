/** The letters of a column, 0 is "A". */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/**
 * A cell as formulas of the same sheet name it; rows and columns count from 0.
 *
 * @example cellName(4, 1) // 'B5'
 */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** The same, staying where it is when the formula is copied: "$B$5". */
export const fixedCell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

/** A sheet's name as formulas write it before the cell. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
