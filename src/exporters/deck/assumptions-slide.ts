import type PptxGenJS from 'pptxgenjs';
import { levers } from '../../model/parameters';
import type { InputRow } from '../document/input-rows';
import { addPage, body, officeColor, type DeckContent, type Slide } from './deck-page';
import { writeText } from './deck-text';
import { fittedTable } from './fitted-table';
import { tableCell } from './table-cell';

const gap = 0.3;
const rowsPerColumn = 12;
const rowHeight = 0.27;
const cellSize = 10.5;

/** The inputs with their values, ranges and origins, and the published places they rest on. */
export function addAssumptionsSlide(deck: PptxGenJS, content: DeckContent): void {
  const { words, story, snapshot, palette } = content;
  const { headings, notes, moreInputs, link } = words.leaveBehind;
  const rangeNote = story.inputs.some(({ range }) => range !== '') ? [words.document.range.note] : [];
  const slide = addPage(deck, content, headings.assumptions, [
    notes.assumptions,
    ...rangeNote,
    ...story.method,
  ]);
  const shown = shownRows(story.inputs, snapshot.main.isSet);
  addTables(slide, shown, content);
  const below = body.y + (rowsPerColumn + 1) * rowHeight + 0.12;
  const more = [moreInputs(story.inputs.length - shown.length), ...rangeNote].join('. ');
  writeText(
    slide,
    more,
    { ...body, w: body.w * 0.7, y: below, h: 0.25 },
    { size: 10.5, color: palette.soft },
  );
  writeText(
    slide,
    headings.sources,
    { ...body, y: below + 0.32, h: 0.28 },
    { size: 12, bold: true, color: palette.ink },
  );
  story.sources.slice(0, 4).forEach(({ title, url }, index) => {
    const place = { ...body, y: below + 0.62 + index * 0.24, h: 0.23 };
    writeText(slide, title, place, { size: 10.5, color: snapshot.brand.accent, link: url });
  });
  const linkPlace = { ...body, x: body.x + body.w * 0.72, w: body.w * 0.28, y: below, h: 0.25 };
  writeText(slide, link, linkPlace, {
    size: 10.5,
    color: snapshot.brand.accent,
    align: 'right',
    link: snapshot.link,
  });
}

/** The levers, then what somebody set or gave a range besides them, as many as there is room for. */
function shownRows(rows: readonly InputRow[], isSet: readonly InputRow['id'][]): readonly InputRow[] {
  const isLever = ({ id }: InputRow) => levers.some((lever) => lever.id === id);
  const others = rows.filter((row) => !isLever(row));
  const set = others.filter(({ id }) => isSet.includes(id));
  const ranged = others.filter((row) => row.range !== '' && !set.includes(row));
  return [...rows.filter(isLever), ...set, ...ranged].slice(0, 2 * rowsPerColumn);
}

/** The two tables side by side look alike. */
function addTables(
  slide: Slide,
  shown: readonly InputRow[],
  { palette, words: { document } }: DeckContent,
): void {
  const width = (body.w - gap) / 2;
  const { input, value, origin } = document.columns;
  const head = [input, value, document.range.column, origin];
  const rows = shown.map((one) => [one.name, one.text, one.range, one.origin]);
  const { size, widths } = fittedTable(
    [head, ...rows].map((row) =>
      row.map((text, column) => ({ text, bold: column === 1, mayWrap: column === 0 })),
    ),
    { width, rowHeight, shares: [0.36, 0.19, 0.29, 0.16], size: cellSize },
  );
  const cells = (texts: readonly string[], isHead = false) =>
    texts.map((text, column) =>
      tableCell(text, {
        ...{ size, bold: column === 1 && !isHead },
        align: column === 1 || column === 2 ? 'right' : 'left',
        color: column < 2 && !isHead ? palette.ink : palette.soft,
      }),
    );
  [rows.slice(0, rowsPerColumn), rows.slice(rowsPerColumn)].forEach((part, column) => {
    if (part.length === 0) return;
    slide.addTable([cells(head, true), ...part.map((row) => cells(row))], {
      ...{ x: body.x + column * (width + gap), y: body.y, w: width, colW: [...widths], rowH: rowHeight },
      ...{ fontFace: 'Arial', fontSize: size, valign: 'middle', margin: [0, 0.06, 0, 0.06] },
      border: { type: 'solid', pt: 0.5, color: officeColor(palette.line) },
    });
  });
}
