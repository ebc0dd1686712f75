import { roundAxisRange } from '../axis-range';
import type { HistogramSpec, MarkedValue } from '../chart-spec';
import { frequencyPath } from '../frequency-path';
import { label, labelSize, type Draw, type DrawingArea } from './drawing';
import type { PaperPalette } from './paper-palette';
import { keyHeight, seriesKey } from './series-key';
import { svgElement, type SvgPiece } from './svg-element';
import { shortenedTo, textWidth } from './text-width';

const marksHeight = 52;
const tickHeight = 26;
const sampleWidth = 18;

const dashes: Readonly<Record<MarkedValue['style'], string | undefined>> = {
  main: undefined,
  side: '7 4',
  point: '2 3',
};

/** How often each value comes up: outlines, the marked values with their names above, and an axis of values below. */
export const drawHistogram: Draw<HistogramSpec> = (spec, area, palette) => {
  const hasKey = spec.series.length > 1;
  const key = hasKey ? seriesKey(spec.series, area, palette) : [];
  const marksTop = area.top + (hasKey ? keyHeight : 0);
  const [top, bottom] = [marksTop + marksHeight, area.bottom - tickHeight];
  const ends = spec.series.flatMap(({ from, width, densities }) => [from, from + width * densities.length]);
  const range = roundAxisRange([...ends, ...spec.marks.map(({ value }) => value)], false);
  const part = (value: number) => (value - range.min) / (range.max - range.min || 1);
  const x = (value: number) => area.left + part(value) * (area.right - area.left);
  const highest = Math.max(0, ...spec.series.flatMap(({ densities }) => densities)) || 1;
  const y = (density: number) => bottom - (density / highest) * (bottom - top) * 0.96;
  return [
    ...key,
    ...namesOf(spec.marks, { ...area, top: marksTop }, palette),
    ...spec.series.map((one) =>
      svgElement('path', {
        d: frequencyPath(one, x, y),
        ...{ fill: palette.token(one.color), 'fill-opacity': 0.3 },
        ...{ stroke: palette.token(one.color), 'stroke-width': 1.5 },
      }),
    ),
    svgElement('line', { x1: area.left, x2: area.right, y1: bottom, y2: bottom, stroke: palette.soft }),
    ...spec.marks.map(({ value, style }) =>
      svgElement('line', {
        ...{ x1: x(value), x2: x(value), y1: top, y2: bottom },
        ...strokeOf(style, palette),
      }),
    ),
    ...range.ticks.map((tick) => {
      const text = spec.format(tick);
      const half = textWidth(text, labelSize) / 2;
      const at = Math.min(Math.max(x(tick), area.left + half), area.right - half);
      return label(text, at, bottom + tickHeight / 2 + 2, { color: palette.soft, anchor: 'middle' });
    }),
  ];
};

const strokeOf = (style: MarkedValue['style'], palette: PaperPalette) => ({
  stroke: style === 'point' ? palette.token('cost') : palette.ink,
  'stroke-width': style === 'main' ? 2.5 : 1.5,
  'stroke-dasharray': dashes[style],
});

/** A column for each marked value: a piece of its line, its name, and the value. */
function namesOf(
  marks: readonly MarkedValue[],
  { left, right, top }: DrawingArea,
  palette: PaperPalette,
): readonly SvgPiece[] {
  const width = (right - left) / Math.max(1, marks.length);
  return marks.flatMap(({ label: name, text, style }, index) => {
    const at = left + index * width;
    const room = width - sampleWidth - 8;
    return [
      svgElement('line', {
        ...{ x1: at + 2, x2: at + 2, y1: top + 2, y2: top + 36 },
        ...strokeOf(style, palette),
      }),
      label(shortenedTo(name, room, labelSize), at + 12, top + 8, { color: palette.soft }),
      label(text, at + 12, top + 28, { color: palette.ink, bold: true }),
    ];
  });
}
