import { parameter, type Parameter, type ParameterId } from './parameters';

/** Decimals that a person types for an amount of this size; shares are typed in percent. */
function typedDecimals({ unit }: Parameter, value: number): number {
  if (unit === 'share' || unit === 'churnCut') return 4;
  if (unit === 'money') return Math.abs(value) >= 1_000 ? 0 : 2;
  if (unit === 'people') return 2;
  return unit === 'plain' ? 3 : 0;
}

/**
 * A value as a person would type it, rounded upwards or downwards, inside the input's range.
 *
 * @example roundedForTyping('churnCut', 0.0473182, 'up') // 0.0474, which is 4.74 points
 */
export function roundedForTyping(id: ParameterId, value: number, direction: 'up' | 'down'): number {
  const entry = parameter(id);
  const scale = 10 ** typedDecimals(entry, value);
  // Dust must not lift a value by a whole step.
  const scaled = Number((value * scale).toPrecision(12));
  const rounded = (direction === 'up' ? Math.ceil(scaled) : Math.floor(scaled)) / scale;
  return Math.min(entry.max, Math.max(entry.min, rounded)) + 0;
}
