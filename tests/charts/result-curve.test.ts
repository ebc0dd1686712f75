import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curveExtent, curveHeight, drawnCurve, resultCurve } from '../../src/charts/result-curve';
import { sliderScale } from '../../src/charts/slider-scale';
import { examples } from '../../src/model/examples';
import { headlineOf } from '../../src/model/headline';
import type { Inputs } from '../../src/model/inputs';
import { parameter, parameters, type ParameterId } from '../../src/model/parameters';
import { simulate } from '../../src/model/simulate';
import { sliderRange } from '../../src/model/slider-range';
import { anyInputs, moneyMoved, ordinaryInputs, parameterIds } from '../model/any-inputs';

function curveOf(inputs: Inputs, id: ParameterId) {
  const scale = sliderScale(parameter(id), sliderRange(id, inputs));
  return { scale, curve: resultCurve(inputs, id, headlineOf(id), scale) };
}

describe.each(parameters.map(({ id }) => id))('the curve over %s', (id) => {
  const { curve, scale } = curveOf(examples.b2b, id);

  test('is what the model gives at 41 even places of the slider', () => {
    expect(curve.values).toHaveLength(41);
    for (const [index, value] of curve.values.entries()) {
      const inputs: Inputs = { ...examples.b2b, [id]: scale.value(index / 40) };
      const expected = simulate(inputs)[headlineOf(id)].value ?? NaN;
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-10 * moneyMoved(inputs) + 1e-9);
    }
    expect([curve.low, curve.high]).toEqual([Math.min(...curve.values), Math.max(...curve.values)]);
  });

  test('is drawn inside its box, from the left end to the right', () => {
    const { heights, zero } = drawnCurve(curve, curveExtent(curve, parameter(id).scale));
    expect(heights).toHaveLength(41);
    for (const height of [...heights, zero]) {
      expect(height).toBeGreaterThanOrEqual(0);
      expect(height).toBeLessThanOrEqual(1);
    }
  });

  test('has a break-even only where it shows the net present value, and inside the slider', () => {
    const [min, max] = sliderRange(id, examples.b2b);
    if (headlineOf(id) === 'satisfiedCustomerValue') expect(curve.breakEven).toBeNull();
    expect(curve.breakEven ?? min).toBeGreaterThanOrEqual(min);
    expect(curve.breakEven ?? max).toBeLessThanOrEqual(max);
  });
});

describe('the break-even of the curve over the churn cut', () => {
  test('is that of the results, in points and in percent of churn', () => {
    fc.assert(
      fc.property(ordinaryInputs, fc.constantFrom('points', 'percent'), (drawn, churnCutBasis) => {
        const inputs: Inputs = { ...drawn, churnCutBasis, terminalValue: 'excluded' };
        const { breakEvenChurnCut } = simulate(inputs);
        const { curve } = curveOf(inputs, 'churnCut');
        const cut = breakEvenChurnCut.value;
        const expected = cut === null ? null : churnCutBasis === 'percent' ? cut : cut * inputs.churnNow;
        // A slider in points ends at 30.
        if (expected === null || expected > sliderRange('churnCut', inputs)[1])
          expect(curve.breakEven).toBeNull();
        else expect(curve.breakEven).toBeCloseTo(expected, 8);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the box of a curve', () => {
  test('has zero in it and every value, whatever the inputs', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...parameterIds), (inputs, id) => {
        const { curve } = curveOf(inputs, id);
        const extent = curveExtent(curve, parameter(id).scale);
        expect(extent.low).toBeLessThanOrEqual(Math.min(0, curve.low));
        expect(extent.high).toBeGreaterThanOrEqual(Math.max(0, curve.high));
        for (const value of [...curve.values, 0]) {
          expect(curveHeight(value, extent)).toBeGreaterThanOrEqual(0);
          expect(curveHeight(value, extent)).toBeLessThanOrEqual(1);
        }
        if (extent.high > extent.low) {
          expect(curveHeight(extent.low, extent)).toBe(0);
          expect(curveHeight(extent.high, extent)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  test('keeps the order of the values', () => {
    fc.assert(
      fc.property(ordinaryInputs, fc.constantFrom(...parameterIds), (inputs, id) => {
        const { curve } = curveOf(inputs, id);
        const extent = curveExtent(curve, parameter(id).scale);
        const heights = [...curve.values].sort((a, b) => a - b).map((value) => curveHeight(value, extent));
        expect(heights).toEqual([...heights].sort((a, b) => a - b));
      }),
    );
  });

  test('of a curve that is zero everywhere lies on the bottom', () => {
    const { curve } = curveOf({ ...examples.b2b, purchaseValue: 0 }, 'retention');
    const extent = curveExtent(curve, 'linear');
    expect(curveHeight(0, extent)).toBe(0);
    expect(new Set(drawnCurve(curve, extent).heights)).toEqual(new Set([0]));
  });

  test('holds a value beyond it at its edge', () => {
    const extent = { low: -10, high: 10, unit: null };
    expect([-99, -10, 0, 10, 99].map((value) => curveHeight(value, extent))).toEqual([0, 0, 0.5, 1, 1]);
  });

  test('over a logarithmic slider bends the heights: the far end does not flatten the rest', () => {
    const { curve } = curveOf(examples.b2b, 'purchaseValue');
    const bent = curveExtent(curve, 'log');
    const plain = curveExtent(curve, 'linear');
    const middle = curve.values[20] ?? NaN;
    expect(curveHeight(middle, plain)).toBeLessThan(0.02);
    expect(curveHeight(middle, bent)).toBeGreaterThan(0.05);
  });
});
