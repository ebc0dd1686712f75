import type PptxGenJS from 'pptxgenjs';
import { paperPalette, type PaperPalette } from '../../charts/svg/paper-palette';
import type { Language } from '../../i18n/language';
import type { NumberFormat } from '../../i18n/number-format';
import type { Story } from '../document/story';
import { verdictTone } from '../document/verdict-tone';
import type { ExportSnapshot, ExportWords } from '../export-snapshot';
import { writeText } from './deck-text';

export type Slide = PptxGenJS.Slide;

/** All that a slide is made from. */
export interface DeckContent {
  readonly snapshot: ExportSnapshot;
  readonly story: Story;
  readonly words: ExportWords;
  readonly format: NumberFormat;
  readonly palette: PaperPalette;
}

/** Where something stands on a slide, in inches. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** 16:9 as PowerPoint has it. */
export const page = { w: 13.333, h: 7.5, margin: 0.6 } as const;
export const innerWidth = page.w - 2 * page.margin;
/** Below the title and above the foot. */
export const body: Place = { x: page.margin, y: 1.65, w: innerWidth, h: 5.0 };

/** Office counts colours without the sign. */
export const officeColor = (color: string): string => color.replace('#', '').toUpperCase();

export const languageTags: Readonly<Record<Language, string>> = { fi: 'fi-FI', en: 'en-IE', sv: 'sv-SE' };

export const paletteOf = ({ brand }: ExportSnapshot): PaperPalette => paperPalette(brand.accent);

/** The brand's colour for a case that pays, that of costs for one that does not, ink for what is open. Words say it too. */
export function verdictColor({ snapshot: { main, brand }, palette }: DeckContent): string {
  const colors = { pays: brand.accent, open: palette.ink, doesNotPay: palette.token('cost') };
  return colors[verdictTone(main)];
}

/** A slide with the brand's stripe, its title, and the foot that says when and with what it was computed. */
export function addPage(
  deck: PptxGenJS,
  content: DeckContent,
  title: string,
  notes: readonly string[],
): Slide {
  const { palette, snapshot, story } = content;
  const slide = deck.addSlide();
  slide.background = { color: officeColor(palette.card) };
  slide.addShape('rect', {
    ...{ x: 0, y: 0, w: 0.14, h: page.h },
    fill: { color: officeColor(snapshot.brand.accent) },
  });
  const titlePlace = { x: page.margin, y: 0.4, w: innerWidth, h: 1.1 };
  writeText(slide, title, titlePlace, { size: 28, bold: true, color: palette.ink, valign: 'middle' });
  addLogo(slide, snapshot, logoPlaces.foot);
  const foot = { x: page.margin, y: page.h - 0.5, w: innerWidth * 0.7, h: 0.3 };
  writeText(slide, footText(content), foot, { size: 10, color: palette.soft });
  slide.slideNumber = {
    ...{ x: page.w - page.margin - 0.6, y: page.h - 0.5, w: 0.6, h: 0.3 },
    ...{ fontFace: 'Arial', fontSize: 10, color: officeColor(palette.soft), align: 'right' },
  };
  slide.addNotes([...notes, '', story.sourceLine, snapshot.link].map(harmless).join('\n'));
  return slide;
}

/** Where the host's logo may stand: beside the number of the slide, and large on the first one. */
export const logoPlaces = {
  foot: { x: page.w - page.margin - 3, y: page.h - 0.54, w: 2.3, h: 0.38 },
  first: { x: page.margin, y: 0.8, w: 4.5, h: 0.8 },
} as const satisfies Readonly<Record<string, Place>>;

/** As large as its place lets it be, at the right of the foot and at the left elsewhere; nothing where there is none. */
export function addLogo(slide: Slide, { brand: { logo, name } }: ExportSnapshot, place: Place): void {
  if (logo === undefined) return;
  const scale = Math.min(place.w / logo.width, place.h / logo.height);
  const [w, h] = [logo.width * scale, logo.height * scale];
  const x = place === logoPlaces.foot ? place.x + place.w - w : place.x;
  slide.addImage({ data: logo.png, x, y: place.y + (place.h - h) / 2, w, h, altText: name });
}

/** The host's brand, unless the stamp names it already. */
const footText = ({ snapshot: { brand }, story: { stamp } }: DeckContent): string =>
  stamp.includes(brand.name) ? stamp : `${brand.name} · ${stamp}`;

/** Signs that XML does not allow would make a deck that cannot be opened. */
export const harmless = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
