import { describe, expect, test } from 'vitest';
import { curvePaths, curveY } from '../../src/components/curve-paths';

describe('the curve above a slider', () => {
  const { line, area, zero } = curvePaths([0, 1, 0.5], 0.25, 200);

  test('goes from the left to the right end of the track, higher values higher up', () => {
    expect(line).toBe('M0.0 13.0L100.0 1.0L200.0 7.0');
  });

  test('closes its area at zero', () => {
    expect(area).toBe(`${line}L200.0 10.0L0.0 10.0Z`);
    expect(zero).toBe('10.0');
  });

  test('breaks into pieces at its gaps, each with an area of its own', () => {
    const gaps = curvePaths([NaN, 0, 1, NaN, NaN, 0.5, NaN], 0.25, 60);
    expect(gaps.line).toBe('M10.0 13.0L20.0 1.0M50.0 7.0');
    expect(gaps.area).toBe('M10.0 13.0L20.0 1.0L20.0 10.0L10.0 10.0ZM50.0 7.0L50.0 10.0L50.0 10.0Z');
  });

  test('draws nothing without any height', () => {
    expect(curvePaths([NaN, NaN], 0, 60)).toEqual({ line: '', area: '', zero: '13.0' });
  });

  test('has its point on the line', () => {
    expect(curveY(0.5)).toBe(7);
  });
});
