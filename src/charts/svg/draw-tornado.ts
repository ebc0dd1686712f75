import type { TornadoBarSpec, TornadoSpec } from '../chart-spec';
import { label, labelSize, type Draw } from './drawing';
import { svgElement } from './svg-element';
import { shortenedTo, textWidth, wrappedLines } from './text-width';

const gap = 12;
const thickest = 22;
const endSize = 12;

/** A bar for each input, the longest first: from the result at its one end to that at the other, around the base. */
export const drawTornado: Draw<TornadoSpec> = ({ base, bars }, area, palette) => {
  const nameWidth = (area.right - area.left) * 0.32;
  const left = area.left + nameWidth + gap;
  const ends = [base, ...bars.flatMap(({ from, to }) => [from, to])].filter((end) => end !== null);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const x = (value: number) =>
    high > low ? left + ((value - low) / (high - low)) * (area.right - left) : (left + area.right) / 2;
  const slot = (area.bottom - area.top) / Math.max(1, bars.length);
  const height = Math.min(thickest, slot * 0.4);
  const barOf = ({ from, to }: TornadoBarSpec, y: number) => {
    if (base === null) return [];
    const [start, end] = [from ?? base, to ?? base];
    const middle = Math.min(Math.max(base, start), end);
    const rect = (one: number, other: number, fill: string) =>
      svgElement('rect', { x: x(one), y, width: Math.max(1, x(other) - x(one)), height, fill });
    return [rect(start, middle, palette.token('muted')), rect(middle, end, palette.token('accent'))];
  };
  return [
    ...bars.flatMap((bar, index) => {
      const top = area.top + index * slot + slot * 0.1;
      const [name = '', more] = wrappedLines(bar.label, nameWidth, labelSize);
      const nameText = shortenedTo(more === undefined ? name : `${name} ${more}`, nameWidth, labelSize);
      const endsAt = top + height + endSize * 0.8;
      // Beside each other they may meet: the right one stands at the edge, the left one gives way.
      const room = area.right - left - textWidth(bar.rightText, endSize) - gap;
      return [
        label(nameText, area.left, top + height / 2, { color: palette.ink }),
        svgElement('line', {
          ...{ x1: left, x2: area.right, y1: top + height / 2, y2: top + height / 2 },
          stroke: palette.line,
        }),
        ...barOf(bar, top),
        label(shortenedTo(bar.leftText, room, endSize), left, endsAt, { color: palette.soft, size: endSize }),
        label(bar.rightText, area.right, endsAt, { color: palette.soft, size: endSize, anchor: 'end' }),
      ];
    }),
    ...(base === null || bars.length === 0
      ? []
      : [
          svgElement('line', {
            ...{ x1: x(base), x2: x(base), y1: area.top, y2: area.bottom - slot * 0.4 },
            ...{ stroke: palette.ink, 'stroke-width': 1.5 },
          }),
        ]),
  ];
};
