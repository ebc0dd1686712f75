import type { PaperPalette } from './paper-palette';
import { svgElement, svgText, type SvgPiece } from './svg-element';

/** Where a picture may draw, in points from the top left corner. */
export interface DrawingArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Draws one kind of spec. */
export type Draw<Spec> = (spec: Spec, area: DrawingArea, palette: PaperPalette) => readonly SvgPiece[];

export const fontFamily = "Helvetica, Arial, 'Liberation Sans', sans-serif";
export const labelSize = 14;

interface LabelStyle {
  readonly color: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly size?: number;
}

/** A text whose vertical middle is at `y`. */
export function label(text: string, x: number, y: number, style: LabelStyle): SvgPiece {
  const { color, anchor = 'start', bold = false, size = labelSize } = style;
  // Not by dominant-baseline, which office programs do not know.
  const baseline = y + size * 0.35;
  return svgElement(
    'text',
    {
      x,
      y: baseline,
      fill: color,
      'font-size': size,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-weight': bold ? 'bold' : undefined,
    },
    [svgText(text)],
  );
}
