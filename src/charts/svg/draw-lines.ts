import { roundAxisRange, type AxisRange } from '../axis-range';
import type { Area, LinesSpec, Line } from '../chart-spec';
import { labelPlace } from '../plugins/label-place';
import { spreadApart } from '../plugins/spread-apart';
import { tickTexts } from '../tick-texts';
import { areaPolygons, type Point } from './area-polygons';
import { label, labelSize, type Draw, type DrawingArea } from './drawing';
import type { PaperPalette } from './paper-palette';
import { svgElement, type SvgPiece } from './svg-element';
import { textWidth } from './text-width';

const gap = 10;
const lineHeight = 18;
const axisHeight = 26;
const areaOpacity = 0.14;

/** A picture of lines with everything it needs to place something in it. */
interface Scene {
  readonly spec: LinesSpec;
  readonly palette: PaperPalette;
  readonly plot: DrawingArea;
  readonly range: AxisRange;
  readonly place: (x: number, y: number) => Point;
}

/** Lines over time, named at their ends, with areas between them, marked points and lettered dots. */
export const drawLines: Draw<LinesSpec> = (spec, area, palette) => {
  const range = roundAxisRange(
    spec.series.flatMap(({ values }) => values),
    spec.y.showZero,
  );
  const ticks = tickTexts(spec.y, range.ticks);
  const ends = spec.series.flatMap(({ endLabel, label: name }) => [
    textWidth(endLabel, labelSize, true),
    textWidth(name, labelSize),
  ]);
  const plot: DrawingArea = {
    left: area.left + Math.max(0, ...ticks.map((text) => textWidth(text, labelSize))) + gap,
    right: area.right - Math.max(0, ...ends) - gap,
    top: area.top + 8,
    bottom: area.bottom - axisHeight,
  };
  const [first, last] = [spec.x.values[0] ?? 0, spec.x.values.at(-1) ?? 1];
  const place = (x: number, y: number): Point => ({
    x: plot.left + ((x - first) / (last - first || 1)) * (plot.right - plot.left),
    y: plot.top + ((range.max - y) / (range.max - range.min || 1)) * (plot.bottom - plot.top),
  });
  const scene: Scene = { spec, palette, plot, range, place };
  return [
    ...valueAxis(scene, ticks),
    ...timeAxis(scene),
    ...spec.series.flatMap((line) => (line.area === undefined ? [] : areaOf(line, line.area, scene))),
    ...spec.series.map((line) => stroke(line, scene)),
    ...endLabels(scene),
    ...marks(scene),
    ...badges(scene),
  ];
};

const valueAxis = ({ palette, plot, range, place }: Scene, texts: readonly string[]): readonly SvgPiece[] =>
  range.ticks.flatMap((tick, index) => {
    const { y } = place(0, tick);
    const color = tick === 0 ? palette.soft : palette.line;
    return [
      svgElement('line', { x1: plot.left, x2: plot.right, y1: y, y2: y, stroke: color }),
      label(texts[index] ?? '', plot.left - gap, y, { color: palette.soft, anchor: 'end' }),
    ];
  });

const timeAxis = ({ spec, palette, plot, place }: Scene): readonly SvgPiece[] =>
  spec.x.ticks.map((tick) => {
    const { x } = place(tick, 0);
    const text = spec.x.format(tick);
    // The first and the last stay within the picture.
    const half = textWidth(text, labelSize) / 2;
    const middle = Math.max(plot.left - gap + half, x);
    return label(text, middle, plot.bottom + axisHeight / 2 + 4, { color: palette.soft, anchor: 'middle' });
  });

const pointsOf = (line: Line, { spec, place }: Scene): readonly Point[] =>
  line.values.map((value, index) => place(spec.x.values[index] ?? 0, value));

function areaOf(line: Line, area: Area, scene: Scene): readonly SvgPiece[] {
  const other = area.to === 'zero' ? undefined : area.to.series;
  const base = scene.spec.series.find(({ id }) => id === other);
  const upper = pointsOf(line, scene);
  const lower = upper.map(({ x }, index) => ({
    x,
    y: scene.place(0, base === undefined ? 0 : (base.values[index] ?? 0)).y,
  }));
  return areaPolygons(upper, lower).map(({ side, points }) =>
    svgElement('polygon', {
      points: pathOf(points),
      fill: scene.palette.token(area[side]),
      'fill-opacity': areaOpacity,
    }),
  );
}

const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');

function stroke(line: Line, scene: Scene): SvgPiece {
  const dashes = line.dash === true ? [5, 4] : (line.dash ?? []);
  return svgElement('polyline', {
    points: pathOf(pointsOf(line, scene)),
    fill: 'none',
    stroke: scene.palette.token(line.color),
    'stroke-width': line.dash === true ? 1.75 : 2.5,
    'stroke-dasharray': dashes.length === 0 ? undefined : dashes.join(' '),
    'stroke-linejoin': 'round',
  });
}

function endLabels({ spec, palette, plot, place }: Scene): readonly SvgPiece[] {
  const ends = spec.series.map((line) => place(0, line.values.at(-1) ?? 0).y);
  const middles = spreadApart(ends, 2 * lineHeight + 6, plot.top, plot.bottom);
  return spec.series.flatMap((line, index) => {
    const x = plot.right + gap;
    const middle = middles[index] ?? 0;
    return [
      label(line.endLabel, x, middle - lineHeight / 2, { color: palette.token(line.color), bold: true }),
      label(line.label, x, middle + lineHeight / 2, { color: palette.soft }),
    ];
  });
}

function marks(scene: Scene): readonly SvgPiece[] {
  const { spec, palette, plot, place } = scene;
  const curve = spec.series.flatMap((line) => pointsOf(line, scene));
  return spec.marks.flatMap((mark) => {
    const dot = place(mark.x, mark.y);
    const width = Math.max(textWidth(mark.valueLabel, labelSize, true), textWidth(mark.label, labelSize));
    const box = labelPlace(dot.x, { width, height: 2 * lineHeight }, plot, curve);
    const middle = (box.top + box.bottom) / 2;
    return [
      svgElement('line', {
        ...{ x1: dot.x, x2: dot.x, y1: plot.top, y2: plot.bottom },
        stroke: palette.ink,
        'stroke-dasharray': '2 3',
      }),
      svgElement('circle', {
        cx: dot.x,
        cy: dot.y,
        r: 4.5,
        fill: palette.ink,
        stroke: palette.card,
        'stroke-width': 2,
      }),
      label(mark.valueLabel, box.left, middle - lineHeight / 2, { color: palette.ink, bold: true }),
      label(mark.label, box.left, middle + lineHeight / 2, { color: palette.soft }),
    ];
  });
}

const badgeRadius = 10;
const lift = 22;

function badges({ spec, palette, plot, place }: Scene): readonly SvgPiece[] {
  const dots = (spec.badges ?? []).map(({ x, y }) => place(x, y));
  const places = spreadApart(
    dots.map(({ x }) => x),
    2 * badgeRadius + 2,
    plot.left,
    plot.right,
  );
  return (spec.badges ?? []).flatMap(({ label: letter, color }, index) => {
    const dot = dots[index] ?? { x: 0, y: 0 };
    const [x, y] = [places[index] ?? dot.x, dot.y - lift];
    const fill = palette.token(color);
    return [
      svgElement('line', { x1: dot.x, y1: dot.y, x2: x, y2: y, stroke: fill }),
      svgElement('circle', { cx: dot.x, cy: dot.y, r: 4.5, fill, stroke: palette.card, 'stroke-width': 2 }),
      svgElement('circle', { cx: x, cy: y, r: badgeRadius, fill, stroke: palette.card, 'stroke-width': 2 }),
      label(letter, x, y, { color: palette.textOn(color), anchor: 'middle', bold: true, size: 12 }),
    ];
  });
}
