import type PptxGenJS from 'pptxgenjs';
import { addPage, body, verdictColor, type DeckContent } from './deck-page';
import { addBreakEven } from './break-even-table';
import { addElasticities } from './elasticities-chart';
import { writeText } from './deck-text';
import { addBarsAround } from './native-charts';

const gap = 0.5;
const mostBars = 8;

/**
 * How sure the answer is and what matters: the ranges and the tornado where a simulation was run. Without one, what each
 * input alone would have to be, and what moves the value of a customer; no range is made up.
 */
export function addCertaintySlide(deck: PptxGenJS, content: DeckContent): void {
  if (content.snapshot.main.uncertainty === undefined) addWithoutRanges(deck, content);
  else addTornado(deck, content);
}

function addTornado(deck: PptxGenJS, content: DeckContent): void {
  const { words, story, snapshot, palette, format } = content;
  const { headings, notes } = words.leaveBehind;
  const { tornado } = words.uncertainty;
  const slide = addPage(deck, content, headings.sure, [
    ...certaintyNotes(content),
    ...story.swings.map(({ name, ends }) => `${name}: ${ends.join('; ')}`),
    ...['', notes.sure, notes.chartsAreNative],
  ]);
  // What was drawn and what was not belongs to the verdict.
  const spread = story.range.slice(0, 2).join(' · ');
  const lead = { size: 18, bold: true, color: verdictColor(content) };
  writeText(slide, story.verdict ?? '', { ...body, h: 0.4 }, lead);
  writeText(slide, spread, { ...body, y: body.y + 0.42, h: 0.34 }, { size: 14, color: palette.ink });
  const npv = snapshot.main.results.npv.value ?? 0;
  const how = tornado.subtitle(words.explanations.results.npv.name, format.signedHeadlineMoney(npv));
  writeText(slide, how, { ...body, y: body.y + 0.84, h: 0.32 }, { size: 12, color: palette.soft });
  const swings = story.swings.slice(0, mostBars);
  const labels = swings.map(({ name, span }) => `${name} (${span})`);
  const { low, high } = tornado.columns;
  const series = [
    {
      ...{ name: low, labels, color: palette.token('crossSell') },
      values: swings.map(({ resultAtLow }) => resultAtLow),
    },
    {
      ...{ name: high, labels, color: palette.token('retention') },
      values: swings.map(({ resultAtHigh }) => resultAtHigh),
    },
  ];
  addBarsAround(slide, npv, series, { ...body, y: body.y + 1.2, h: 3.8 }, palette, snapshot);
}

/** All that was found, for the speaker: also how much chance there is in it. */
export function certaintyNotes({ story, snapshot, words, format }: DeckContent): readonly string[] {
  const { uncertainty } = snapshot.main;
  const verdict = story.verdict === null ? [] : [story.verdict];
  if (uncertainty === undefined) return [...verdict, ...story.range];
  const share = format.number(uncertainty.errorOfGain * 100, 2);
  const median = format.money(Number(uncertainty.medianError.toPrecision(2)));
  return [...verdict, ...story.range, words.uncertainty.errors(share, median)];
}

function addWithoutRanges(deck: PptxGenJS, content: DeckContent): void {
  const { headings, notes, breakEven, elasticities } = content.words.leaveBehind;
  const said = [breakEven.lead, elasticities.lead, notes.sure, notes.assumptions];
  const slide = addPage(deck, content, headings.sure, said);
  const width = (body.w - gap) / 2;
  addBreakEven(slide, content, { ...body, w: width });
  addElasticities(slide, content, { ...body, x: body.x + width + gap, w: width });
}
