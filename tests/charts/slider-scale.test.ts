import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliderScale, type SliderScale } from '../../src/charts/slider-scale';
import { examples } from '../../src/model/examples';
import { parameter, parameters, type ParameterId } from '../../src/model/parameters';
import { sliderRange } from '../../src/model/slider-range';

const scaleOf = (id: ParameterId): SliderScale => sliderScale(parameter(id), sliderRange(id, examples.b2b));
const position = fc.double({ min: 0, max: 1, noNaN: true });

describe.each(parameters.map(({ id }) => id))('the scale of %s', (id) => {
  const scale = scaleOf(id);
  const [min, max] = sliderRange(id, examples.b2b);

  test('reaches both ends of its range exactly', () => {
    expect(scale.position(min)).toBe(0);
    expect(scale.position(max)).toBe(1);
    expect(scale.value(0)).toBeCloseTo(min, 10);
    expect(scale.value(1) / max).toBeCloseTo(1, 12);
  });

  test('gives back the value of every position, and the position of every value', () => {
    fc.assert(
      fc.property(position, (place) => {
        const value = scale.value(place);
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
        expect(scale.position(value)).toBeCloseTo(place, 9);
      }),
    );
  });

  test('rises from left to right', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        if (Math.abs(a - b) > 1e-9)
          expect(scale.value(Math.max(a, b))).toBeGreaterThan(scale.value(Math.min(a, b)));
        else expect(scale.value(a)).toBeCloseTo(scale.value(b), 0);
      }),
    );
  });

  test('holds values beyond its ends at the ends', () => {
    const { min: smallest, max: largest } = parameter(id);
    expect(scale.position(smallest)).toBe(0);
    expect(scale.position(largest)).toBe(1);
    expect(scale.value(-1)).toBeCloseTo(min, 10);
    expect(scale.value(2) / max).toBeCloseTo(1, 12);
  });
});

describe('a logarithmic slider', () => {
  test('has nothing at its left end, so that 0 can be reached', () => {
    expect(scaleOf('purchaseValue').value(0)).toBe(0);
  });

  test('gives every power of ten about the same room', () => {
    const places = [100, 1_000, 10_000, 100_000, 1_000_000].map(scaleOf('purchaseValue').position);
    const rooms = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    expect(Math.max(...rooms) / Math.min(...rooms)).toBeLessThan(1.1);
  });
});

test('a linear slider has the half in its middle', () => {
  expect(scaleOf('retention').value(0.5)).toBe(0.5);
  expect(scaleOf('retention').position(0.84)).toBeCloseTo(0.84, 12);
});
