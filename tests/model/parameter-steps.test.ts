import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../src/model/examples';
import { snap, stepBy } from '../../src/model/parameter-steps';
import { parameter, parameters, type ParameterId } from '../../src/model/parameters';
import { sliderRange } from '../../src/model/slider-range';
import { anyInputs, anyValue, parameterIds } from './any-inputs';

const rangeOf = (id: ParameterId) => sliderRange(id, examples.b2b);
const inSlider = (id: ParameterId) => {
  const [min, max] = rangeOf(id);
  return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
};
const idAndValue = fc
  .constantFrom(...parameterIds)
  .chain((id) => fc.oneof(inSlider(id), anyValue(id)).map((value) => ({ id, value })));

const up = (id: ParameterId, value: number) => stepBy(parameter(id), value, 1, 'step', rangeOf(id));
const down = (id: ParameterId, value: number) => stepBy(parameter(id), value, -1, 'step', rangeOf(id));
const page = (id: ParameterId, value: number, direction: 1 | -1) =>
  stepBy(parameter(id), value, direction, 'page', rangeOf(id));

describe('an arrow key', () => {
  test.each([
    ['retention', 0.84, 0.85, 0.83],
    ['retention', 0.845, 0.85, 0.84],
    ['retention', 0.3, 0.31, 0.29],
    ['churnNow', 0.15, 0.155, 0.145],
    ['reach', 2.9083, 3, 2.9],
    ['customers', 500, 510, 490],
    ['customers', 1_000, 1_050, 990],
    ['customers', 10_000, 10_500, 9_900],
    ['customers', 7, 8, 6],
    ['purchaseValue', 999.5, 1_000, 990],
    ['investmentOneOff', 60_000, 61_000, 59_000],
    ['horizonYears', 3, 4, 2],
    ['grossMargin', 0, 0.01, -0.01],
  ] as const)('on %s at %d goes to %d and %d', (id, value, above, below) => {
    expect(up(id, value)).toBe(above);
    expect(down(id, value)).toBe(below);
  });

  test('stops at the ends of the slider', () => {
    for (const id of parameterIds) {
      const [min, max] = rangeOf(id);
      expect(up(id, max), id).toBe(max);
      expect(down(id, min), id).toBe(min);
    }
  });

  test('moves inside the slider, and the right way', () => {
    const inside = fc
      .constantFrom(...parameterIds)
      .chain((id) => inSlider(id).map((value) => ({ id, value })));
    fc.assert(
      fc.property(inside, ({ id, value }) => {
        const [min, max] = rangeOf(id);
        if (value < max) expect(up(id, value)).toBeGreaterThan(value);
        if (value > min) expect(down(id, value)).toBeLessThan(value);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['discountRate', 0.5],
    ['churnCut', 0.4],
  ] as const)('up never lowers a value typed beyond the slider: %s at %d', (id, value) => {
    expect(up(id, value)).toBeGreaterThanOrEqual(value);
    expect(page(id, value, 1)).toBeGreaterThanOrEqual(value);
  });

  test.each([
    ['discountRate', -0.1],
    ['churnCut', -0.05],
  ] as const)('down never raises a value typed below the slider: %s at %d', (id, value) => {
    expect(down(id, value)).toBeLessThanOrEqual(value);
    expect(page(id, value, -1)).toBeLessThanOrEqual(value);
  });

  test('goes back where it came from', () => {
    fc.assert(
      fc.property(idAndValue, ({ id, value }) => {
        const start = snap(parameter(id), Math.min(rangeOf(id)[1], Math.max(rangeOf(id)[0], value)));
        const [min, max] = rangeOf(id);
        if (start <= min || start >= max) return;
        expect(down(id, up(id, start)), `${id} ${start} up and down`).toBeCloseTo(start, 9);
        expect(up(id, down(id, start)), `${id} ${start} down and up`).toBeCloseTo(start, 9);
      }),
      { numRuns: 2_000 },
    );
  });

  test('needs fewer than a thousand presses from end to end', () => {
    for (const id of parameterIds) {
      const [min, max] = rangeOf(id);
      let [value, presses] = [min, 0];
      while (value < max && presses < 2_000) {
        value = up(id, value);
        presses += 1;
      }
      expect(value, id).toBe(max);
      expect(presses, id).toBeLessThan(1_000);
    }
  });
});

describe('Page Up and Page Down', () => {
  test.each([
    ['retention', 0.84, 0.94, 0.74],
    ['retention', 0.97, 1, 0.87],
    ['purchaseValue', 1_000, 2_000, 500],
    ['purchaseValue', 1_234, 2_000, 1_000],
    ['purchaseValue', 3, 10, 0],
    ['purchaseValue', 10, 20, 0],
    ['purchaseValue', 0, 10, 0],
    ['customers', 9_999_999, 10_000_000, 5_000_000],
    ['investmentPerYear', 500, 1_000, 0],
    ['rampMonths', 6, 16, 0],
  ] as const)('on %s at %d go to %d and %d', (id, value, above, below) => {
    expect(page(id, value, 1)).toBe(above);
    expect(page(id, value, -1)).toBe(below);
  });

  test('go along 1 – 2 – 5 – 10 on a logarithmic slider', () => {
    const seen = [0];
    while ((seen.at(-1) ?? 0) < 1_000_000) seen.push(page('purchaseValue', seen.at(-1) ?? 0, 1));
    expect(seen.slice(0, 8)).toEqual([0, 10, 20, 50, 100, 200, 500, 1_000]);
  });
});

describe('a dragged value', () => {
  test.each([
    ['retention', 0.8449, 0.84],
    ['churnNow', 0.1524, 0.15],
    ['reach', 2.97, 3],
    ['customers', 523, 520],
    ['customers', 1_026, 1_050],
    ['customers', 14_880, 15_000],
    ['customers', 3.4, 3],
    ['purchaseValue', 0.2, 0],
    ['investmentOneOff', 61_499, 61_000],
  ] as const)('of %s at %d stops at %d', (id, value, stop) => {
    expect(snap(parameter(id), value)).toBe(stop);
  });

  test('stops where it stopped before, inside the bounds, with few digits and never at −0', () => {
    fc.assert(
      fc.property(idAndValue, ({ id, value }) => {
        const stop = snap(parameter(id), value);
        expect(snap(parameter(id), stop)).toBe(stop);
        expect(stop).toBeGreaterThanOrEqual(parameter(id).min);
        expect(stop).toBeLessThanOrEqual(parameter(id).max);
        expect(String(Math.abs(stop)).replace('.', '').replace(/0+$/, '').length).toBeLessThanOrEqual(5);
        expect(Object.is(stop, -0)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the range of a slider', () => {
  test.each([
    ['retention', [0, 1]],
    ['grossMargin', [-0.5, 1]],
    ['discountRate', [0, 0.3]],
    ['churnCut', [0, 0.3]],
    ['reach', [0, 20]],
  ] as const)('of %s is %j', (id, range) => {
    expect(sliderRange(id, examples.b2b)).toEqual(range);
  });

  test('of a cut in percent of churn reaches the whole of it', () => {
    expect(sliderRange('churnCut', { ...examples.b2b, churnCutBasis: 'percent' })).toEqual([0, 1]);
  });

  test('lies inside what can be typed and holds every example, whatever the inputs', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        for (const { id, min, max } of parameters) {
          const [low, high] = sliderRange(id, inputs);
          expect(low).toBeGreaterThanOrEqual(min);
          expect(high).toBeLessThanOrEqual(max);
          for (const example of Object.values(examples)) {
            expect(example[id]).toBeGreaterThanOrEqual(low);
            expect(example[id]).toBeLessThanOrEqual(high);
          }
        }
      }),
    );
  });
});
