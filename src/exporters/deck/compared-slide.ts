import type PptxGenJS from 'pptxgenjs';
import { scenarioStyles } from '../../charts/specs/compared-scenario';
import {
  comparedOnes,
  comparedRows,
  type ComparedCell,
  type ComparedOne,
  type ComparedRow,
} from '../document/compared-rows';
import { addPage, body, officeColor, type DeckContent, type Place, type Slide } from './deck-page';
import { writeText } from './deck-text';
import { addBars, moneyCode } from './native-charts';
import { tableCell } from './table-cell';

const headHeight = 0.34;
const rowHeight = 0.3;
const cellSize = 11;

/** The compared scenarios side by side, lettered, each against the first one, which all other slides are about. */
export function addComparedSlide(deck: PptxGenJS, content: DeckContent): void {
  const { snapshot, words, format, palette } = content;
  if (snapshot.compared.length === 0) return;
  const { compared } = words.document;
  const ones = comparedOnes(snapshot, format);
  const rows = comparedRows(ones, words);
  const about = compared.restIsAbout(lettered(ones[0]));
  const notes = [
    about,
    ...rows.map(({ name, cells }) => `${name}: ${cells.map(saidOf(ones)).join('; ')}`),
    ...['', words.compare.results.lead, words.leaveBehind.notes.chartsAreNative],
  ];
  const slide = addPage(deck, content, words.leaveBehind.headings.compared, notes);
  writeText(slide, about, { ...body, h: 0.34 }, { size: 14, color: palette.soft });
  const table = { ...body, y: body.y + 0.44, h: headHeight + rows.length * rowHeight };
  addRows(slide, ones, rows, table, content);
  addNetPresentValues(slide, ones, { ...body, y: table.y + table.h + 0.15 }, content);
}

const lettered = (one: ComparedOne | undefined): string =>
  one === undefined ? '' : `${one.mark} ${one.scenario.name}`;

const withDelta = ({ text, delta }: ComparedCell): string => (delta === '' ? text : `${text} · ${delta}`);

const saidOf =
  (ones: readonly ComparedOne[]) =>
  (cell: ComparedCell, index: number): string =>
    `${ones[index]?.mark ?? ''} ${withDelta(cell)}`;

function addRows(
  slide: Slide,
  ones: readonly ComparedOne[],
  rows: readonly ComparedRow[],
  place: Place,
  { palette }: DeckContent,
): void {
  const nameShare = 0.24;
  const widths = [nameShare, ...ones.map(() => (1 - nameShare) / ones.length)].map(
    (share) => share * place.w,
  );
  const cell = (text: string, column: number, height: number, color: string, bold = false) =>
    tableCell(text, widths[column] ?? 1, height, { ...{ size: cellSize, bold, color } });
  const head = ['', ...ones.map(lettered)].map((text, column) =>
    cell(text, column, headHeight, palette.ink, true),
  );
  const body = rows.map(({ name, cells }) => [
    cell(name, 0, rowHeight, palette.soft),
    ...cells.map((one, index) => cell(withDelta(one), index + 1, rowHeight, palette.ink, index === 0)),
  ]);
  slide.addTable([head, ...body], {
    ...{ x: place.x, y: place.y, w: place.w, colW: widths },
    rowH: [headHeight, ...rows.map(() => rowHeight)],
    ...{ fontFace: 'Arial', fontSize: cellSize, valign: 'middle', margin: [0, 0.08, 0, 0.06] },
    border: { type: 'solid', pt: 0.5, color: officeColor(palette.line) },
  });
}

/** Of those in the first one's currency; the others are named, since money is not converted. */
function addNetPresentValues(
  slide: Slide,
  ones: readonly ComparedOne[],
  place: Place,
  { snapshot, words, palette }: DeckContent,
): void {
  const drawn = ones.flatMap(({ mark, sameCurrency, scenario: { results } }) =>
    sameCurrency && results.npv.value !== null ? [{ mark, value: results.npv.value }] : [],
  );
  const others = ones.filter(({ sameCurrency }) => !sameCurrency).map(({ scenario }) => scenario.name);
  const leftOut = others.length === 0 ? [] : [words.compare.charts.leftOut(others.join(', '))];
  const title = [words.document.compared.npvChart, ...leftOut].join('. ');
  writeText(slide, title, { ...place, h: 0.3 }, { size: 12, bold: true, color: palette.ink });
  const series = {
    name: words.explanations.results.npv.name,
    labels: drawn.map(({ mark }) => mark),
    values: drawn.map(({ value }) => value),
    color: palette.token(scenarioStyles.A.color),
  };
  const chart = { ...place, y: place.y + 0.3, h: body.y + body.h - place.y - 0.3 };
  if (drawn.length > 0) addBars(slide, [series], chart, palette, snapshot, moneyCode(snapshot));
}
