import type { WaterfallSpec } from '../chart-spec';
import { label, labelSize, type Draw } from './drawing';
import { svgElement } from './svg-element';
import { textWidth, wrappedLines } from './text-width';

const gap = 12;
const thickest = 34;
const lineHeight = 17;
// A bar of nothing still shows where it would be.
const thinnest = 2;

/** A walk from one amount to another, a row a step. */
export const drawWaterfall: Draw<WaterfallSpec> = (spec, area, palette) => {
  const ends = spec.steps.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const nameWidth = (area.right - area.left) * 0.3;
  const amountWidth = Math.max(0, ...spec.steps.map(({ text }) => textWidth(text, labelSize, true)));
  const [left, right] = [area.left + nameWidth + gap, area.right - amountWidth - gap];
  const xOf = (value: number) => left + ((value - low) / (high - low || 1)) * (right - left);
  const slot = (area.bottom - area.top) / Math.max(1, spec.steps.length);
  const height = Math.min(thickest, slot * 0.62);
  return spec.steps.flatMap((step, index) => {
    const middle = area.top + (index + 0.5) * slot;
    const bold = step.role === 'total';
    const lines = wrappedLines(step.label, nameWidth, labelSize, bold);
    const width = Math.max(thinnest, xOf(Math.max(step.from, step.to)) - xOf(Math.min(step.from, step.to)));
    return [
      ...lines.map((line, at) =>
        label(line, area.left, middle + (at - (lines.length - 1) / 2) * lineHeight, {
          color: palette.ink,
          bold,
        }),
      ),
      svgElement('rect', {
        ...{ x: xOf(Math.min(step.from, step.to)), y: middle - height / 2, width, height, rx: 2 },
        fill: palette.token(step.color),
      }),
      label(step.text, area.right, middle, { color: palette.ink, anchor: 'end', bold }),
    ];
  });
};
