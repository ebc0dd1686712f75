import type PptxGenJS from 'pptxgenjs';
import { figureMakers } from '../document/scenario-figures';
import { addPage, body, type DeckContent } from './deck-page';
import { writeText } from './deck-text';
import { addLines, moneyCode } from './native-charts';

const gap = 0.5;

/** Customers with and without the programme, and the net value adding up, month by month. */
export function addCustomersSlide(deck: PptxGenJS, content: DeckContent): void {
  const { snapshot, words, format, palette, story } = content;
  const { headings, notes } = words.leaveBehind;
  if (snapshot.main.results.verdict === null) {
    const slide = addPage(deck, content, headings.customers, [story.answerText]);
    writeText(slide, story.answerText, { ...body, h: 1.5 }, { size: 20, color: palette.ink });
    return;
  }
  const kept = figureMakers.customersKept(snapshot.main, words, format);
  const value = figureMakers.cumulativeValue(snapshot.main, words, format);
  const slide = addPage(deck, content, headings.customers, [
    kept.summary,
    value.summary,
    notes.chartsAreNative,
  ]);
  const width = (body.w - gap) / 2;
  [kept, value].forEach((spec, index) => {
    const place = { x: body.x + index * (width + gap), y: body.y, w: width };
    writeText(slide, spec.title, { ...place, h: 0.65 }, { size: 16, bold: true, color: palette.ink });
    writeText(
      slide,
      spec.subtitle,
      { ...place, y: body.y + 0.68, h: 0.5 },
      { size: 12, color: palette.soft },
    );
    const formatCode = spec === kept ? '#,##0' : moneyCode(snapshot);
    addLines(slide, spec, { ...place, y: body.y + 1.25, h: 3.7 }, palette, snapshot, {
      formatCode,
      months: format.months,
    });
  });
}
