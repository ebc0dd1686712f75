import { officeColor, type DeckContent, type Place, type Slide } from './deck-page';
import { writeText } from './deck-text';
import { fittedTable } from './fitted-table';
import { tableCell } from './table-cell';

const rowHeight = 0.36;
const cellSize = 12;

/** What each input alone would have to be for the case to break even. */
export function addBreakEven(slide: Slide, { words, story, palette }: DeckContent, place: Place): void {
  const { title, lead, columns, none } = words.leaveBehind.breakEven;
  writeText(slide, title, { ...place, h: 0.6 }, { size: 16, bold: true, color: palette.ink });
  writeText(
    slide,
    story.breakEven.length === 0 ? none : lead,
    { ...place, y: place.y + 0.65, h: 0.6 },
    { size: 12, color: palette.soft },
  );
  if (story.breakEven.length === 0) return;
  const texts = [
    [columns.input, columns.now, columns.needed],
    ...story.breakEven.map(({ name, now, needed }) => [name, now, needed]),
  ];
  const { size, widths } = fittedTable(
    texts.map((row, index) =>
      row.map((text, column) => ({ text, bold: index === 0, mayWrap: column === 0 })),
    ),
    { width: place.w, rowHeight, shares: [0.44, 0.28, 0.28], size: cellSize },
  );
  slide.addTable(
    texts.map((row, index) =>
      row.map((text) =>
        tableCell(text, { size, bold: index === 0, color: index === 0 ? palette.soft : palette.ink }),
      ),
    ),
    {
      ...{ x: place.x, y: place.y + 1.35, w: place.w, colW: [...widths], rowH: rowHeight },
      ...{ fontFace: 'Arial', fontSize: size, valign: 'middle', margin: [0, 0.08, 0, 0.06] },
      border: { type: 'solid', pt: 0.5, color: officeColor(palette.line) },
    },
  );
}
