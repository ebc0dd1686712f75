export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
}

export interface NelderMeadOptions {
  /** Length of the first steps away from the start. */
  readonly size?: number;
  /** The search ends when all corners are this close to the first one in every coordinate. */
  readonly tolerance?: number;
  readonly maxRounds?: number;
}

/** Where a point moves to when it is put `times` as far from the centre, on the other side. */
const beyond = (centre: readonly number[], point: readonly number[], times: number): number[] =>
  centre.map((middle, axis) => middle + times * (middle - (point[axis] ?? 0)));

const meanOf = (corners: readonly Minimum[], axes: number): number[] =>
  Array.from(
    { length: axes },
    (_, axis) => corners.reduce((sum, { point }) => sum + (point[axis] ?? 0), 0) / corners.length,
  );

/**
 * The place where a function of several variables is smallest, found with function values only: a simplex of corners
 * walks downhill by reflecting its worst corner, grows while that helps and shrinks when it does not.
 *
 * Method: Nelder & Mead 1965 with the usual factors 1, 2, 1/2, 1/2, https://doi.org/10.1093/comjnl/7.4.308.
 * A local minimum; start it again from the result to be surer. Values that are not finite count as the worst.
 * Never null: after `maxRounds` the best corner so far comes back.
 *
 * @example nelderMead(([x = 0, y = 0]) => (x - 1) ** 2 + (y - 2) ** 2, [0, 0]).point // [1, 2]
 */
export function nelderMead(
  f: (point: readonly number[]) => number,
  start: readonly number[],
  { size = 0.5, tolerance = 1e-9, maxRounds = 2000 }: NelderMeadOptions = {},
): Minimum {
  const corner = (point: readonly number[]): Minimum => {
    const value = f(point);
    return { point, value: Number.isFinite(value) ? value : Number.MAX_VALUE };
  };
  const moved = (axis: number) => start.map((value, other) => (other === axis ? value + size : value));
  let corners = [corner(start), ...start.map((_, axis) => corner(moved(axis)))];
  for (let round = 0; round < maxRounds && !isSmall(corners, tolerance); round++) {
    corners = improved(corner, corners);
  }
  return corners.reduce((best, other) => (other.value < best.value ? other : best));
}

type Corner = (point: readonly number[]) => Minimum;

/** One round: the worst corner is replaced, or all corners but the best move halfway towards the best. */
function improved(corner: Corner, corners: readonly Minimum[]): Minimum[] {
  const sorted = corners.toSorted((one, other) => one.value - other.value);
  const [best] = sorted;
  const worst = sorted.pop();
  if (best === undefined || worst === undefined) return sorted;
  const next = replacement(corner, sorted, worst);
  if (next !== null) return [...sorted, next];
  return [best, ...[...sorted.slice(1), worst].map(({ point }) => corner(beyond(best.point, point, -0.5)))];
}

/** A better corner than the worst of the simplex; null when there is none on the line through it and the others. */
function replacement(corner: Corner, sorted: readonly Minimum[], worst: Minimum): Minimum | null {
  const centre = meanOf(sorted, worst.point.length);
  const reflected = corner(beyond(centre, worst.point, 1));
  const best = sorted[0] ?? worst;
  const secondWorst = sorted.at(-1) ?? worst;
  if (reflected.value < best.value) {
    const expanded = corner(beyond(centre, worst.point, 2));
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < secondWorst.value) return reflected;
  const contracted = corner(beyond(centre, worst.point, reflected.value < worst.value ? 0.5 : -0.5));
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : null;
}

const isSmall = (corners: readonly Minimum[], tolerance: number): boolean =>
  corners.every(({ point }) =>
    point.every((value, axis) => Math.abs(value - (corners[0]?.point[axis] ?? 0)) <= tolerance),
  );
