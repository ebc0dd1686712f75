import type { SharesSpec } from '../chart-spec';
import { label, labelSize, type Draw } from './drawing';
import { keyHeight, seriesKey } from './series-key';
import { svgElement } from './svg-element';
import { shortenedTo, textWidth } from './text-width';

const gap = 12;
const thickest = 26;

/** A bar for each input: its share of the variance alone in full colour, together with the others in a lighter one. */
export const drawShares: Draw<SharesSpec> = ({ key, bars }, area, palette) => {
  const top = area.top + keyHeight;
  const nameWidth = (area.right - area.left) * 0.32;
  const textRoom = Math.max(0, ...bars.map(({ text }) => textWidth(text, labelSize)));
  const left = area.left + nameWidth + gap;
  const right = area.right - textRoom - gap;
  const longest = Math.max(0, ...bars.map(({ total }) => total)) || 1;
  const slot = (area.bottom - top) / Math.max(1, bars.length);
  const height = Math.min(thickest, slot * 0.6);
  const widthOf = (share: number) => (Math.max(0, share) / longest) * (right - left);
  const accent = palette.token('accent');
  const keys = [
    { label: key.first, color: 'accent' },
    { label: key.total, color: 'accent', faint: true },
  ] as const;
  return [
    ...seriesKey(keys, area, palette),
    ...bars.flatMap(({ label: name, first, total, text }, index) => {
      const middle = top + (index + 0.5) * slot;
      const bar = (share: number, opacity: number) =>
        svgElement('rect', {
          ...{ x: left, y: middle - height / 2, width: widthOf(share), height },
          ...{ fill: accent, 'fill-opacity': opacity },
        });
      return [
        label(shortenedTo(name, nameWidth, labelSize), area.left, middle, { color: palette.ink }),
        bar(total, 0.4),
        bar(first, 1),
        label(text, left + widthOf(Math.max(first, total)) + gap, middle, { color: palette.soft }),
      ];
    }),
  ];
};
