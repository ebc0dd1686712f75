import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lifetimeValueFromRetained } from '../../src/model/customer-lifetime-value';
import { expectedLifetime } from '../../src/model/expected-lifetime';
import { geometricSum } from '../../src/model/geometric-sum';
import { largestUpliftFromPercent } from '../../src/model/largest-uplift-from-percent';
import { lifetimeUpliftFromPercent } from '../../src/model/lifetime-uplift-from-percent';
import { lifetimeUpliftFromPoints } from '../../src/model/lifetime-uplift-from-points';
import { lifetimeValueElasticity } from '../../src/model/lifetime-value-elasticity';
import { lifetimeValueImmediate } from '../../src/model/lifetime-value-immediate';
import { lifetimeValueWithin } from '../../src/model/lifetime-value-within';
import { retentionCohort } from '../../src/model/retention-cohort';
import { retentionForLifetimeValue } from '../../src/model/retention-for-lifetime-value';
import { sumForUplift } from '../../src/model/sum-for-uplift';
import { tenureProfitValue } from '../../src/model/tenure-profit-value';
import { numbersIn, share } from './arbitrary-inputs';
import { relativeError } from './fixed-point';

const margin = fc.double({ min: -1e7, max: 1e7, noNaN: true });
const anyRate = fc.double({ min: -0.5, max: 1, noNaN: true });
const positiveRate = fc.double({ min: 0.005, max: 1, noNaN: true });

describe('lifetime value', () => {
  test('within a long horizon it approaches the value without one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e7, noNaN: true }),
        share,
        positiveRate,
        (m, retention, discountRate) => {
          fc.pre(retention > 1e-6);
          const whole = lifetimeValueFromRetained({ margin: m, retention, discountRate }) ?? NaN;
          const within = lifetimeValueWithin({ margin: m, retention, discountRate, years: 10_000 });
          expect(relativeError(within, whole)).toBeLessThan(1e-9);
        },
      ),
    );
  });

  test('within the horizon it is the sum of the discounted margins of those who stay', () => {
    fc.assert(
      fc.property(
        margin,
        share,
        anyRate,
        fc.integer({ min: 1, max: 20 }),
        (m, retention, discountRate, years) => {
          const stayed = retentionCohort(
            1,
            Array.from({ length: years }, () => retention),
          );
          const sum = stayed
            .slice(1)
            .reduce((soFar, left, year) => soFar + (m * left) / (1 + discountRate) ** (year + 1), 0);
          const value = lifetimeValueWithin({ margin: m, retention, discountRate, years });
          expect(Math.abs(value - sum)).toBeLessThanOrEqual(1e-11 * Math.abs(sum) + 1e-300);
        },
      ),
    );
  });

  test('a new customer is worth one margin more than an existing one', () => {
    fc.assert(
      fc.property(margin, share, positiveRate, (m, retention, discountRate) => {
        const existing = lifetimeValueFromRetained({ margin: m, retention, discountRate });
        const recruited = lifetimeValueImmediate({ margin: m, retention, discountRate });
        expect(recruited).toBe(m + (existing ?? NaN));
      }),
    );
  });

  test('the retention needed for a value gives that value', () => {
    fc.assert(
      fc.property(share, positiveRate, (retention, discountRate) => {
        const target = lifetimeValueFromRetained({ margin: 100, retention, discountRate }) ?? NaN;
        expect(retentionForLifetimeValue({ target, margin: 100, discountRate })).toBeCloseTo(retention, 12);
      }),
    );
  });

  test('the elasticity is the slope of the logarithm', () => {
    const inner = fc.double({ min: 0.1, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(inner, positiveRate, (retention, discountRate) => {
        const step = 1e-5;
        const slope = (value: typeof lifetimeValueImmediate) => {
          const at = (r: number) => Math.log(value({ margin: 1, retention: r, discountRate }) ?? NaN);
          return (retention * (at(retention + step) - at(retention - step))) / (2 * step);
        };
        const elasticity = (convention: 'fromRetained' | 'immediate') =>
          lifetimeValueElasticity({ retention, discountRate, convention }) ?? NaN;
        expect(relativeError(slope(lifetimeValueFromRetained), elasticity('fromRetained'))).toBeLessThan(
          1e-6,
        );
        expect(relativeError(slope(lifetimeValueImmediate), elasticity('immediate'))).toBeLessThan(1e-6);
      }),
    );
  });

  test('everything is finite or null wherever the inputs are allowed to be', () => {
    fc.assert(
      fc.property(margin, share, anyRate, share, (m, retention, discountRate, part) => {
        const at = { margin: m, retention, discountRate };
        const results = [
          lifetimeValueFromRetained({ ...at, marginGrowth: part }),
          lifetimeValueImmediate(at),
          lifetimeValueWithin({ ...at, years: 20 }),
          retentionForLifetimeValue({ target: m * part, margin: m, discountRate }),
          expectedLifetime(1 - retention),
          lifetimeUpliftFromPoints({ points: part, churn: 1 - retention, discountRate }),
          lifetimeUpliftFromPercent({ percent: part, churn: 1 - retention, discountRate }),
          largestUpliftFromPercent(part),
          sumForUplift({ points: 0.05, uplift: part }),
          tenureProfitValue({ profits: [-m, m], plateau: m, churn: 1 - retention, discountRate }),
        ];
        expect(numbersIn(results).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('uplift of lifetime value', () => {
  test('it is what the values before and after say, by convention (b)', () => {
    const churnAndCut = fc.tuple(fc.double({ min: 0.05, max: 1, noNaN: true }), share);
    fc.assert(
      fc.property(churnAndCut, positiveRate, ([churn, percent], discountRate) => {
        const value = (c: number) =>
          lifetimeValueImmediate({ margin: 1, retention: 1 - c, discountRate }) ?? NaN;
        const uplift = value(churn * (1 - percent)) / value(churn) - 1;
        const fromPercent = lifetimeUpliftFromPercent({ percent, churn, discountRate });
        const fromPoints = lifetimeUpliftFromPoints({ points: percent * churn, churn, discountRate });
        expect(Math.abs((fromPercent ?? NaN) - uplift)).toBeLessThan(1e-10 * (1 + uplift));
        expect(Math.abs((fromPoints ?? NaN) - uplift)).toBeLessThan(1e-10 * (1 + uplift));
      }),
    );
  });

  test('the sum of churn and rate for an uplift gives that uplift', () => {
    const uplift = fc.double({ min: 0.01, max: 5, noNaN: true });
    fc.assert(
      fc.property(uplift, (wanted) => {
        const churn = sumForUplift({ points: 0.05, uplift: wanted }) ?? NaN;
        expect(lifetimeUpliftFromPoints({ points: 0.05, churn, discountRate: 0 })).toBeCloseTo(wanted, 9);
      }),
    );
  });
});

describe('value of growing profits', () => {
  test('the closed-form tail is the sum of very many years', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), positiveRate, (churn, discountRate) => {
        const profits = [-51, 30, 42, 44, 49, 55];
        const manyYears = [...profits, ...Array.from({ length: 2000 }, () => 55)];
        const closed = tenureProfitValue({ profits, plateau: 55, churn, discountRate });
        const summed = tenureProfitValue({ profits: manyYears, plateau: 0, churn, discountRate });
        expect(closed).toBeCloseTo(summed ?? NaN, 7);
      }),
    );
  });
});

describe('geometric sum', () => {
  test('it keeps its digits when the ratio is next to 1', () => {
    // q + q² + q³ with q = 1 + ε is 3 + 6ε but for ε².
    for (const excess of [1e-15, 1e-12, 1e-9, -1e-15, -1e-12, -1e-9]) {
      const ratio = 1 + excess;
      expect(geometricSum(ratio, 3)).toBeCloseTo(3 + 6 * (ratio - 1), 14);
    }
  });
});
