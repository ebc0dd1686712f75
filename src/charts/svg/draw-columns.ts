import { roundAxisRange } from '../axis-range';
import type { ColumnsSpec } from '../chart-spec';
import { columnRectangles } from '../columns';
import { tickTexts } from '../tick-texts';
import { label, labelSize, type Draw } from './drawing';
import { keyHeight, seriesKey } from './series-key';
import { svgElement } from './svg-element';
import { textWidth } from './text-width';

const gap = 10;
const nameHeight = 24;

/** Stacked columns above and below zero, with one value of each column marked. */
export const drawColumns: Draw<ColumnsSpec> = (spec, area, palette) => {
  const { columns, extremes } = columnRectangles(spec);
  const range = roundAxisRange(extremes, true);
  const texts = tickTexts(spec.y, range.ticks);
  const [top, bottom] = [area.top + keyHeight + 6, area.bottom - nameHeight];
  const left = area.left + Math.max(0, ...texts.map((text) => textWidth(text, labelSize))) + gap;
  const yOf = (value: number) => top + ((range.max - value) / (range.max - range.min || 1)) * (bottom - top);
  const slot = (area.right - left) / Math.max(1, columns.length);
  const widestName = Math.max(0, ...spec.categories.map((name) => textWidth(name, labelSize)));
  const nameEvery = Math.max(1, Math.ceil((widestName + gap) / slot));
  const mark = { label: spec.mark.label, color: 'ink', thin: true } as const;
  return [
    ...seriesKey([...spec.series, mark], area, palette),
    ...range.ticks.flatMap((tick, index) => [
      svgElement('line', {
        ...{ x1: left, x2: area.right, y1: yOf(tick), y2: yOf(tick) },
        stroke: tick === 0 ? palette.soft : palette.line,
      }),
      label(texts[index] ?? '', left - gap, yOf(tick), { color: palette.soft, anchor: 'end' }),
    ]),
    ...columns.flatMap(({ parts, mark: marked }, index) => {
      const x = left + (index + 0.2) * slot;
      return [
        ...parts.map(({ color, from, to }) =>
          svgElement('rect', {
            ...{ x, y: yOf(to), width: 0.6 * slot, height: Math.max(0, yOf(from) - yOf(to)) },
            fill: palette.token(color),
          }),
        ),
        svgElement('line', {
          ...{ x1: x - 0.08 * slot, x2: x + 0.68 * slot, y1: yOf(marked), y2: yOf(marked) },
          stroke: palette.ink,
          'stroke-width': 3,
        }),
      ];
    }),
    ...spec.categories.flatMap((name, index) => {
      const style = { color: palette.soft, anchor: 'middle' } as const;
      return index % nameEvery === 0
        ? [label(name, left + (index + 0.5) * slot, bottom + nameHeight / 2 + 2, style)]
        : [];
    }),
  ];
};
