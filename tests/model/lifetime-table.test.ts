import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../src/model/examples';
import { expectedLifetimeSbg } from '../../src/model/expected-lifetime-sbg';
import { lifetimeTable, type LifetimeMeasure } from '../../src/model/lifetime-table';
import { oneRateAgainstSbg } from '../../src/model/one-rate-against-sbg';
import { programmeLifetimeSbg } from '../../src/model/programme-lifetime-sbg';
import { programmeSurvivalSbg } from '../../src/model/programme-survival-sbg';
import { simulate } from '../../src/model/simulate';

const rowOf = (inputs: Parameters<typeof lifetimeTable>[0], id: LifetimeMeasure) => {
  const row = lifetimeTable(inputs).find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`No row ${id}`);
  return row;
};

describe('lifetime value before and after', () => {
  test('existing customers are convention (a), as in the results', () => {
    const results = simulate(examples.b2b);
    const row = rowOf(examples.b2b, 'existing');
    expect(row.before.value).toBe(results.lifetimeValueBefore.value);
    expect(row.after.value).toBe(results.lifetimeValueAfter.value);
  });

  // MODEL §2.7: margin 5 400, r 0.85, i 0.1 → (a) 18 360, (b) 23 760; 1/0.15 = 6.67 years.
  test('the conventions differ by the first margin, and are named', () => {
    expect(rowOf(examples.b2b, 'existing').before.value).toBeCloseTo(18_360, 6);
    expect(rowOf(examples.b2b, 'new').before.value).toBeCloseTo(23_760, 6);
    expect(rowOf(examples.b2b, 'years').before.value).toBeCloseTo(1 / 0.15, 9);
  });

  test('without an end a value says so', () => {
    const row = rowOf({ ...examples.b2b, churnNow: 0, discountRate: 0 }, 'existing');
    expect(row.before).toEqual({ value: null, reason: 'lifetimeHasNoEnd' });
    expect(row.uplift.value).toBeNull();
  });

  // SBG-08: DERL(1) of α 3.8, β 15.2 at 10 % is 3.31.
  test('when customers differ the residual value is margin × DERL', () => {
    const inputs = { ...examples.b2b, retentionShape: 'sBG', sbgAlpha: 3.8, sbgBeta: 15.2 } as const;
    expect((rowOf(inputs, 'existing').before.value ?? 0) / 5_400).toBeCloseTo(3.31, 2);
    expect(rowOf(inputs, 'existing').uplift.value).toBeGreaterThan(0);
  });
});

describe('the lifetime with a programme when customers differ', () => {
  test('is the discounted sum of the survival with the programme', () => {
    const cases = [
      [0.668, 3.806, 0.2, 0.1],
      [0.704, 1.182, 0.5, 0.15],
      [3.8, 15.2, 0.05, 0.3],
    ] as const;
    for (const [alpha, beta, cut, rate] of cases) {
      const survival = programmeSurvivalSbg({ alpha, beta }, cut, 400) ?? [];
      const sum = survival.reduce((total, share, year) => total + share / (1 + rate) ** year, 0);
      expect(programmeLifetimeSbg({ alpha, beta }, cut, rate)).toBeCloseTo(sum, 8);
    }
  });

  test('without a cut is the lifetime without a programme, and never shorter with one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 50, noNaN: true }),
        fc.double({ min: 0.05, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (alpha, beta, cut, rate) => {
          const without = expectedLifetimeSbg({ alpha, beta }, rate) ?? NaN;
          expect(programmeLifetimeSbg({ alpha, beta }, 0, rate)).toBeCloseTo(without, 9);
          expect(programmeLifetimeSbg({ alpha, beta }, cut, rate)).toBeGreaterThanOrEqual(without - 1e-9);
        },
      ),
    );
  });

  test('has no value for a programme that raises churn, and none without an end', () => {
    expect(programmeLifetimeSbg({ alpha: 2, beta: 2 }, -0.1, 0.1)).toBeNull();
    expect(programmeLifetimeSbg({ alpha: 0.5, beta: 2 }, 0.2, 0)).toBeNull();
    expect(programmeLifetimeSbg({ alpha: 2, beta: 2 }, 1, 0)).toBeNull();
    expect(programmeLifetimeSbg({ alpha: 2, beta: 2 }, 1, 0.1)).toBeCloseTo(11, 12);
  });
});

describe('one rate against customers who differ', () => {
  // SBG-18: mean retention 0.80, strong heterogeneity: one rate gives 2.93, sBG 9.46 for a customer in the second year.
  test('undervalues everybody who has stayed', () => {
    const years = oneRateAgainstSbg({ alpha: 0.08, beta: 0.32 }, 0.1, 5);
    expect(years[0]?.residualOneRate).toBeCloseTo((1.1 * 0.8) / 0.3, 9);
    expect(years[1]?.residualSbg).toBeCloseTo(9.46, 1);
    for (const { residualOneRate, residualSbg, survivalOneRate, survivalSbg } of years) {
      expect(residualSbg).toBeGreaterThan(residualOneRate ?? NaN);
      expect(survivalSbg).toBeGreaterThanOrEqual(survivalOneRate);
    }
  });

  test('both start with the same first year', () => {
    const [first] = oneRateAgainstSbg({ alpha: 0.668, beta: 3.806 }, 0.1, 3);
    expect(first?.survivalSbg).toBeCloseTo(first?.survivalOneRate ?? NaN, 12);
  });
});
