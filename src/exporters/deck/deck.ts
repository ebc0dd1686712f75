import PptxGenJS from 'pptxgenjs';
import { storyOf } from '../document/story';
import type { Exporter } from '../export-snapshot';
import { fileName } from '../file-name';
import { step } from '../step';
import { addAnswerSlide } from './answer-slide';
import { addAssumptionsSlide } from './assumptions-slide';
import { addComparedSlide } from './compared-slide';
import { addCertaintySlide } from './certainty-slide';
import { addCustomersSlide } from './customers-slide';
import { harmless, paletteOf, type DeckContent } from './deck-page';
import { addPartsSlide } from './parts-slide';
import { addQuestionSlide } from './question-slide';

const slides = [
  addQuestionSlide,
  addAnswerSlide,
  addComparedSlide,
  addPartsSlide,
  addCustomersSlide,
  addCertaintySlide,
  addAssumptionsSlide,
];

/**
 * Six slides with charts that PowerPoint draws itself and that can be edited, and notes for the speaker; one more where
 * scenarios are compared.
 */
export const exporter: Exporter = {
  id: 'deck',
  make: async (snapshot, words, format, progress = {}) => {
    const story = storyOf(snapshot, words, format);
    const content: DeckContent = { snapshot, story, words, format, palette: paletteOf(snapshot) };
    const deck = new PptxGenJS();
    deck.layout = 'LAYOUT_WIDE';
    deck.author = deck.company = snapshot.brand.name;
    deck.title = harmless(story.question);
    deck.subject = story.stamp;
    deck.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
    await step(progress, 0);
    for (const [index, addSlide] of slides.entries()) {
      addSlide(deck, content);
      // Writing the file is about as much work as all slides.
      await step(progress, (index + 1) / (slides.length + 2));
    }
    const bytes = await deck.write({ outputType: 'uint8array' });
    await step(progress, 1);
    if (!(bytes instanceof Uint8Array)) throw new Error('The deck was not written as bytes');
    return {
      bytes: new Uint8Array(bytes),
      fileName: fileName(snapshot, words.leaveBehind.fileKinds.deck, 'pptx'),
      mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    };
  },
};
