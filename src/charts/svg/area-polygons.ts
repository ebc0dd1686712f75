export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of the area between two lines in which one of them stays above the other. */
export interface AreaPolygon {
  readonly side: 'above' | 'below';
  readonly points: readonly Point[];
}

interface Piece {
  readonly side: AreaPolygon['side'];
  readonly upper: Point[];
  readonly lower: Point[];
}

/**
 * The area between a line and another one with the same x, cut where they cross: `above` where the first is higher on
 * the page (smaller y), `below` where it is lower. Where they are equal there is no area.
 */
export function areaPolygons(line: readonly Point[], base: readonly Point[]): readonly AreaPolygon[] {
  const pieces: Piece[] = [];
  line.slice(1).forEach((to, index) => {
    const [from, baseFrom, baseTo] = [line[index], base[index], base[index + 1]];
    if (from === undefined || baseFrom === undefined || baseTo === undefined) return;
    const [before, after] = [baseFrom.y - from.y, baseTo.y - to.y];
    if (before * after >= 0) {
      add(pieces, before + after, [from, to], [baseFrom, baseTo]);
      return;
    }
    const share = before / (before - after);
    const crossing = { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
    add(pieces, before, [from, crossing], [baseFrom, crossing]);
    add(pieces, after, [crossing, to], [crossing, baseTo]);
  });
  return pieces.map(({ side, upper, lower }) => ({ side, points: [...upper, ...lower.reverse()] }));
}

/** Adds to the last piece where they touch: hair lines between the two would show. */
function add(pieces: Piece[], height: number, upper: readonly Point[], lower: readonly Point[]): void {
  if (height === 0) return;
  const side = height > 0 ? 'above' : 'below';
  const last = pieces.at(-1);
  if (last?.side === side && last.upper.at(-1)?.x === upper[0]?.x) {
    last.upper.push(...upper.slice(1));
    last.lower.push(...lower.slice(1));
  } else pieces.push({ side, upper: [...upper], lower: [...lower] });
}
