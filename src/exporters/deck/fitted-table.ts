import { textWidth, wrappedLines } from '../../charts/svg/text-width';
import { lineSpacing, pointsPerInch, reserve } from './deck-text';

/** What a cell has to show; line breaks in it are kept. */
export interface CellText {
  readonly text: string;
  readonly bold?: boolean;
  /** A name may break between words. A value may not. */
  readonly mayWrap?: boolean;
}

interface TableRoom {
  /** Of the table and of each row, in inches. */
  readonly width: number;
  readonly rowHeight: number;
  /** How the columns share the width as long as all cells fit. */
  readonly shares: readonly number[];
  /** The largest size in points. */
  readonly size: number;
}

/** Left and right of a cell, in inches: the margins and a hair. */
export const cellMargins = 0.16;
const smallest = 6;

/** The width that a text has within a cell, in points. */
export const cellWidth = (width: number): number => ((width - cellMargins) * pointsPerInch) / reserve;

/** True where a cell shows its text in full. */
export function fitsCell(
  { text, bold = false, mayWrap = false }: CellText,
  width: number,
  height: number,
  size: number,
): boolean {
  const inner = cellWidth(width);
  const given = text.split('\n');
  const lines = mayWrap ? given.flatMap((line) => wrappedLines(line, inner, size, bold)) : given;
  const isHighEnough = lines.length * size * lineSpacing <= height * pointsPerInch;
  return isHighEnough && lines.every((line) => textWidth(line, size, bold) <= inner);
}

/** The largest size, at most `size`, that suits: one size for a whole table. */
export function suitingSize(size: number, suits: (size: number) => boolean): number {
  let points = size;
  while (points > smallest && !suits(points)) points -= 0.5;
  return points;
}

/**
 * The largest size, and the widths of the columns, at which no cell is cut. Where the usual shares are too narrow, values
 * get what they need and the names in the first column the rest.
 */
export function fittedTable(
  rows: readonly (readonly CellText[])[],
  { width, rowHeight, shares, size }: TableRoom,
): { readonly size: number; readonly widths: readonly number[] } {
  const usual = shares.map((share) => share * width);
  const asNeeded = (points: number): readonly number[] => {
    const values = shares.slice(1).map((_, at) => neededWidth(rows, at + 1, points));
    return [width - values.reduce((sum, one) => sum + one, 0), ...values];
  };
  const fits = (widths: readonly number[], points: number): boolean =>
    rows.every((row) => row.every((cell, at) => fitsCell(cell, widths[at] ?? 0, rowHeight, points)));
  const widthsAt = (points: number): readonly number[] => (fits(usual, points) ? usual : asNeeded(points));
  const found = suitingSize(size, (points) => fits(widthsAt(points), points));
  return { size: found, widths: widthsAt(found) };
}

function neededWidth(rows: readonly (readonly CellText[])[], column: number, size: number): number {
  const widths = rows.map((row) => {
    const { text, bold = false } = row[column] ?? { text: '' };
    return textWidth(text, size, bold);
  });
  // A hair more than measured, so that what was measured fits.
  return (Math.max(0, ...widths) * reserve) / pointsPerInch + cellMargins + 0.001;
}
