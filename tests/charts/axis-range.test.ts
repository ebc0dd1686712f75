import { describe, expect, test } from 'vitest';
import { roundAxisRange } from '../../src/charts/axis-range';

describe('roundAxisRange', () => {
  test('has round limits around the values', () => {
    expect(roundAxisRange([427, 500], false)).toEqual({
      min: 420,
      max: 500,
      ticks: [420, 440, 460, 480, 500],
    });
    expect(roundAxisRange([-90_000, 190_000], true).ticks).toEqual([-100_000, 0, 100_000, 200_000]);
  });

  test('does not spend most of a step on nothing', () => {
    const { min, max, ticks } = roundAxisRange([-76, 1_100], true);
    expect(ticks).toEqual([0, 250, 500, 750, 1_000]);
    expect(min).toBeGreaterThan(-200);
    expect(max).toBeLessThan(1_300);
  });

  test('shows zero when asked to', () => {
    expect(roundAxisRange([40, 90], true).min).toBe(0);
    expect(roundAxisRange([-90, -40], true).max).toBe(0);
  });

  test('has a range even when all values are the same or there is none', () => {
    expect(roundAxisRange([0, 0], true)).toMatchObject({ min: 0, max: 1 });
    expect(roundAxisRange([], false)).toMatchObject({ min: 0, max: 1 });
    const { min, max } = roundAxisRange([500, 500], false);
    expect(min).toBeLessThan(500);
    expect(max).toBeGreaterThan(500);
  });

  test('ignores what is no number', () => {
    expect(roundAxisRange([NaN, 3, Infinity, 8], false)).toEqual(roundAxisRange([3, 8], false));
  });

  test.each([1e-6, 0.3, 7, 12_345, 9.99e9])(
    'contains every value and has two to five ticks at size %d',
    (size) => {
      for (let step = 1; step <= 40; step += 1) {
        const low = -size * ((step % 7) / 6);
        const high = size * (step / 40);
        const { min, max, ticks } = roundAxisRange([low, high], step % 2 === 0);
        expect(min).toBeLessThanOrEqual(low + size * 1e-9);
        expect(max).toBeGreaterThanOrEqual(high - size * 1e-9);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(5);
      }
    },
  );
});
