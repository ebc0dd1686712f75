import { textWidth, wrappedLines } from '../../charts/svg/text-width';
import { harmless, officeColor, type Place, type Slide } from './deck-page';

export interface TextStyle {
  /** The largest size in points; a longer text is made smaller until it fits. */
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'right' | 'center';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly link?: string;
}

export const pointsPerInch = 72;
export const lineSpacing = 1.2;
const smallest = 8;
/** Other faces and other programs are a little wider than what was measured. */
export const reserve = 1.06;

/** The largest size, at most `size`, at which a text fits into a place. */
export function fittingSize(
  text: string,
  { w, h }: Pick<Place, 'w' | 'h'>,
  size: number,
  bold = false,
): number {
  const [width, height] = [(w * pointsPerInch) / reserve, h * pointsPerInch];
  const fits = (points: number) => {
    const lines = text.split('\n').flatMap((line) => wrappedLines(line, width, points, bold));
    const widest = Math.max(...lines.map((line) => textWidth(line, points, bold)));
    return lines.length * points * lineSpacing <= height && widest <= width;
  };
  let points = size;
  while (points > smallest && !fits(points)) points -= 0.5;
  return points;
}

/** Writes a text that stays within its place, whatever it says. */
export function writeText(slide: Slide, text: string, place: Place, style: TextStyle): void {
  const { size, color, bold = false, align = 'left', valign = 'top', link } = style;
  const said = harmless(text);
  const linked = link === undefined ? {} : { hyperlink: { url: link } };
  slide.addText([{ text: said, options: linked }], {
    ...place,
    ...{ fontFace: 'Arial', fontSize: fittingSize(said, place, size, bold), bold },
    ...{ color: officeColor(color), align, valign, margin: 0 },
  });
}
