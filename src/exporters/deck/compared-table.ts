import { shortenedTo, wrappedLines } from '../../charts/svg/text-width';
import type { ComparedCell, ComparedOne, ComparedRow } from '../document/compared-rows';
import { harmless, officeColor, type DeckContent, type Place, type Slide } from './deck-page';
import { cellWidth, fitsCell, suitingSize, type CellText } from './fitted-table';
import { tableCell } from './table-cell';

/** Of a row with cells of one line, and of one with two, in inches. */
const rowHeights = { single: 0.28, double: 0.4 } as const;
const cellSize = 11;
const nameShare = 0.24;

export const lettered = (one: ComparedOne | undefined): string =>
  one === undefined ? '' : `${one.mark} ${one.scenario.name}`;

/** A result and, below it, its difference; what has no difference may break between words. */
const textOf = ({ text, delta }: ComparedCell): Omit<CellText, 'bold'> =>
  delta === '' ? { text, mayWrap: true } : { text: `${text}\n${delta}` };

/**
 * The results of all scenarios in one size, small enough that no number is cut or broken.
 *
 * @returns the bottom of the table, in inches from the top of the slide
 */
export function addComparedTable(
  slide: Slide,
  ones: readonly ComparedOne[],
  rows: readonly ComparedRow[],
  place: Place,
  { palette }: DeckContent,
): number {
  const widths = [nameShare, ...ones.map(() => (1 - nameShare) / ones.length)].map(
    (share) => share * place.w,
  );
  const texts = rows.map(({ name, cells }): readonly CellText[] => [
    { text: name, mayWrap: true },
    ...cells.map((cell, index) => ({ ...textOf(cell), bold: index === 0 })),
  ]);
  const fits = (row: readonly CellText[], height: number, size: number): boolean =>
    row.every((cell, column) => fitsCell(cell, widths[column] ?? 0, height, size));
  const size = suitingSize(cellSize, (points) => texts.every((row) => fits(row, rowHeights.double, points)));
  const heights = texts.map((row) => rowHeights[fits(row, rowHeights.single, size) ? 'single' : 'double']);

  const head = ['', ...ones.map(lettered)].map((text, column) =>
    tableCell(twoLines(harmless(text), cellWidth(widths[column] ?? 0), size), {
      ...{ size, bold: true, color: palette.ink },
    }),
  );
  const body = rows.map(({ name, cells }) => [
    tableCell(name, { size, color: palette.soft }),
    ...cells.map(({ text, delta }, index) => {
      const bold = index === 0;
      const shown = tableCell(text, { size, bold, color: palette.ink });
      if (delta === '') return shown;
      const below = tableCell(delta, { size, color: palette.soft });
      const above = { ...shown, options: { ...shown.options, breakLine: true } };
      return { ...shown, text: [above, below] };
    }),
  ]);
  slide.addTable([head, ...body], {
    ...{ x: place.x, y: place.y, w: place.w, colW: [...widths], rowH: [rowHeights.double, ...heights] },
    ...{ fontFace: 'Arial', fontSize: size, valign: 'middle', margin: [0, 0.08, 0, 0.06] },
    border: { type: 'solid', pt: 0.5, color: officeColor(palette.line) },
  });
  return heights.reduce((bottom, height) => bottom + height, place.y + rowHeights.double);
}

/** A name that somebody gave has room for two lines; what is longer is cut. */
function twoLines(name: string, width: number, size: number): string {
  const [first = '', ...rest] = wrappedLines(name, width, size, true);
  const lines = rest.length === 0 ? [first] : [first, rest.join(' ')];
  return lines.map((line) => shortenedTo(line, width, size, true)).join('\n');
}
