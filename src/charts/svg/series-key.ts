import type { ColorToken } from '../chart-spec';
import { label, labelSize, type DrawingArea } from './drawing';
import type { PaperPalette } from './paper-palette';
import { svgElement, type SvgPiece } from './svg-element';
import { textWidth } from './text-width';

const swatch = 11;
const gap = 7;
const between = 20;

/** Room for the key above a picture. */
export const keyHeight = 30;

interface Named {
  readonly label: string;
  readonly color: ColorToken;
  /** A line instead of a patch. */
  readonly thin?: boolean;
  /** A lighter patch of the same colour. */
  readonly faint?: boolean;
}

/** What each colour of a picture means, in one row above it. Names shrink together where they would not fit. */
export function seriesKey(
  series: readonly Named[],
  area: DrawingArea,
  palette: PaperPalette,
): readonly SvgPiece[] {
  const widthAt = (size: number) =>
    series.reduce((sum, { label: name }) => sum + swatch + gap + textWidth(name, size) + between, 0);
  const size = Math.min(labelSize, (labelSize * (area.right - area.left)) / Math.max(1, widthAt(labelSize)));
  let x = area.left;
  const y = area.top + swatch / 2;
  return series.flatMap(({ label: name, color, thin = false, faint = false }) => {
    const left = x;
    x += swatch + gap + textWidth(name, size) + between;
    const height = thin ? 3 : swatch;
    return [
      svgElement('rect', {
        ...{ x: left, y: y - height / 2, width: swatch, height, rx: thin ? 0 : 2 },
        fill: palette.token(color),
        'fill-opacity': faint ? 0.4 : undefined,
      }),
      label(name, left + swatch + gap, y, { color: palette.soft, size }),
    ];
  });
}
