import type { Parameter } from './parameters';

/** Rounds away the binary dust that multiples of a decimal step carry (0.1 × 3 = 0.30000000000000004). */
const clean = (value: number): number => Number(value.toPrecision(12)) + 0;

/** Distance between neighbouring values around `value`: the step, or on a log scale about a twentieth to a hundredth. */
function grid(entry: Parameter, value: number): number {
  if (entry.scale === 'linear' || value <= 0) return entry.step;
  const magnitude = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const fine = value < 2 * magnitude ? magnitude / 20 : magnitude / 10;
  return Math.max(entry.step, fine);
}

/** The nearest value a dragged handle stops at: whole steps, or two to three digits on a log scale. */
export function snap(entry: Parameter, value: number): number {
  const size = grid(entry, value);
  return clean(Math.round(value / size) * size);
}

/**
 * The value one key press away: arrows go to the next step, Page Up and Page Down go ten steps or, on a log scale,
 * along 1 – 2 – 5 – 10. Stays inside `range`; a value that was typed beyond it is not pulled back.
 *
 * @example stepBy(retention, 0.84, 1, 'step', [0, 1]) // 0.85
 */
export function stepBy(
  entry: Parameter,
  value: number,
  direction: 1 | -1,
  size: 'step' | 'page',
  [min, max]: readonly [number, number],
): number {
  const next =
    size === 'step'
      ? nextOnGrid(entry, value, direction)
      : entry.scale === 'log'
        ? nextRoundNumber(entry, value, direction)
        : clean(value + direction * entry.step * 10);
  return Math.min(Math.max(max, value), Math.max(Math.min(min, value), next));
}

/** The next grid value beyond `value`; a typed value between two grid values moves to its neighbour. */
function nextOnGrid(entry: Parameter, value: number, direction: 1 | -1): number {
  // Downwards the grid is finer below a power of ten (1 000 → 990), so look just below the value.
  const size = grid(entry, direction === 1 ? value : value * (1 - 1e-6));
  const position = value / size;
  const nearest = Math.round(position);
  const onGrid = Math.abs(position - nearest) < 1e-6;
  const from = onGrid ? nearest : direction === 1 ? Math.floor(position) : Math.ceil(position);
  return clean((from + direction) * size);
}

/** The next of 1, 2, 5, 10, 20, 50 … times the step of the scale's start; below the start 0. */
function nextRoundNumber(entry: Parameter, value: number, direction: 1 | -1): number {
  const start = entry.logFrom ?? 1;
  if (direction === 1 && value < start) return start;
  if (direction === -1 && value <= start) return 0;
  const magnitude = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const rounds = [0.5, 1, 2, 5, 10].map((mantissa) => clean(mantissa * magnitude));
  const further =
    direction === 1
      ? rounds.find((round) => round > value * (1 + 1e-9))
      : rounds.findLast((round) => round < value * (1 - 1e-9));
  return further ?? value;
}
