import type PptxGenJS from 'pptxgenjs';
import { scenarioStyles } from '../../charts/specs/compared-scenario';
import { comparedCaveats } from '../document/compared-caveats';
import { comparedOnes, comparedRows, type ComparedCell, type ComparedOne } from '../document/compared-rows';
import { addComparedTable, lettered } from './compared-table';
import { addPage, body, type DeckContent, type Place, type Slide } from './deck-page';
import { writeText } from './deck-text';
import { addBars, moneyCode } from './native-charts';

/** Room for what makes the scenarios hard to compare. */
const caveatHeight = 0.5;

/** The compared scenarios side by side, lettered, each against the first one, which all other slides are about. */
export function addComparedSlide(deck: PptxGenJS, content: DeckContent): void {
  const { snapshot, words, format, palette } = content;
  if (snapshot.compared.length === 0) return;
  const { compared } = words.document;
  const ones = comparedOnes(snapshot, format);
  const rows = comparedRows(ones, words);
  const about = compared.restIsAbout(lettered(ones[0]));
  const caveats = comparedCaveats(ones, words).join(' ');
  const notes = [
    about,
    ...(caveats === '' ? [] : [caveats]),
    ...rows.map(({ name, cells }) => `${name}: ${cells.map(saidOf(ones)).join('; ')}`),
    ...['', words.compare.results.lead, words.leaveBehind.notes.chartsAreNative],
  ];
  const slide = addPage(deck, content, words.leaveBehind.headings.compared, notes);
  writeText(slide, about, { ...body, h: 0.34 }, { size: 14, color: palette.soft });
  const bottom = addComparedTable(slide, ones, rows, { ...body, y: body.y + 0.42 }, content) + 0.12;
  if (caveats !== '')
    writeText(slide, caveats, { ...body, y: bottom, h: caveatHeight }, { size: 12, color: palette.ink });
  addNetPresentValues(slide, ones, { ...body, y: caveats === '' ? bottom : bottom + caveatHeight }, content);
}

const withDelta = ({ text, delta }: ComparedCell): string => (delta === '' ? text : `${text} · ${delta}`);

const saidOf =
  (ones: readonly ComparedOne[]) =>
  (cell: ComparedCell, index: number): string =>
    `${ones[index]?.mark ?? ''} ${withDelta(cell)}`;

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
