import type { FigureSpec } from '../chart-spec';
import { drawColumns } from './draw-columns';
import type { DrawingArea } from './drawing';
import { fontFamily, label } from './drawing';
import { drawHistogram } from './draw-histogram';
import { drawLines } from './draw-lines';
import { drawShares } from './draw-shares';
import { drawStackedBars } from './draw-stacked-bars';
import { drawTornado } from './draw-tornado';
import { drawWaterfall } from './draw-waterfall';
import type { PaperPalette } from './paper-palette';
import { svgElement, svgText, type SvgPiece } from './svg-element';
import { textWidth, wrappedLines } from './text-width';

export interface FigureFrame {
  readonly width: number;
  readonly height: number;
  readonly palette: PaperPalette;
  /**
   * What a picture needs that stands alone: its finding, what is counted, and under it where it comes from. Without it
   * only the drawing is made, for a page that writes these itself.
   */
  readonly standsAlone?: { readonly source: string };
}

const margin = 32;
const titleSize = 22;
const subtitleSize = 15;
const sourceSize = 12;

/**
 * A chart spec as an SVG file: the same picture as on the page, with vectors and text, on a white background. Plain
 * attributes only, so that it looks the same in a browser, an office program and a printer.
 */
export function figureSvg(spec: FigureSpec, frame: FigureFrame): string {
  const { width, height, palette, standsAlone } = frame;
  const whole: DrawingArea = { left: 0, right: width, top: 4, bottom: height };
  const texts = standsAlone === undefined ? null : framing(spec, standsAlone.source, frame);
  const area = texts?.area ?? whole;
  const drawing = draw(spec, area, palette);
  const svg = svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width, height, viewBox: `0 0 ${width} ${height}` },
      role: 'img',
      'font-family': fontFamily,
    },
    [
      svgElement('title', {}, [svgText(spec.title)]),
      svgElement('desc', {}, [svgText(spec.summary)]),
      svgElement('rect', { width, height, fill: palette.card }),
      ...(texts?.pieces ?? []),
      ...drawing,
    ],
  );
  return `${svg.markup}\n`;
}

function draw(spec: FigureSpec, area: DrawingArea, palette: PaperPalette): readonly SvgPiece[] {
  switch (spec.kind) {
    case 'lines':
      return drawLines(spec, area, palette);
    case 'stackedBars':
      return drawStackedBars(spec, area, palette);
    case 'waterfall':
      return drawWaterfall(spec, area, palette);
    case 'columns':
      return drawColumns(spec, area, palette);
    case 'histogram':
      return drawHistogram(spec, area, palette);
    case 'tornado':
      return drawTornado(spec, area, palette);
    case 'shares':
      return drawShares(spec, area, palette);
  }
}

/** Title and subtitle above, the source below, and the area that they leave. */
function framing(spec: FigureSpec, source: string, { width, height, palette }: FigureFrame) {
  const room = width - 2 * margin;
  const sourceAt = Math.min(sourceSize, (sourceSize * room) / textWidth(source, sourceSize));
  const pieces: SvgPiece[] = [];
  let y = margin;
  const write = (text: string, size: number, style: { color: string; bold?: boolean }) => {
    for (const line of wrappedLines(text, room, size, style.bold)) {
      pieces.push(label(line, margin, y + size / 2, { ...style, size }));
      y += size * 1.3;
    }
  };
  write(spec.title, titleSize, { color: palette.ink, bold: true });
  y += 4;
  write(spec.subtitle, subtitleSize, { color: palette.soft });
  pieces.push(label(source, margin, height - margin + 8, { color: palette.soft, size: sourceAt }));
  const area: DrawingArea = {
    left: margin,
    right: width - margin,
    top: y + 18,
    bottom: height - margin - 18,
  };
  return { pieces, area };
}
