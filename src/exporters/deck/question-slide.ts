import type PptxGenJS from 'pptxgenjs';
import { addLogo, addPage, innerWidth, logoPlaces, page, type DeckContent } from './deck-page';
import { writeText } from './deck-text';

/** What it is about, for whom, and the guess that the room makes before it sees the answer. */
export function addQuestionSlide(deck: PptxGenJS, content: DeckContent): void {
  const { story, words, snapshot, palette } = content;
  const { main, compared } = snapshot;
  const { leaveBehind } = words;
  const slide = addPage(deck, content, '', [leaveBehind.notes.question, words.sources.benchmarks.lead]);
  const column = { x: page.margin, w: innerWidth * 0.85 };
  const { brand } = snapshot;
  if (brand.logo === undefined)
    writeText(
      slide,
      brand.name,
      { ...column, y: 1.1, h: 0.5 },
      { size: 20, bold: true, color: brand.accent },
    );
  else addLogo(slide, snapshot, logoPlaces.first);
  writeText(
    slide,
    story.question,
    { ...column, y: 1.8, h: 2.4 },
    { size: 44, bold: true, color: palette.ink, valign: 'middle' },
  );
  writeText(slide, main.name, { ...column, y: 4.3, h: 0.45 }, { size: 20, color: palette.soft });
  const others = compared.map(({ name }) => name).join(' · ');
  if (others !== '')
    writeText(
      slide,
      words.document.compared.with(others),
      { ...column, y: 4.75, h: 0.35 },
      { size: 14, color: palette.soft },
    );
  if (main.notes !== '')
    writeText(slide, main.notes, { ...column, y: 5.2, h: 1.0 }, { size: 14, color: palette.soft });
  writeText(
    slide,
    leaveBehind.link,
    { ...column, y: 6.3, h: 0.4 },
    { size: 14, color: snapshot.brand.accent, link: snapshot.link },
  );
}
