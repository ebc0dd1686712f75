import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annualRate } from '../../src/model/annual-rate';
import { breakEvenChurnCut } from '../../src/model/break-even-churn-cut';
import type { ChurnCase } from '../../src/model/churn-case';
import { churnCaseNpv } from '../../src/model/churn-case-npv';
import { churnAfter } from '../../src/model/churn-after';
import { churnReadings } from '../../src/model/churn-readings';
import { cumulativeRevenueUplift } from '../../src/model/cumulative-revenue-uplift';
import { customerPath } from '../../src/model/customer-path';
import { customersAt } from '../../src/model/customers-at';
import { presentValueOfCost } from '../../src/model/present-value-of-cost';
import { stepDiscountRate } from '../../src/model/step-discount-rate';
import { stepRate } from '../../src/model/step-rate';
import { anyChurnCase, cornerCases, improvingCase, numbersIn, share } from './arbitrary-inputs';
import { churnCaseMeasures } from './churn-case-measures';
import { composeChurnCase } from './compose-churn-case';
import { relativeError } from './fixed-point';

const stepCounts = fc.constantFrom(1, 2, 4, 12, 52);
const revenueOf = (c: ChurnCase) => churnCaseMeasures(c).revenue;

describe('churn', () => {
  test('a step rate turned back is the annual churn', () => {
    fc.assert(
      fc.property(share, stepCounts, (churn, steps) => {
        // Very close to 1 the step rate has no room left for the last digits of the annual one.
        fc.pre(churn < 0.999 || churn === 1);
        expect(annualRate(stepRate(churn, steps), steps)).toBeCloseTo(churn, 12);
      }),
    );
  });

  test('a year of steps at the step discount rate compounds to the annual rate', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.9, max: 1, noNaN: true }), stepCounts, (rate, steps) => {
        expect((1 + stepDiscountRate(rate, steps)) ** steps - 1).toBeCloseTo(rate, 12);
      }),
    );
  });

  test('the literal reading of "p percent" never cuts more than the one in points', () => {
    fc.assert(
      fc.property(share, share, (churn, percent) => {
        const readings = churnReadings(churn, percent);
        expect(readings.percentagePoints).toBeLessThanOrEqual(readings.relativeChurn + 1e-15);
        expect(readings.percentagePoints).toBe(churnAfter(churn, percent, 'points'));
        expect(readings.relativeChurn).toBe(churnAfter(churn, percent, 'percent'));
      }),
    );
  });

  test('churn after the programme stays between 0 and 1 for any cut', () => {
    fc.assert(
      fc.property(share, fc.double({ min: -1, max: 1, noNaN: true }), (churn, cut) => {
        for (const basis of ['points', 'percent'] as const) {
          expect(churnAfter(churn, cut, basis)).toBeGreaterThanOrEqual(0);
          expect(churnAfter(churn, cut, basis)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('customers', () => {
  test('the closed form and the path step by step agree', () => {
    fc.assert(
      fc.property(anyChurnCase, (c) => {
        const path = customerPath({ ...c, churnAfter: c.churnNow, newCustomersPerYear: c.newCustomers });
        for (const step of [0, 1, 7, c.steps]) {
          const { customers } = customersAt({
            customers: c.customers,
            churn: c.churnNow,
            newCustomersPerYear: c.newCustomers,
            stepsPerYear: c.stepsPerYear,
            step,
          });
          expect(Math.abs((path[step] ?? NaN) - customers)).toBeLessThanOrEqual(1e-10 * customers + 1e-9);
        }
      }),
    );
  });

  test('the customers kept are never negative when churn falls', () => {
    fc.assert(
      fc.property(anyChurnCase, (c) => {
        const [lower, higher] = [Math.min(c.churnNow, c.churnAfter), Math.max(c.churnNow, c.churnAfter)];
        const { saved, without } = composeChurnCase({ ...c, churnNow: higher, churnAfter: lower });
        saved.forEach((kept, step) => {
          expect(kept).toBeGreaterThanOrEqual(-1e-12 * (without[step] ?? 0));
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('churn case', () => {
  test('the revenue of yearly end-of-year steps is the closed form', () => {
    fc.assert(
      fc.property(improvingCase, (c) => {
        const years = 7;
        const yearly = {
          ...c,
          newCustomers: 0,
          rampSteps: 0,
          stepsPerYear: 1,
          steps: years,
          weightOfClosing: 1,
        };
        expect(relativeError(revenueOf(yearly), cumulativeRevenueUplift({ ...yearly, years }))).toBeLessThan(
          1e-10,
        );
      }),
    );
  });

  test('a larger cut of churn brings more revenue', () => {
    fc.assert(
      fc.property(improvingCase, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (improving, part) => {
        const c = { ...improving, weightOfClosing: 0.5 };
        const smallerCut = c.churnNow + (c.churnAfter - c.churnNow) * part;
        expect(revenueOf(c)).toBeGreaterThan(revenueOf({ ...c, churnAfter: smallerCut }));
      }),
    );
  });

  test('the revenue of the mean of start and end lies between theirs', () => {
    fc.assert(
      fc.property(improvingCase, (c) => {
        const [start = 0, mid = 0, end = 0] = [0, 0.5, 1].map((weightOfClosing) =>
          revenueOf({ ...c, weightOfClosing }),
        );
        expect(mid).toBeGreaterThanOrEqual(start);
        expect(mid).toBeLessThanOrEqual(end);
        expect(relativeError(mid, (start + end) / 2)).toBeLessThan(1e-10);
      }),
    );
  });

  test.each(['customers', 'annualRevenue'] as const)(
    'with %s, newcomers and cost doubled all money doubles and no ratio or time changes',
    (id) => {
      fc.assert(
        fc.property(improvingCase, (c) => {
          const doubled = {
            ...c,
            [id]: 2 * c[id],
            newCustomers: id === 'customers' ? 2 * c.newCustomers : c.newCustomers,
            investmentOneOff: 2 * c.investmentOneOff,
            investmentPerYear: 2 * c.investmentPerYear,
          };
          const [before, after] = [churnCaseMeasures(c), churnCaseMeasures(doubled)];
          // Doubling is exact in binary, so the results are equal to the last digit.
          expect(after.revenue).toBe(2 * before.revenue);
          expect(after.npv).toBe(2 * before.npv);
          expect(after.roi).toBe(before.roi);
          expect(after.discountedRoi).toBe(before.discountedRoi);
          expect(after.payback).toBe(before.payback);
          expect(after.discountedPayback).toBe(before.discountedPayback);
        }),
      );
    },
  );

  test('nothing changes: no revenue, and the programme costs its present value', () => {
    fc.assert(
      fc.property(improvingCase, (c) => {
        const measures = churnCaseMeasures({ ...c, churnAfter: c.churnNow });
        expect(measures.revenue).toBe(0);
        expect(measures.npv + measures.costNow).toBeCloseTo(0, 5);
      }),
    );
  });

  test('the NPV in one loop is the NPV of the composed files', () => {
    fc.assert(
      fc.property(anyChurnCase, (c) => {
        const composed = composeChurnCase(c);
        expect(Math.abs(churnCaseNpv(c) - composed.npv)).toBeLessThanOrEqual(1e-12 * composed.gross);
      }),
      { numRuns: 300 },
    );
  });

  test('every result is finite or null for any case that can be typed', () => {
    fc.assert(
      fc.property(anyChurnCase, (c) => {
        const results = [
          composeChurnCase(c),
          churnCaseMeasures(c),
          churnCaseNpv(c),
          breakEvenChurnCut(c, churnCaseNpv),
        ];
        expect(numbersIn(results).filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test(
    'every result is finite or null, and the loop agrees, in all corners of the catalogue',
    { timeout: 60_000 },
    () => {
      const broken = cornerCases().filter((c) => {
        const { cashFlow, with: withProgramme, npv, gross } = composeChurnCase(c);
        const inOneLoop = churnCaseNpv(c);
        const breakEven = breakEvenChurnCut(c, churnCaseNpv).value ?? 0;
        const finite =
          cashFlow.every(Number.isFinite) &&
          withProgramme.every(Number.isFinite) &&
          [npv, inOneLoop, breakEven].every(Number.isFinite);
        return !finite || Math.abs(inOneLoop - npv) > 1e-12 * gross;
      });
      expect(broken).toEqual([]);
    },
  );
});

describe('break-even churn cut', () => {
  test('the NPV at the break-even is nothing', () => {
    fc.assert(
      fc.property(improvingCase, (improving) => {
        // Rates of 0 and below, where a value beyond the horizon can be endless, are among the edges.
        const c = { ...improving, discountRate: improving.discountRate + 0.001 };
        const { value, reason } = breakEvenChurnCut(c, churnCaseNpv);
        const withCut = (cut: number) => ({ ...c, churnAfter: c.churnNow * (1 - cut) });
        if (value === null) {
          expect(reason).toBe('cannotBreakEven');
          expect(churnCaseNpv(withCut(1))).toBeLessThan(0);
        } else {
          const { npv, without } = composeChurnCase(withCut(value));
          // One digit of the customers, as money of all steps: finer than that no cut can be told apart.
          const digit = Number.EPSILON * Math.max(...without) * c.annualRevenue * c.steps;
          expect(Math.abs(npv)).toBeLessThanOrEqual(1e-9 * presentValueOfCost(c) + 100 * digit);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a dearer programme needs a larger cut', () => {
    fc.assert(
      fc.property(improvingCase, (c) => {
        const cheaper = breakEvenChurnCut(c, churnCaseNpv).value;
        const dearer = breakEvenChurnCut(
          { ...c, investmentOneOff: c.investmentOneOff * 2 + 1 },
          churnCaseNpv,
        ).value;
        expect(dearer === null || (cheaper !== null && dearer >= cheaper - 1e-12)).toBe(true);
      }),
    );
  });
});
