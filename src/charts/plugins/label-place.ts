export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

const gap = 7;

/**
 * Where the label of a vertical line goes: beside it, at the top or the bottom, always within the area, and clear of
 * the curve if any of the four places is.
 */
export function labelPlace(lineX: number, label: Size, area: Box, curve: readonly Pixel[]): Box {
  const beside = [lineX - gap - label.width, lineX + gap];
  const levels = [area.top, area.bottom - label.height];
  const places = levels
    .flatMap((top) => beside.map((left) => boxAt(left, top, label)))
    .filter((box) => box.left >= area.left && box.right <= area.right);
  const clear = places.find((box) => !curve.some((point) => isInside(point, box)));
  return clear ?? places[0] ?? boxAt(Math.max(area.left, area.right - label.width), area.top, label);
}

const boxAt = (left: number, top: number, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const isInside = ({ x, y }: Pixel, box: Box): boolean =>
  x >= box.left - gap && x <= box.right + gap && y >= box.top - gap && y <= box.bottom + gap;
