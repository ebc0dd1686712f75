import type PptxGenJS from 'pptxgenjs';
import { figureMakers } from '../document/scenario-figures';
import { addPage, body, type DeckContent } from './deck-page';
import { writeText } from './deck-text';
import { addStackedBars } from './native-charts';

/** What one satisfied customer brings, part by part: B2B, B2C and the scenario's own. */
export function addPartsSlide(deck: PptxGenJS, content: DeckContent): void {
  const { snapshot, words, format, palette } = content;
  const spec = figureMakers.customerValue(snapshot.main, words, format);
  const { results } = words.explanations;
  const notes = [
    ...[spec.summary, results.satisfiedCustomerValue.text, results.defensibleCustomerValue.text],
    words.leaveBehind.notes.chartsAreNative,
  ];
  const slide = addPage(deck, content, spec.title, notes);
  writeText(slide, spec.subtitle, { ...body, h: 0.4 }, { size: 16, color: palette.soft });
  addStackedBars(slide, spec, { ...body, y: body.y + 0.5, h: 3.6 }, palette, snapshot);
  const defensible = figureMakers.waterfall(snapshot.main, words, format);
  const below = { ...body, y: body.y + 4.2, h: 0.75 };
  writeText(slide, `${defensible.title}. ${defensible.subtitle}.`, below, { size: 15, color: palette.ink });
}
