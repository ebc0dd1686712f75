import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  curveExtent,
  curveHeight,
  drawnCurve,
  resultCurve,
  type ResultCurve,
} from '../../src/charts/result-curve';
import { sliderScale } from '../../src/charts/slider-scale';
import { examples } from '../../src/model/examples';
import { headlineOf } from '../../src/model/headline';
import type { Inputs } from '../../src/model/inputs';
import { parameter, type ParameterId } from '../../src/model/parameters';
import { simulate } from '../../src/model/simulate';
import { sliderRange } from '../../src/model/slider-range';
import { withInput } from '../../src/model/with-input';
import {
  anyInputs,
  churnAlone,
  helpful,
  moneyMoved,
  ordinaryInputs,
  parameterIds,
} from '../model/any-inputs';

const scaleOf = (inputs: Inputs, id: ParameterId) => sliderScale(parameter(id), sliderRange(id, inputs));

/** The curve of an input's own headline; null when it has none, or no value anywhere. */
function curveOf(inputs: Inputs, id: ParameterId): ResultCurve | null {
  const result = headlineOf(id);
  return result === null ? null : resultCurve(inputs, id, result, scaleOf(inputs, id));
}

/** The curve of an input that has one. */
function present(inputs: Inputs, id: ParameterId): ResultCurve {
  const curve = curveOf(inputs, id);
  if (curve === null) throw new Error(`No curve over ${id}`);
  return curve;
}

const withCurve = parameterIds.filter((id) => headlineOf(id) !== null);

describe.each(withCurve)('the curve over %s', (id) => {
  const result = headlineOf(id) ?? 'npv';
  const curve = present(examples.b2b, id);
  const values = curve.values.filter(Number.isFinite);

  test('is what the model gives at 41 even places of the slider', () => {
    const scale = scaleOf(examples.b2b, id);
    expect(curve.values).toHaveLength(41);
    for (const [index, value] of curve.values.entries()) {
      const inputs = withInput(examples.b2b, id, scale.value(index / 40));
      const expected = simulate(inputs)[result].value;
      if (expected === null) expect(value).toBeNaN();
      else expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-10 * moneyMoved(inputs) + 1e-9);
    }
    expect([curve.low, curve.high]).toEqual([Math.min(...values), Math.max(...values)]);
  });

  test('is drawn inside its box, with its gaps where there is no value', () => {
    const { heights, zero } = drawnCurve(curve, curveExtent(curve, parameter(id).scale));
    expect(heights.map(Number.isNaN)).toEqual(curve.values.map(Number.isNaN));
    for (const height of [...heights.filter(Number.isFinite), zero]) {
      expect(height).toBeGreaterThanOrEqual(0);
      expect(height).toBeLessThanOrEqual(1);
    }
  });

  test('has a break-even only where it shows the net present value, and inside the slider', () => {
    const [min, max] = sliderRange(id, examples.b2b);
    if (result !== 'npv') expect(curve.breakEven).toBeNull();
    expect(curve.breakEven ?? min).toBeGreaterThanOrEqual(min);
    expect(curve.breakEven ?? max).toBeLessThanOrEqual(max);
  });
});

describe('a curve with gaps', () => {
  // Satisfied customers who stay less than 75 % of the time contradict a churn of 15 %.
  const curve = present(examples.b2b, 'retentionOfSatisfied');

  test('has values only where the inputs do not contradict each other', () => {
    expect(curve.values.findIndex(Number.isFinite)).toBe(30);
    expect(curve.values.slice(30).every(Number.isFinite)).toBe(true);
    expect(Number.isFinite(curve.low) && Number.isFinite(curve.high)).toBe(true);
  });

  test('has the box of the values that are there', () => {
    const values = curve.values.slice(30);
    const { low, high, unit } = curveExtent(curve, 'log');
    expect([low, high]).toEqual([Math.min(0, ...values), Math.max(0, ...values)]);
    const sizes = values.map(Math.abs).sort((a, b) => a - b);
    expect(unit).toBe(sizes[Math.floor(sizes.length / 2)]);
  });

  test('crosses zero inside a stretch, never across a gap', () => {
    for (const investmentOneOff of [0, 60_000, 100_000, 1e9]) {
      const inputs: Inputs = { ...examples.b2b, investmentOneOff };
      const { breakEven, values } = present(inputs, 'retentionOfSatisfied');
      const signs = new Set(values.filter(Number.isFinite).map(Math.sign));
      expect(breakEven !== null, String(investmentOneOff)).toBe(signs.size === 2);
      if (breakEven !== null)
        expect(simulate(withInput(inputs, 'retentionOfSatisfied', breakEven)).npv.value).toBeCloseTo(0, 4);
    }
  });

  test('is none when there is no value anywhere', () => {
    // With everybody satisfied there is nobody left to compare with.
    const everybody: Inputs = { ...examples.b2b, satisfiedNow: 1, retentionLever: 'satisfaction' };
    expect(curveOf(everybody, 'customers')).toBeNull();
    expect(curveOf(everybody, 'retentionOfSatisfied')).toBeNull();
    expect(curveOf(everybody, 'satisfiedNow')?.values.at(-1)).toBeNaN();
    // The curve over the churn cut is about the cut being set: it is there.
    expect(curveOf(everybody, 'churnCut')).not.toBeNull();
  });
});

test.each(parameterIds.filter((id) => headlineOf(id) === null))('%s moves no headline: no curve', (id) => {
  expect(curveOf(examples.b2b, id)).toBeNull();
});

describe('the break-even of the curve over the churn cut', () => {
  function expectThatOfResults(inputs: Inputs): void {
    const cut = simulate(inputs).breakEvenChurnCut.value;
    const inBasis = inputs.churnCutBasis === 'percent' ? 1 : inputs.churnNow;
    const { breakEven } = present(inputs, 'churnCut');
    // A slider in points ends at 30; a case that pays without any cut does not cross zero.
    const isOnCurve = cut !== null && cut > 0 && cut * inBasis <= sliderRange('churnCut', inputs)[1];
    if (isOnCurve) expect(breakEven).toBeCloseTo(cut * inBasis, 8);
    else expect(breakEven ?? 0).toBe(0);
  }

  test.each([
    ['of lower churn alone', churnAlone],
    ['beside the other streams', helpful],
  ] as const)('is that of the results, in points and in percent of churn, %s', (_, kind) => {
    fc.assert(
      fc.property(ordinaryInputs, fc.constantFrom('points', 'percent'), (drawn, churnCutBasis) => {
        expectThatOfResults({ ...kind(drawn), churnCutBasis, terminalValue: 'excluded' });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the box of a curve', () => {
  test('has zero in it and every value, whatever the inputs', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...withCurve), (inputs, id) => {
        const curve = curveOf(inputs, id);
        if (curve === null) return;
        const extent = curveExtent(curve, parameter(id).scale);
        expect(extent.low).toBeLessThanOrEqual(Math.min(0, curve.low));
        expect(extent.high).toBeGreaterThanOrEqual(Math.max(0, curve.high));
        for (const value of [...curve.values.filter(Number.isFinite), 0]) {
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
      fc.property(ordinaryInputs, fc.constantFrom(...withCurve), (inputs, id) => {
        const curve = curveOf(inputs, id);
        if (curve === null) return;
        const extent = curveExtent(curve, parameter(id).scale);
        const rising = curve.values.filter(Number.isFinite).sort((a, b) => a - b);
        const heights = rising.map((value) => curveHeight(value, extent));
        expect(heights).toEqual([...heights].sort((a, b) => a - b));
      }),
    );
  });

  test('of a curve that is zero everywhere lies on the bottom', () => {
    const curve = present({ ...examples.b2b, purchaseValue: 0 }, 'retention');
    const extent = curveExtent(curve, 'linear');
    expect(curveHeight(0, extent)).toBe(0);
    expect(new Set(drawnCurve(curve, extent).heights)).toEqual(new Set([0]));
  });

  test('holds a value beyond it at its edge', () => {
    const extent = { low: -10, high: 10, unit: null };
    expect([-99, -10, 0, 10, 99].map((value) => curveHeight(value, extent))).toEqual([0, 0, 0.5, 1, 1]);
  });

  test('over a logarithmic slider bends the heights: the far end does not flatten the rest', () => {
    const curve = present(examples.b2b, 'purchaseValue');
    const bent = curveExtent(curve, 'log');
    const plain = curveExtent(curve, 'linear');
    const middle = curve.values[20] ?? NaN;
    expect(curveHeight(middle, plain)).toBeLessThan(0.02);
    expect(curveHeight(middle, bent)).toBeGreaterThan(0.05);
  });
});
