import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../../src/model/examples';
import { simulate } from '../../../src/model/simulate';
import { exceedanceCurve } from '../../../src/model/uncertainty/exceedance';
import { momentsOf } from '../../../src/model/uncertainty/distribution-moments';
import { histogramOf } from '../../../src/model/uncertainty/histogram';
import { allAtOnce } from '../../../src/model/uncertainty/all-at-once';
import { partlySorted } from '../../../src/model/uncertainty/partly-sorted';
import { probabilityBeats } from '../../../src/model/uncertainty/probability-beats';
import { probabilityReaching } from '../../../src/model/uncertainty/probability-reaching';
import { quantiles } from '../../../src/model/uncertainty/quantiles';
import type { Ranges } from '../../../src/model/uncertainty/range';
import { runBlock } from '../../../src/model/uncertainty/run-block';
import { newRunDraws } from '../../../src/model/uncertainty/run-draws';
import { prepareRun, type RunPlan, type RunRequest } from '../../../src/model/uncertainty/run-plan';
import { summaryOf } from '../../../src/model/uncertainty/run-summary';
import { spreadOf } from '../../../src/model/uncertainty/spread';
import { verdictTier } from '../../../src/model/uncertainty/verdict-tier';

const { b2b } = examples;
const ranges: Ranges = {
  purchaseValue: { kind: 'triangular', low: 800, high: 1_300 },
  retention: { kind: 'beta', sampleSize: 200, designEffect: 1.5 },
  referralRate: { kind: 'beta', sampleSize: 200, designEffect: 1.5 },
  referralConversion: { kind: 'beta', sampleSize: 200, designEffect: 1.5 },
  churnCut: { kind: 'pert', low: 0, high: 0.06 },
};
const plan = (request: Partial<RunRequest> = {}): RunPlan =>
  prepareRun({ inputs: b2b, isSet: () => false, ranges, seed: 1, ...request });

function drawn(ofPlan: RunPlan, draws: number) {
  const run = newRunDraws(ofPlan, 0, draws);
  runBlock(ofPlan, 0, draws, run);
  return run;
}

describe('of some numbers', () => {
  test('quantiles are those of R and leave out what has no value', () => {
    expect(quantiles([NaN, 4, 1, NaN, 3, 2], [0, 0.25, 0.5, 1])).toEqual([1, 1.75, 2.5, 4]);
    expect(quantiles([7], [0.1, 0.9])).toEqual([7, 7]);
    expect(quantiles([NaN], [0.5])).toEqual([NaN]);
  });

  test('partly sorted numbers have the quantiles of sorted ones, bit for bit', () => {
    const number = fc.oneof(
      fc.double({ noDefaultInfinity: true }),
      fc.integer({ min: -3, max: 3 }),
      fc.constant(-0),
      fc.constantFrom(Infinity, -Infinity, 1e300, 5e-324),
    );
    fc.assert(
      fc.property(fc.array(number, { maxLength: 2_000 }), (numbers) => {
        const parts = [0, 0.002, 0.1, 0.25, 0.5, 0.75, 0.9, 0.998, 1];
        const partly = allAtOnce(partlySorted(numbers));
        expect(parts.map((part) => partly.quantile(part))).toEqual(quantiles(numbers, parts));
        expect(partly.count).toBe(numbers.filter((value) => !Number.isNaN(value)).length);
      }),
    );
    expect(allAtOnce(partlySorted([])).quantile(0.5)).toBeNaN();
    expect(allAtOnce(partlySorted([3, 1, NaN, 2])).at(3)).toBeNaN();
  });

  test('the mean and the standard deviation keep their digits far from zero', () => {
    expect(spreadOf([1, 2, 3, NaN, 4])).toEqual({ count: 4, mean: 2.5, deviation: Math.sqrt(5 / 3) });
    expect(spreadOf([1e9 + 1, 1e9 + 2, 1e9 + 3]).deviation).toBe(1);
  });

  test('a histogram counts every number once', () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) =>
      Math.tan(Math.PI * ((index + 0.5) / 10_000 - 0.5)),
    );
    const histogram = histogramOf([...numbers, NaN]);
    const { counts = [], below = 0, above = 0 } = histogram ?? {};
    expect(counts.reduce((sum, count) => sum + count, 0) + below + above).toBe(10_000);
    // The tails of this distribution reach beyond 3000; they do not squeeze the picture.
    expect([below, above]).toEqual([20, 20]);
    expect(counts.length).toBe(80);
  });

  test('two histograms can have the same intervals, and one value has none', () => {
    const bounds = [0, 10] as const;
    expect(histogramOf([1, 2, 3, 12], bounds)).toMatchObject({ from: 0, below: 0, above: 1 });
    expect(histogramOf([5, 5, 5])).toBeNull();
    // As the same case drawn twice: 1.1491814827725058 and 1.1491814827725062.
    expect(histogramOf([1.1491814827725058, 1.1491814827725062])).toBeNull();
    expect(histogramOf([])).toBeNull();
  });

  test('the probability of reaching a target counts the target itself', () => {
    expect(probabilityReaching([1, 2, NaN, 3, 4], 3)).toEqual({ value: 0.5, error: 0.25 });
    expect(exceedanceCurve([0, 10], 3)).toEqual({ values: [0, 5, 10], probabilities: [1, 0.5, 0] });
    expect(exceedanceCurve([])).toEqual({ values: [], probabilities: [] });
  });

  test('the verdict changes at 90, 70, 30 and 10 %', () => {
    expect([1, 0.9, 0.899, 0.7, 0.699, 0.3, 0.299, 0.1, 0.099, 0].map(verdictTier)).toEqual([
      'clearlyPays',
      'clearlyPays',
      'probablyPays',
      'probablyPays',
      'tooClose',
      'tooClose',
      'probablyNot',
      'probablyNot',
      'doesNotPay',
      'doesNotPay',
    ]);
    expect(verdictTier(NaN)).toBeNull();
  });
});

describe('the summary of a run', () => {
  /** E S = E A (E r + x + E p × k × E q) for independent inputs. */
  const exactMean = (ofPlan: RunPlan) => {
    const mean = (id: string, otherwise: number) => {
      const input = ofPlan.uncertain.find((candidate) => candidate.id === id);
      return input === undefined ? otherwise : momentsOf(input.distribution).mean;
    };
    const { crossSell, reach } = b2b;
    const referred = mean('referralRate', NaN) * reach * mean('referralConversion', NaN);
    return mean('purchaseValue', NaN) * (mean('retention', NaN) + crossSell + referred);
  };

  test.each(['random', 'halton', 'sobol'] as const)(
    'finds the exact mean within its own error (%s)',
    (sequence) => {
      const ofPlan = plan({ sequence });
      const { mean = NaN, meanError = NaN } =
        summaryOf(ofPlan, drawn(ofPlan, 16_384)).results.satisfiedCustomerValue ?? {};
      expect(Math.abs(mean - exactMean(ofPlan))).toBeLessThan(4 * meanError);
      expect(meanError).toBeGreaterThan(0);
    },
  );

  test('needs fewer evenly spread draws for the same error', () => {
    const error = (sequence: 'random' | 'sobol') => {
      const ofPlan = plan({ sequence });
      return summaryOf(ofPlan, drawn(ofPlan, 16_384)).results.satisfiedCustomerValue?.meanError ?? NaN;
    };
    expect(error('sobol')).toBeLessThan(error('random') / 10);
  });

  test('says how far chance may have moved it: 40 seeds stray as much', () => {
    const summaries = Array.from({ length: 40 }, (_, seed) => {
      const ofPlan = plan({ seed: seed + 100 });
      return summaryOf(ofPlan, drawn(ofPlan, 2_048), ['npv']);
    });
    const strays = (figure: readonly number[], error: readonly number[]) =>
      spreadOf(figure).deviation / spreadOf(error).mean;
    const npv = summaries.map(
      ({ results }) => results.npv ?? { mean: NaN, meanError: NaN, p50: NaN, medianError: NaN },
    );
    for (const ratio of [
      strays(
        npv.map(({ mean }) => mean),
        npv.map(({ meanError }) => meanError),
      ),
      strays(
        npv.map(({ p50 }) => p50),
        npv.map(({ medianError }) => medianError),
      ),
      strays(
        summaries.map(({ npvPositive }) => npvPositive.value),
        summaries.map(({ npvPositive }) => npvPositive.error),
      ),
    ]) {
      expect(ratio).toBeGreaterThan(0.65);
      expect(ratio).toBeLessThan(1.4);
    }
  });

  test('is plain data with its draws and its seed, the same every time', () => {
    const summary = summaryOf(plan(), drawn(plan(), 2_000));
    expect(structuredClone(summary)).toEqual(summaryOf(plan(), drawn(plan(), 2_000)));
    expect(summary).toMatchObject({ draws: 2_000, seed: 1, sequence: 'random', valid: 2_000 });
  });

  test('has the results that were asked for', () => {
    const { results } = summaryOf(plan(), drawn(plan(), 100), ['roi']);
    expect(results.npv).toBeNull();
    expect(results.roi?.count).toBe(100);
  });

  test('counts a payback only where there is one', () => {
    const ofPlan = plan();
    const run = drawn(ofPlan, 4_000);
    const summary = summaryOf(ofPlan, run);
    const paid = run.values.paybackYears.filter((years) => !Number.isNaN(years)).length;
    expect(summary.paysBack.value).toBe(paid / 4_000);
    expect(summary.results.paybackYears?.count).toBe(paid);
    expect(summary.paysBack.value).toBeGreaterThan(0);
    expect(summary.paysBack.value).toBeLessThan(1);
    expect(summary.results.paybackYears?.most).toBeLessThanOrEqual(b2b.horizonYears);
  });

  test('has a fan that begins at the investment and opens around the point estimate', () => {
    const { fan } = summaryOf(plan(), drawn(plan(), 2_000));
    expect(fan.years).toHaveLength(37);
    expect(fan.draws).toBe(2_000);
    for (const line of [fan.p10, fan.p50, fan.p90]) expect(line[0]).toBe(-b2b.investmentOneOff);
    const lines = [fan.p10, fan.p25, fan.p50, fan.p75, fan.p90].map((line) => line[36] ?? NaN);
    expect([...lines].sort((one, other) => one - other)).toEqual(lines);
    const atHorizon = simulate(b2b).series.cumulative[36] ?? NaN;
    expect(lines[0]).toBeLessThan(atHorizon);
    expect(lines[4]).toBeGreaterThan(atHorizon);
  });
});

describe('of two scenarios with the same seed', () => {
  test('one that costs less beats the other in every draw', () => {
    const cheaper = drawn(plan({ inputs: { ...b2b, investmentOneOff: 50_000 } }), 1_000).values.npv;
    const dearer = drawn(plan(), 1_000).values.npv;
    expect(probabilityBeats(cheaper, dearer)).toEqual({ value: 1, error: 0 });
    expect(probabilityBeats(dearer, cheaper).value).toBe(0);
    expect(probabilityBeats(dearer, dearer).value).toBe(0.5);
    expect(probabilityBeats([1, NaN, 3], [0, 1, NaN]).value).toBe(1);
  });
});
