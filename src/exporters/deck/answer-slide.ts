import type PptxGenJS from 'pptxgenjs';
import { certaintyNotes } from './certainty-slide';
import { addPage, body, officeColor, verdictColor, type DeckContent } from './deck-page';
import { writeText } from './deck-text';

const columns = 3;
const gap = 0.4;

/** The answer as a sentence with its break-even, the range where there is one, and the figures with their names. */
export function addAnswerSlide(deck: PptxGenJS, content: DeckContent): void {
  const { story, words, palette } = content;
  const notes = [
    ...[story.answerText, ...certaintyNotes(content)],
    ...[words.explanations.results.npv.text, words.answer.figures.grossNote],
  ];
  const slide = addPage(deck, content, words.leaveBehind.headings.answer, notes);
  writeText(slide, story.answerText, { ...body, h: 1.4 }, { size: 24, color: palette.ink, valign: 'middle' });
  const [spread = ''] = story.range;
  const sure = { ...body, y: body.y + 1.5, h: 0.36 };
  writeText(slide, story.verdict ?? '', sure, { size: 16, bold: true, color: verdictColor(content) });
  writeText(slide, spread, { ...sure, y: sure.y + 0.36 }, { size: 14, color: palette.ink });
  const width = (body.w - gap * (columns - 1)) / columns;
  story.figures.forEach(({ amount, label }, index) => {
    const place = {
      x: body.x + (index % columns) * (width + gap),
      y: body.y + 2.35 + Math.floor(index / columns) * 1.4,
      w: width,
    };
    slide.addShape('line', {
      ...{ x: place.x, y: place.y, w: width, h: 0 },
      line: { color: officeColor(palette.ink), width: 1.5 },
    });
    writeText(
      slide,
      amount,
      { ...place, y: place.y + 0.08, h: 0.5 },
      { size: 26, bold: true, color: palette.ink },
    );
    writeText(slide, label, { ...place, y: place.y + 0.6, h: 0.7 }, { size: 13, color: palette.soft });
  });
}
