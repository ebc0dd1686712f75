import type { ColorToken } from '../chart-spec';
import { labelFont, labelSize } from '../painter';
import type { Palette } from '../palette';

/** A value with its name under it: the same everywhere on the canvas. */
interface Label {
  readonly value: string;
  readonly name: string;
  readonly color: ColorToken;
}

export const lineHeight = labelSize + 3;

/** Width of the label in CSS pixels. */
export function labelWidth(ctx: CanvasRenderingContext2D, { value, name }: Label, palette: Palette): number {
  ctx.font = labelFont(palette, 600);
  const valueWidth = ctx.measureText(value).width;
  ctx.font = labelFont(palette, 400);
  return Math.max(valueWidth, ctx.measureText(name).width);
}

/** Writes the label with its left edge at x, vertically centred on y. */
export function writeLabel(
  ctx: CanvasRenderingContext2D,
  { value, name, color }: Label,
  x: number,
  y: number,
  palette: Palette,
): void {
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  // A rim in the colour of the card keeps the words readable where a line passes behind them.
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  ctx.strokeStyle = palette.card;
  const write = (text: string, textY: number) => {
    ctx.strokeText(text, x, textY);
    ctx.fillText(text, x, textY);
  };
  ctx.fillStyle = palette.token(color);
  ctx.font = labelFont(palette, 600);
  write(value, y - lineHeight / 2);
  ctx.fillStyle = palette.token('muted');
  ctx.font = labelFont(palette, 400);
  write(name, y + lineHeight / 2);
}
