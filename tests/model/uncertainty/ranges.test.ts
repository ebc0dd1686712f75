import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliderScale } from '../../../src/charts/slider-scale';
import { examples } from '../../../src/model/examples';
import { inputsInForce } from '../../../src/model/inputs-in-force';
import { parameter, parameters, type ParameterId } from '../../../src/model/parameters';
import { movedRange } from '../../../src/model/uncertainty/moved-range';
import type { Range } from '../../../src/model/uncertainty/range';
import { rangeKinds } from '../../../src/model/uncertainty/range-kinds';
import { rangeMatters } from '../../../src/model/uncertainty/range-matters';
import { rangeProblem } from '../../../src/model/uncertainty/range-problem';
import { suggestedRange } from '../../../src/model/uncertainty/suggested-range';

const { b2b, b2c } = examples;
const about = (value: number, digits = 12) => expect.closeTo(value, digits) as number;

describe('the kinds of range', () => {
  test('suit the input', () => {
    expect(rangeKinds('retention')).toEqual(['beta', 'pert', 'triangular']);
    expect(rangeKinds('reach')).toEqual(['lognormal', 'pert', 'triangular']);
    expect(rangeKinds('annualRevenue')).toEqual(['pert', 'triangular', 'lognormal']);
    expect(rangeKinds('grossMargin')).toEqual(['pert', 'triangular']);
    for (const id of ['horizonYears', 'sampleSizeB2B', 'sbgAlpha'] as const)
      expect(rangeKinds(id)).toEqual([]);
  });
});

describe('a range that cannot be used', () => {
  test.each<[string, ParameterId, number, Range]>([
    ['notForThisInput', 'horizonYears', 3, { kind: 'pert', low: 1, high: 5 }],
    ['notForThisInput', 'churnCut', 0.03, { kind: 'beta', sampleSize: 100, designEffect: 1 }],
    ['notANumber', 'churnCut', 0.03, { kind: 'pert', low: NaN, high: 0.05 }],
    ['lowAboveHigh', 'churnCut', 0.03, { kind: 'pert', low: 0.04, high: 0.02 }],
    ['likelyOutside', 'churnCut', 0.03, { kind: 'triangular', low: 0.04, high: 0.05 }],
    ['likelyOutside', 'reach', 0, { kind: 'lognormal', p90: 5 }],
    ['outsideBounds', 'churnCut', 0.03, { kind: 'pert', low: 0.01, high: 1.2 }],
    ['outsideBounds', 'reach', 5, { kind: 'lognormal', p90: 21 }],
    ['p90BelowMedian', 'reach', 5, { kind: 'lognormal', p90: 4 }],
    ['sampleSizeZero', 'retention', 0.8, { kind: 'beta', sampleSize: 0, designEffect: 1.5 }],
    ['designEffectBelowOne', 'retention', 0.8, { kind: 'beta', sampleSize: 100, designEffect: 0.5 }],
  ])('is %s: %s at %d', (code, id, value, range) => {
    expect(rangeProblem(id, value, range)).toBe(code);
  });

  test('is not one without width, nor a median of 0 with a P90 of 0', () => {
    expect(rangeProblem('churnCut', 0.03, { kind: 'pert', low: 0.03, high: 0.03 })).toBeNull();
    expect(rangeProblem('reach', 0, { kind: 'lognormal', p90: 0 })).toBeNull();
  });
});

describe('a suggested range', () => {
  test('of a survey share has the assumed sample of its segment', () => {
    const beta = (sampleSize: number) => ({
      range: { kind: 'beta', sampleSize, designEffect: 1.5 },
      basis: 'assumedSample',
    });
    expect(suggestedRange('retention', b2b, 'b2b')).toEqual(beta(200));
    expect(suggestedRange('referralConversion', b2c, 'b2c')).toEqual(beta(1000));
  });

  test('of the reach has one in ten above twice the median, as far as that can be typed', () => {
    expect(suggestedRange('reach', b2b, 'b2b')).toEqual({
      range: { kind: 'lognormal', p90: 10 },
      basis: 'example',
    });
    expect(suggestedRange('reach', { ...b2b, reach: 15 }, 'b2b')?.range).toEqual({
      kind: 'lognormal',
      p90: 20,
    });
  });

  test('of what people do is the evidence, only while the evidence is in force', () => {
    expect(suggestedRange('referralFollowThrough', b2b, 'b2b')).toEqual({
      range: { kind: 'pert', low: 0.35, high: 0.5 },
      basis: 'measured',
    });
    expect(suggestedRange('retentionFollowThrough', b2b, 'b2b')?.basis).toBe('judgement');
    const conversion = suggestedRange('referralConversionFollowThrough', b2b, 'b2b')?.range;
    expect(conversion).toMatchObject({
      low: about(0.05 / 0.65),
      high: about(0.15 / 0.65),
    });
    expect(suggestedRange('referralFollowThrough', { ...b2b, claimStrength: 'own' }, 'b2b')).toBeNull();
  });

  test('of the churn cut and the investments is an example of ours', () => {
    expect(suggestedRange('churnCut', b2b, 'b2b')).toEqual({
      range: { kind: 'pert', low: 0.015, high: about(0.04) },
      basis: 'example',
    });
    expect(suggestedRange('investmentOneOff', b2b, 'b2b')?.range).toEqual({
      kind: 'pert',
      low: 54_000,
      high: 75_000,
    });
    expect(suggestedRange('customers', b2b, 'b2b')).toBeNull();
  });

  test('can be used as it is, for every input of any scenario', () => {
    const value = (id: ParameterId) =>
      fc.double({ min: parameter(id).min, max: parameter(id).max, noNaN: true });
    const numbers = fc.record(Object.fromEntries(parameters.map(({ id }) => [id, value(id)])));
    fc.assert(
      fc.property(numbers, (typed) => {
        const inputs = inputsInForce({ ...b2b, ...typed }, () => false);
        for (const { id } of parameters) {
          const suggested = suggestedRange(id, inputs, 'b2b');
          if (suggested !== null) expect(rangeProblem(id, inputs[id], suggested.range)).toBeNull();
        }
      }),
    );
  });
});

describe('a range moves with its value', () => {
  test('by the same distance on a linear slider, by the same ratio on a logarithmic one', () => {
    const pert = (low: number, high: number): Range => ({ kind: 'pert', low, high });
    expect(movedRange('churnCut', pert(0.015, 0.04), 0.03, 0.05)).toEqual(pert(0.035, 0.06));
    const money = movedRange('investmentOneOff', pert(54_000, 75_000), 60_000, 600_000);
    expect(money).toMatchObject({ low: about(540_000, -4), high: about(750_000, -4) });
    expect(movedRange('reach', { kind: 'lognormal', p90: 10 }, 5, 3)).toEqual({ kind: 'lognormal', p90: 6 });
    const beta: Range = { kind: 'beta', sampleSize: 200, designEffect: 1.5 };
    expect(movedRange('retention', beta, 0.84, 0.5)).toBe(beta);
  });

  test('on the scale that the slider has, and stops at what the input allows', () => {
    const movable = parameters.filter(({ id }) => rangeKinds(id).includes('pert'));
    const places = fc.tuple(...Array.from({ length: 4 }, () => fc.double({ min: 0, max: 1, noNaN: true })));
    fc.assert(
      fc.property(fc.constantFrom(...movable), places, (entry, at) => {
        const scale = sliderScale(entry, [entry.min, entry.max]);
        const [low = 0, from = 0, high = 0] = at.slice(0, 3).sort((one, other) => one - other);
        const to = at[3] ?? 0;
        const range: Range = { kind: 'pert', low: scale.value(low), high: scale.value(high) };
        const moved = movedRange(entry.id, range, scale.value(from), scale.value(to));
        if (moved.kind !== 'pert') throw new Error('a range keeps its kind');
        expect(rangeProblem(entry.id, scale.value(to), moved)).toBeNull();
        const expected = (end: number) => Math.min(1, Math.max(0, end + to - from));
        expect(scale.position(moved.low)).toBeCloseTo(expected(low), 6);
        expect(scale.position(moved.high)).toBeCloseTo(expected(high), 6);
      }),
    );
  });
});

test('a range without effect under a choice is told apart', () => {
  expect(rangeMatters('churnCut', b2b)).toBe(true);
  expect(rangeMatters('churnCut', { ...b2b, retentionLever: 'satisfaction' })).toBe(false);
  expect(rangeMatters('retentionOfSatisfied', b2b)).toBe(false);
  expect(rangeMatters('crossSellDissatisfied', b2b)).toBe(false);
  expect(rangeMatters('crossSellDissatisfied', { ...b2b, counterfactual: 'incremental' })).toBe(true);
  expect(rangeMatters('marketSize', b2b)).toBe(false);
  expect(rangeMatters('referralFollowThrough', b2b)).toBe(true);
});
