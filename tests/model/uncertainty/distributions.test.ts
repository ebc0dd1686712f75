import { describe, expect, test } from 'vitest';
import { betaCdf } from '../../../src/model/uncertainty/beta-cdf';
import { betaQuantile } from '../../../src/model/uncertainty/beta-quantile';
import {
  distributionOf,
  lognormalDistribution,
  pertDistribution,
  triangularDistribution,
} from '../../../src/model/uncertainty/distribution';
import { momentsOf } from '../../../src/model/uncertainty/distribution-moments';
import { quantileOf } from '../../../src/model/uncertainty/distribution-quantile';
import { logBeta, logGamma } from '../../../src/model/uncertainty/log-gamma';
import { normalCdf } from '../../../src/model/uncertainty/normal-cdf';
import { normalQuantile } from '../../../src/model/uncertainty/normal-quantile';
import { lookedUp, tabulatedQuantile } from '../../../src/model/uncertainty/tabulated-quantile';

const expectRelative = (actual: number, expected: number, tolerance: number) => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected));
};

// scipy 1.17 (gammaln, betaln, beta, norm), which agrees with R; ln B(1.5, 30000) from mpmath, as scipy loses digits there.
describe('special functions', () => {
  test.each([
    [0.5, 0.5723649429247],
    [3.3, 0.9870985778947343],
    [9.9, 12.57717990421988],
    [10, 12.801827480081469],
    [811, 4618.865299147544],
    [1e5, 1051287.7089736569],
  ])('ln Γ(%d)', (x, expected) => {
    expectRelative(logGamma(x), expected, 3e-15);
  });

  test.each([
    [2, 5, -3.4011973816621555],
    [1, 5, -1.6094379124341003],
    [3, 14, -7.426549072397305],
    [811, 191, -489.6941712440721],
    [11, 14, -17.12815297191338],
    [66667, 12345, -34246.36437124305],
    [1.5, 30000, -15.584223728462797],
  ])('ln B(%d, %d), in both orders', (a, b, expected) => {
    expectRelative(logBeta(a, b), expected, 2e-14);
    expect(logBeta(b, a)).toBe(logBeta(a, b));
  });

  test.each([
    [0.2, 2, 5, 0.34464],
    [0.8, 811, 191, 0.22267194408465024],
    [0.84, 84, 16, 0.47529398979917925],
    [0.844, 66667, 12345, 0.5734844188547186],
    [1e-5, 1, 5, 4.999900000999996e-5],
  ])('the share below %d of Beta(%d, %d)', (x, a, b, expected) => {
    expectRelative(betaCdf(x, a, b), expected, 1e-11);
  });

  test.each([
    [1e-7, 1, 5, 2.0000000800000047e-8],
    [1 - 1e-7, 1, 5, 0.9601892829488412],
    [1e-7, 811, 191, 0.7398757051201793],
    [0.999, 2, 4, 0.8779861703885216],
    [0.5, 66667, 12345, 0.8437608106677973],
  ])('quantile %d of Beta(%d, %d)', (probability, a, b, expected) => {
    expectRelative(betaQuantile(probability, a, b), expected, 1e-11);
  });

  test.each([
    [-8, 6.22096057427174e-16],
    [-5, 2.866515718791933e-7],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [0.3, 0.6179114221889526],
    [2, 0.9772498680518208],
    [7.5, 0.9999999999999681],
  ])('the share below %d of a normal distribution, and back', (z, expected) => {
    expect(Math.abs(normalCdf(z) - expected)).toBeLessThan(1e-15);
    if (Math.abs(z) <= 5) expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 9);
  });
});

describe('a distribution', () => {
  test('PERT: mean (low + 4 likely + high)/6, variance (mean − low)(high − mean)/7', () => {
    const { mean, variance } = momentsOf(pertDistribution(80, 100, 150));
    expect(mean).toBeCloseTo(105, 12);
    expect(variance).toBeCloseTo((25 * 45) / 7, 12);
  });

  test('lognormal: a median of 5 with one in ten above 10 has a mean of 5.79', () => {
    const reach = lognormalDistribution(5, 10);
    expect(momentsOf(reach).mean).toBeCloseTo(5.79, 2);
    expect(quantileOf(reach, 0.9)).toBeCloseTo(10, 12);
  });

  test('of reach ends at the most that can be typed, without moving median or P90', () => {
    const reach = distributionOf('reach', 5, { kind: 'lognormal', p90: 10 });
    expect([0.5, 0.9, 0.9999].map((p) => quantileOf(reach, p))).toEqual([5, expect.closeTo(10, 12), 20]);
    const values = Array.from({ length: 200_000 }, (_, index) => quantileOf(reach, (index + 0.5) / 200_000));
    const mean = values.reduce((sum, value) => sum + value) / values.length;
    const square = values.reduce((sum, value) => sum + value * value, 0) / values.length;
    expect(momentsOf(reach).mean).toBeCloseTo(mean, 5);
    expect(momentsOf(reach).variance).toBeCloseTo(square - mean * mean, 3);
  });

  test.each([
    ['a median of zero', lognormalDistribution(0, 0), 0],
    ['a P90 at the median', lognormalDistribution(5, 5), 5],
    ['low, likely and high the same', pertDistribution(3, 3, 3), 3],
    ['a triangle without width', triangularDistribution(3, 3, 3), 3],
  ])('with %s is a point', (_, distribution, value) => {
    expect(distribution).toEqual({ kind: 'point', value });
  });
});

describe('a table of quantiles', () => {
  // Survey shares, PERT in every shape from one end to the other, and a tiny sample.
  const shapes = [
    [811, 191],
    [113, 22.3],
    [1, 5],
    [5, 1],
    [1.4, 4.6],
    [3, 3],
    [1, 1],
    [2, 1.5],
  ] as const;

  test.each(shapes)('of Beta(%d, %d) is within 5e-6, in the middle and down to tails of 2^-24', (a, b) => {
    const table = tabulatedQuantile(a, b);
    const even = Array.from({ length: 999 }, (_, index) => (index + 0.37) / 999);
    const tail = Array.from({ length: 300 }, (_, index) => 2 ** (-1 - 23 * (index / 300)));
    const wrong = (p: number) => Math.abs(lookedUp(table, p) - betaQuantile(p, a, b));
    expect(Math.max(...[...even, ...tail, ...tail.map((p) => 1 - p)].map(wrong))).toBeLessThan(5e-6);
    for (const p of [1e-12, 1 - 1e-12]) expect(wrong(p)).toBeLessThan(0.1);
  });

  test('never falls', () => {
    for (const [a, b] of shapes) {
      const table = tabulatedQuantile(a, b);
      const values = Array.from({ length: 20_001 }, (_, index) => lookedUp(table, (index + 0.5) / 20_001));
      expect(values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0))).toBe(true);
    }
  });
});
