import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples, presets } from '../../src/model/examples';
import { simulate } from '../../src/model/simulate';
import { streamsByYear } from '../../src/model/streams-by-year';
import { anyInputs, moneyMoved } from './any-inputs';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the streams year by year', () => {
  test.each(presets)(
    'of %s: a year for each year of the horizon, and today with the one-off cost',
    (preset) => {
      const inputs = examples[preset];
      const years = streamsByYear(simulate(inputs).series, inputs, 12);
      expect(years.map((year) => year.years)).toEqual([0, 1, 2, 3]);
      expect(years[0]).toMatchObject({ revenue: 0, cost: 60_000, net: -60_000, beyondHorizon: 0 });
      expect(years[1]?.cost).toBeCloseTo(40_000, 6);
    },
  );

  test('add up to the results of the case, whatever the inputs', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const results = simulate(inputs);
        const years = streamsByYear(results.series, inputs, 12);
        if (results.verdict === null) {
          expect(years).toEqual([]);
          return;
        }
        const near = (actual: number, expected: number | null) => {
          expect(Math.abs(actual - (expected ?? NaN))).toBeLessThanOrEqual(
            1e-8 * moneyMoved(inputs) + 1e-9 * Math.abs(actual) + 1e-290,
          );
        };
        near(sum(years.map(({ revenue }) => revenue)), results.totalRevenueUplift.value);
        near(sum(years.map(({ cost }) => cost)), results.cost.value);
        near(sum(years.map(({ net }) => net)), results.series.cumulative.at(-1) ?? null);
      }),
      { numRuns: 200 },
    );
  });

  test('what is counted beyond the horizon is in the last year alone', () => {
    const inputs = { ...examples.b2b, terminalValue: 'included' } as const;
    const results = simulate(inputs);
    const years = streamsByYear(results.series, inputs, 12);
    expect(years.slice(0, -1).every(({ beyondHorizon }) => beyondHorizon === 0)).toBe(true);
    expect(years.at(-1)?.beyondHorizon).toBeCloseTo(results.valueBeyondHorizon.value ?? NaN, 4);
  });
});
