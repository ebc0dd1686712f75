import type { StackedBarsSpec } from '../chart-spec';
import { label, labelSize, type Draw } from './drawing';
import { keyHeight, seriesKey } from './series-key';
import { svgElement } from './svg-element';
import { shortenedTo, textWidth } from './text-width';

const gap = 10;
const thickest = 54;
const air = 8;

/** Horizontal bars without a value axis: every part with room and every total carries its number. */
export const drawStackedBars: Draw<StackedBarsSpec> = (spec, area, palette) => {
  const top = area.top + keyHeight;
  const widestName = Math.max(0, ...spec.categories.map((name) => textWidth(name, labelSize, true)));
  const nameWidth = Math.min(widestName, (area.right - area.left) / 4);
  const left = area.left + nameWidth + gap;
  const totalWidth = Math.max(0, ...spec.totalLabels.map((text) => textWidth(text, labelSize, true)));
  const right = area.right - totalWidth - gap;
  const totals = spec.categories.map((_, index) =>
    spec.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const widest = Math.max(...totals) || 1;
  const slot = (area.bottom - top) / Math.max(1, spec.categories.length);
  const height = Math.min(thickest, slot * 0.68);
  const bars = spec.categories.flatMap((name, index) => {
    const middle = top + (index + 0.5) * slot;
    let x = left;
    const parts = spec.series.flatMap(({ color, values, valueLabels }) => {
      const width = ((values[index] ?? 0) / widest) * (right - left);
      const from = x;
      x += width;
      const text = valueLabels[index] ?? '';
      const fits = textWidth(text, labelSize, true) + air <= width;
      const style = { color: palette.textOn(color), anchor: 'middle', bold: true } as const;
      return [
        // A gap in the colour of the card parts them.
        svgElement('rect', {
          ...{ x: from, y: middle - height / 2, width: Math.max(0, width - 1.5), height, rx: 3 },
          fill: palette.token(color),
        }),
        ...(fits ? [label(text, from + width / 2, middle, style)] : []),
      ];
    });
    return [
      label(shortenedTo(name, nameWidth, labelSize, true), area.left, middle, {
        color: palette.ink,
        bold: true,
      }),
      ...parts,
      label(spec.totalLabels[index] ?? '', x + gap, middle, { color: palette.ink, bold: true }),
    ];
  });
  return [...seriesKey(spec.series, area, palette), ...bars];
};
