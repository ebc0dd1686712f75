import type PptxGenJS from 'pptxgenjs';
import { inputTexts } from '../../i18n/input-texts';
import { customerValueElasticities } from '../../model/customer-value-elasticities';
import { addPage, body, officeColor, type DeckContent, type Place, type Slide } from './deck-page';
import { writeText } from './deck-text';
import { addBars, moneyCode } from './native-charts';
import { tableCell } from './table-cell';

const formulaInputs = [
  'purchaseValue',
  'retention',
  'crossSell',
  'referralRate',
  'reach',
  'referralConversion',
] as const;
const gap = 0.5;

/**
 * How sure the answer is and what matters: the ranges and the tornado where a simulation was run. Without one, what each
 * input alone would have to be, and what moves the value of a customer; no range is made up.
 */
export function addCertaintySlide(deck: PptxGenJS, content: DeckContent): void {
  const { words, story, snapshot } = content;
  const { headings, notes, breakEven, elasticities } = words.leaveBehind;
  const said = snapshot.main.uncertainty === undefined ? [breakEven.lead, elasticities.lead] : story.range;
  const slide = addPage(deck, content, headings.sure, [...said, notes.sure, notes.assumptions]);
  if (snapshot.main.uncertainty !== undefined) {
    addTornado(slide, content);
    return;
  }
  const width = (body.w - gap) / 2;
  addBreakEven(slide, content, { ...body, w: width });
  addElasticities(slide, content, { ...body, x: body.x + width + gap, w: width });
}

function addTornado(slide: Slide, { words, story, snapshot, palette, format }: DeckContent): void {
  const { uncertainty: texts } = words.leaveBehind;
  const { levers, explanations, compare } = words;
  const { name } = inputTexts({ levers, explanations, inputs: compare.inputs }, format);
  const swings = (snapshot.main.uncertainty?.tornado ?? []).slice(0, 8);
  const lines = [...(story.verdict === null ? [] : [story.verdict]), ...story.range].join(' · ');
  writeText(slide, lines, { ...body, h: 0.7 }, { size: 16, bold: true, color: snapshot.brand.accent });
  writeText(slide, texts.tornado, { ...body, y: body.y + 0.75, h: 0.35 }, { size: 14, color: palette.soft });
  const labels = swings.map(({ input }) => name(input));
  const series = [
    {
      name: texts.atLow,
      labels,
      values: swings.map((swing) => swing.resultAtLow),
      color: palette.token('crossSell'),
    },
    {
      name: texts.atHigh,
      labels,
      values: swings.map((swing) => swing.resultAtHigh),
      color: palette.token('retention'),
    },
  ];
  addBars(slide, series, { ...body, y: body.y + 1.15, h: 3.8 }, palette, snapshot, moneyCode(snapshot));
}

const rowHeight = 0.36;
const cellSize = 12;

function addBreakEven(slide: Slide, { words, story, palette }: DeckContent, place: Place): void {
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

function addElasticities(slide: Slide, content: DeckContent, place: Place): void {
  const { words, snapshot, palette } = content;
  const { title, lead, series } = words.leaveBehind.elasticities;
  const effects = customerValueElasticities(snapshot.main.inputs);
  const known = formulaInputs
    .map((id) => ({ name: words.levers.inputs[id].label, effect: effects[id] }))
    .filter((entry): entry is { name: string; effect: number } => entry.effect !== null)
    .sort((one, other) => other.effect - one.effect);
  writeText(slide, title, { ...place, h: 0.6 }, { size: 16, bold: true, color: palette.ink });
  writeText(slide, lead, { ...place, y: place.y + 0.65, h: 0.6 }, { size: 12, color: palette.soft });
  const data = {
    name: series,
    labels: known.map(({ name }) => name),
    values: known.map(({ effect }) => effect),
    color: snapshot.brand.accent,
  };
  addBars(slide, [data], { ...place, y: place.y + 1.3, h: 3.65 }, palette, snapshot, '0.00');
}
