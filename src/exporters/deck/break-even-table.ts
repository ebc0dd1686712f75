import { officeColor, type DeckContent, type Place, type Slide } from './deck-page';
import { writeText } from './deck-text';
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
  const widths = [0.44, 0.28, 0.28].map((share) => share * place.w);
  const cell = (text: string, column: number, bold: boolean) =>
    tableCell(text, widths[column] ?? 1, rowHeight, {
      ...{ size: cellSize, bold },
      color: bold ? palette.soft : palette.ink,
    });
  const row = (texts: readonly string[], bold = false) =>
    texts.map((text, column) => cell(text, column, bold));
  slide.addTable(
    [
      row([columns.input, columns.now, columns.needed], true),
      ...story.breakEven.map(({ name, now, needed }) => row([name, now, needed])),
    ],
    {
      ...{ x: place.x, y: place.y + 1.35, w: place.w, colW: widths, rowH: rowHeight },
      ...{ fontFace: 'Arial', fontSize: cellSize, valign: 'middle', margin: [0, 0.08, 0, 0.06] },
      border: { type: 'solid', pt: 0.5, color: officeColor(palette.line) },
    },
  );
}
