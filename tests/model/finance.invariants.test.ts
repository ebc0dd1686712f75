import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discountedPaybackYears } from '../../src/model/discounted-payback-years';
import { findRoot } from '../../src/model/find-root';
import { growthBounds } from '../../src/model/growth-bounds';
import { internalRates } from '../../src/model/internal-rates';
import { npv } from '../../src/model/npv';
import { paybackYears } from '../../src/model/payback-years';
import { presentValueOfCost } from '../../src/model/present-value-of-cost';
import { spreadsheetNpv } from '../../src/model/spreadsheet-npv';
import { stepDiscountRate } from '../../src/model/step-discount-rate';
import { conventionalFlows } from './arbitrary-inputs';
import { composeChurnCase, workedCase } from './compose-churn-case';
import { exact, relativeError } from './fixed-point';

const anyFlows = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 40 });
const rate = fc.double({ min: 0, max: 1, noNaN: true });
const grossNpv = (flows: readonly number[], ratePerStep: number) => npv(flows.map(Math.abs), ratePerStep);

describe('net present value', () => {
  test('at rate 0 it is the sum', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        expect(npv(flows, 0)).toBe(flows.reduce((sum, flow) => sum + flow, 0));
      }),
    );
  });

  test('of conventional payments it falls as the rate rises, as long as it is positive', () => {
    fc.assert(
      fc.property(
        conventionalFlows,
        rate,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (flows, low, more) => {
          const [atLow, atHigh] = [npv(flows, low), npv(flows, low + more)];
          fc.pre(atHigh > 0);
          expect(atHigh).toBeLessThan(atLow);
        },
      ),
    );
  });

  test('with the outlay first, the NPV falls as the rate rises', () => {
    fc.assert(
      fc.property(anyFlows, rate, fc.double({ min: 0.01, max: 1, noNaN: true }), (flows, low, more) => {
        const outlayFirst = [-1e9, ...flows.map((flow) => Math.abs(flow) + 1)];
        expect(npv(outlayFirst, low + more)).toBeLessThan(npv(outlayFirst, low));
      }),
    );
  });

  test('the spreadsheet function is one period behind', () => {
    fc.assert(
      fc.property(anyFlows, rate, (flows, perPeriod) => {
        const shifted = npv([0, ...flows], perPeriod);
        const difference = Math.abs(spreadsheetNpv(flows, perPeriod) - shifted);
        expect(difference).toBeLessThanOrEqual(1e-12 * grossNpv(flows, perPeriod));
      }),
    );
  });

  test('the present value of cost is minus the NPV of its payments', () => {
    const anyRate = fc.double({ min: -0.5, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), anyRate, fc.nat(240), (oneOff, perYear, discountRate, steps) => {
        const payments = [oneOff, ...Array.from({ length: steps }, () => perYear / 12)];
        const value = presentValueOfCost({
          investmentOneOff: oneOff,
          investmentPerYear: perYear,
          discountRate,
          stepsPerYear: 12,
          steps,
        });
        expect(relativeError(value, npv(payments, stepDiscountRate(discountRate, 12)))).toBeLessThan(1e-11);
      }),
    );
  });
});

describe('internal rates', () => {
  const npvIsNothingAt = (flows: readonly number[], root: number, stepsPerYear: number) => {
    const ratePerStep = (1 + root) ** (1 / stepsPerYear) - 1;
    return Math.abs(npv(flows, ratePerStep)) <= 1e-9 * grossNpv(flows, ratePerStep);
  };

  test.each([1, 12])(
    'the NPV at every rate is nothing and the rates rise, %s steps a year',
    (stepsPerYear) => {
      fc.assert(
        fc.property(anyFlows, (flows) => {
          const roots = internalRates(flows, stepsPerYear);
          // Closer to a loss of everything an annual rate has no digits left to turn it back into one per step.
          const tellable = roots.filter((root) => root > -0.99);
          expect(tellable.filter((root) => !npvIsNothingAt(flows, root, stepsPerYear))).toEqual([]);
          expect([...roots].sort((a, b) => a - b)).toEqual(roots);
        }),
      );
    },
  );

  test('conventional payments have exactly one rate, positive when more comes back than went out', () => {
    fc.assert(
      fc.property(conventionalFlows, (flows) => {
        const roots = internalRates(flows);
        const sum = npv(flows, 0);
        fc.pre(Math.abs(sum) > 1e-6 * grossNpv(flows, 0) && npv(flows, 100) < 0 && npv(flows, -0.998) > 0);
        expect(roots).toHaveLength(1);
        expect(Math.sign(roots[0] ?? 0)).toBe(Math.sign(sum));
      }),
    );
  });

  test('payments built from known rates give these rates back', () => {
    const growthFactors = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(growthFactors, fc.nat(3), fc.nat(3), (tenths, zerosBefore, zerosAfter) => {
        const growths = tenths.map((tenth) => tenth / 10).sort((a, b) => a - b);
        const polynomial = growths.reduce<number[]>(
          (flows, growth) => [...flows, 0].map((flow, step) => flow - growth * (flows[step - 1] ?? 0)),
          [1],
        );
        const flows = [
          ...Array.from({ length: zerosBefore }, () => 0),
          ...polynomial,
          ...Array.from({ length: zerosAfter }, () => 0),
        ];
        const roots = internalRates(flows);
        expect(roots).toHaveLength(growths.length);
        roots.forEach((root, index) => {
          expect(root + 1).toBeCloseTo(growths[index] ?? NaN, 6);
        });
      }),
    );
  });

  test('no rate lies outside the bounds that the scan keeps to', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        fc.pre(flows[0] !== 0 && flows.at(-1) !== 0);
        const { lowest, highest } = growthBounds(flows);
        const beyond = [1.0001, 1.1, 2, 10, 100].flatMap((factor) => [highest * factor, lowest / factor]);
        const signs = beyond
          .filter((growth) => growth > 1e-3 && growth < 1e3)
          .map((growth) => [growth >= highest ? flows[0] : flows.at(-1), npv(flows, growth - 1)] as const);
        expect(signs.filter(([end = 0, value]) => Math.sign(value) === -Math.sign(end))).toEqual([]);
      }),
    );
  });
});

describe('payback', () => {
  test('discounting never makes it shorter', () => {
    fc.assert(
      fc.property(conventionalFlows, rate, (flows, perStep) => {
        const simple = paybackYears(flows, 12);
        const discounted = discountedPaybackYears(flows, perStep, 12);
        expect(discounted === null || (simple !== null && simple <= discounted + 1e-9)).toBe(true);
      }),
    );
  });

  test('it lies between today and the horizon, and is missing exactly when the sum is negative', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const payback = paybackYears(flows, 4);
        expect(payback === null).toBe(npv(flows, 0) < 0);
        expect(payback ?? 0).toBeGreaterThanOrEqual(0);
        expect(payback ?? 0).toBeLessThanOrEqual((flows.length - 1) / 4);
      }),
    );
  });
});

describe('root finding', () => {
  test('it finds the bracketed root of functions of any steepness', () => {
    const target = fc.double({ min: -0.999, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(target, fc.constantFrom(1, 3, 9, 1 / 3), (root, power) => {
        const f = (x: number) => Math.sign(x - root) * Math.abs(x - root) ** power;
        expect(findRoot(f, -1, 1)).toBeCloseTo(root, 9);
        expect(findRoot((x) => -f(x), -1, 1)).toBeCloseTo(root, 9);
      }),
    );
  });

  test('it needs about ten evaluations on a smooth function', () => {
    let evaluations = 0;
    const root = findRoot((x) => (evaluations++, Math.exp(x) - 3), 0, 4);
    expect(root).toBeCloseTo(Math.log(3), 14);
    expect(evaluations).toBeLessThan(16);
  });

  test('it has no answer without a change of sign, and takes an end that is a root', () => {
    expect(findRoot((x) => x * x + 1, -1, 1)).toBeNull();
    expect(findRoot(() => NaN, -1, 1)).toBeNull();
    expect(findRoot((x) => x, 0, 1)).toBe(0);
    expect(findRoot((x) => x - 1, 0, 1)).toBe(1);
  });
});

describe('sums at 1e12 money over 240 months', () => {
  const huge = {
    ...workedCase,
    customers: 10_000_000,
    annualRevenue: 200_000,
    newCustomers: 1_234_567,
    churnAfter: 0.14,
    rampSteps: 7,
    steps: 240,
    investmentOneOff: 999_999_999,
    investmentPerYear: 123_456_789,
  };
  const { cashFlow, uplift, ratePerStep } = composeChurnCase(huge);

  test('the sum of revenue is exact to 1e-9', () => {
    const sum = uplift.reduce((total, value) => total + value, 0);
    expect(sum).toBeGreaterThan(1e12);
    expect(relativeError(sum, exact.toNumber(exact.sum(uplift)))).toBeLessThan(1e-9);
  });

  test('the net present value is exact to 1e-9', () => {
    const discountPerStep = exact.dividedBy(exact.of(1), exact.of(1) + exact.of(ratePerStep));
    let discount = exact.of(1);
    let sum = 0n;
    for (const flow of cashFlow) {
      sum += exact.times(exact.of(flow), discount);
      discount = exact.times(discount, discountPerStep);
    }
    expect(relativeError(npv(cashFlow, ratePerStep), exact.toNumber(sum))).toBeLessThan(1e-9);
  });

  test('the revenue of customers followed without rounding is the same to 1e-9', () => {
    const steady = { ...huge, rampSteps: 0 };
    const kept = [steady.churnNow, steady.churnAfter].map(
      // The twelfth root by Newton's method in 300 binary places.
      (churn) => {
        const annual = exact.of(1) - exact.of(churn);
        let root = exact.of((1 - churn) ** (1 / 12));
        for (let round = 0; round < 8; round++) {
          let power = exact.of(1);
          for (let times = 0; times < 11; times++) power = exact.times(power, root);
          root = (11n * root + exact.dividedBy(annual, power)) / 12n;
        }
        return root;
      },
    );
    const newcomers = exact.dividedBy(exact.of(steady.newCustomers), exact.of(12));
    let paths = [exact.of(steady.customers), exact.of(steady.customers)];
    let customerMonths = 0n;
    for (let step = 1; step <= steady.steps; step++) {
      const before = (paths[1] ?? 0n) - (paths[0] ?? 0n);
      paths = paths.map((customers, index) => exact.times(customers, kept[index] ?? 0n) + newcomers);
      customerMonths += ((paths[1] ?? 0n) - (paths[0] ?? 0n) + before) / 2n;
    }
    const revenue = (exact.toNumber(customerMonths) * steady.annualRevenue) / 12;
    const ours = composeChurnCase(steady).uplift.reduce((total, value) => total + value, 0);
    expect(relativeError(ours, revenue)).toBeLessThan(1e-9);
  });
});
