import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { churnCaseNpv } from '../../src/model/churn-case-npv';
import { combinedCaseNpv } from '../../src/model/combined-case-npv';
import { churnReadings } from '../../src/model/churn-readings';
import { caseOfInputs } from '../../src/model/case-of-inputs';
import { examples, presets } from '../../src/model/examples';
import type { Inputs } from '../../src/model/inputs';
import type { Scalar } from '../../src/model/results';
import { satisfiedCustomerValue } from '../../src/model/satisfied-customer-value';
import { simulate } from '../../src/model/simulate';
import { composeChurnCase } from './compose-churn-case';
import { anyInputs, churnAlone, helpful, moneyMoved, ordinaryInputs } from './any-inputs';
import { combinedCaseMeasures } from './combined-case-measures';

const valueOf = ({ value, reason }: Scalar): number => {
  if (value === null) throw new Error(`No value: ${reason ?? 'and no reason'}`);
  return value;
};

/** MODEL §2.5: N 10 000, v 500, g 40 %, 15 → 12 %, 5 years, 100 k + 60 k a year, 8 %. */
const worked: Inputs = {
  ...churnAlone(examples.b2b),
  customers: 10_000,
  annualRevenue: 500,
  grossMargin: 0.4,
  newCustomers: 0,
  churnNow: 0.15,
  churnCut: 0.03,
  rampMonths: 0,
  horizonYears: 5,
  investmentOneOff: 100_000,
  investmentPerYear: 60_000,
  discountRate: 0.08,
};

describe('the worked case of MODEL §2.5', () => {
  test.each([
    { timing: 'mid', uplift: 1_357_166, npv: 79_221, roi: 35.7, discounted: 22.7, irr: 24.8, payback: 3.56 },
    { timing: 'end', uplift: 1_374_671, npv: 85_342, roi: 37.5, discounted: 24.5, irr: 26.3, payback: 3.49 },
  ] as const)('monthly, $timing: every measure of its row', (row) => {
    const results = simulate({ ...worked, revenueTiming: row.timing });
    expect(Math.round(valueOf(results.revenueUplift))).toBe(row.uplift);
    expect(Math.round(valueOf(results.npv))).toBe(row.npv);
    expect(valueOf(results.roi) * 100).toBeCloseTo(row.roi, 1);
    expect(valueOf(results.roiDiscounted) * 100).toBeCloseTo(row.discounted, 1);
    expect(valueOf(results.irr) * 100).toBeCloseTo(row.irr, 1);
    expect(valueOf(results.paybackYears)).toBeCloseTo(row.payback, 2);
    expect(results.verdict).toBe('pays');
  });

  // Oracle CHURN-12-case-monthly-mid (Python, cross-checked in Octave and LibreOffice).
  test('has the oracle’s figures to the last digits', () => {
    const results = simulate(worked);
    expect(valueOf(results.grossProfitUplift)).toBeCloseTo(542_866.30277, 4);
    expect(valueOf(results.cost)).toBe(400_000);
    expect(valueOf(results.presentValueOfCost)).toBeCloseTo(348_224.51675, 4);
    expect(valueOf(results.discountedPaybackYears)).toBeCloseTo(3.897275385484679, 9);
    expect(valueOf(results.customersKept)).toBeCloseTo(840.266043, 6);
    expect(valueOf(results.customersKeptYearOne)).toBeCloseTo(300, 8);
    expect(valueOf(results.revenueUpliftYearOne)).toBeCloseTo(78_736.885080579, 6);
    expect(results.irr.roots).toEqual([valueOf(results.irr)]);
  });

  // Oracle CHURN-22-breakeven-monthly-mid.
  test('breaks even when 16.4 % of churn is cut: 246 customers a year', () => {
    const results = simulate(worked);
    expect(valueOf(results.breakEvenChurnCut)).toBeCloseTo(0.16396684598350758, 8);
    expect(valueOf(results.breakEvenCustomers)).toBeCloseTo(10_000 * 0.15 * 0.16396684598350758, 5);
    expect(valueOf(results.customersKeptPerYear)).toBeCloseTo(300, 10);
  });

  test('with the margin beyond the horizon is worth L(c1) × D_T of the last day more', () => {
    const excluded = simulate({ ...worked, terminalValue: 'excluded' });
    const included = simulate({ ...worked, terminalValue: 'included' });
    // MODEL §2.6, §2.7 (a): 200 × 0.88/(1.08 − 0.88) × D_T
    const beyond = 880 * valueOf(excluded.customersKept);
    expect(valueOf(excluded.valueBeyondHorizon)).toBeCloseTo(beyond, 6);
    expect(valueOf(included.valueBeyondHorizon)).toBeCloseTo(beyond, 6);
    expect(valueOf(included.npv) - valueOf(excluded.npv)).toBeCloseTo(beyond / 1.08 ** 5, 6);
    expect(included.revenueUplift).toEqual(excluded.revenueUplift);
    expect(included.grossProfitUplift).toEqual(excluded.grossProfitUplift);
    expect(valueOf(included.breakEvenChurnCut)).toBeLessThan(valueOf(excluded.breakEvenChurnCut));
  });
});

describe('five percent less churn', () => {
  // MODEL §2.2, CHURN-05: the same words mean 9.5 %, 5.0 % or 5.5 % when churn is 10 %.
  test('is 9.5 % as percent of churn and 5 % as points; the third reading is told apart from both', () => {
    const inputs: Inputs = { ...worked, churnNow: 0.1, churnCut: 0.05 };
    expect(valueOf(simulate({ ...inputs, churnCutBasis: 'percent' }).churnAfter)).toBeCloseTo(0.095, 12);
    expect(valueOf(simulate({ ...inputs, churnCutBasis: 'points' }).churnAfter)).toBeCloseTo(0.05, 12);
    expect(churnReadings(0.1, 0.05).relativeRetention).toBeCloseTo(0.055, 12);
  });

  test('in points equals the same cut in percent of churn', () => {
    const points = simulate({ ...worked, churnCutBasis: 'points', churnCut: 0.03 });
    const percent = simulate({ ...worked, churnCutBasis: 'percent', churnCut: 0.2 });
    expect(valueOf(percent.npv)).toBeCloseTo(valueOf(points.npv), 6);
  });
});

describe.each(presets)('the example %s', (preset) => {
  const inputs = examples[preset];
  const results = simulate(inputs);

  test('agrees with the formula files one by one', () => {
    const value = satisfiedCustomerValue(inputs);
    expect(results.satisfiedCustomerValue).toEqual({ value: value.total });
    expect(results.retentionPart).toEqual({ value: value.retention });
    expect(results.crossSellPart).toEqual({ value: value.crossSell });
    expect(results.referralPart).toEqual({ value: value.referral });
    const composed = combinedCaseMeasures(caseOfInputs(inputs));
    expect(valueOf(results.npv)).toBeCloseTo(composed.npv, 6);
    expect(valueOf(results.npv)).toBeCloseTo(combinedCaseNpv(caseOfInputs(inputs)), 6);
    expect(results.retentionRevenue).toEqual({ value: composed.retention });
    expect(results.revenueUplift).toEqual(results.retentionRevenue);
    expect(results.referralRevenue).toEqual({ value: composed.referral });
    expect(results.expansionRevenue).toEqual({ value: composed.expansion });
    expect(results.acquisitionSaving).toEqual({ value: composed.saving });
    expect(results.series.customersWith).toEqual(composed.flows.with);
    expect(results.series.customersChurnOnly).toEqual(composed.flows.churnOnly);
    expect(results.series.customersWithout).toEqual(composed.flows.without);
    expect(results.series.cashFlow).toEqual(composed.flows.cashFlow);
  });

  test('is its churn case when nobody more is satisfied, month by month', () => {
    const alone = simulate(churnAlone(inputs));
    const composed = composeChurnCase(caseOfInputs(churnAlone(inputs)));
    expect(alone.series.customersWith).toEqual([...composed.with]);
    expect(alone.series.retentionRevenue).toEqual([...composed.uplift]);
    expect(alone.series.cashFlow).toEqual([...composed.cashFlow]);
    expect(valueOf(alone.npv)).toBeCloseTo(churnCaseNpv(caseOfInputs(inputs)), 6);
  });

  test('is a sensible story: it pays back within the horizon, and not at once', () => {
    expect(results.verdict).toBe('pays');
    expect(valueOf(results.paybackYears)).toBeGreaterThan(0.5);
    expect(valueOf(results.paybackYears)).toBeLessThan(inputs.horizonYears);
    expect(valueOf(results.breakEvenCustomers)).toBeLessThan(valueOf(results.customersKeptPerYear));
    expect(valueOf(results.roi)).toBeLessThan(10);
  });

  test('brings more than one customer per customer on paper, which the page has to say', () => {
    const { referralRate, reach, referralConversion } = inputs;
    const reproduction = referralRate * reach * referralConversion;
    expect(valueOf(results.referralReproduction)).toBeCloseTo(reproduction, 12);
    expect(reproduction).toBeGreaterThan(2);
  });
});

// SEED-01, SEED-02: the source's illustration, A = 100 and k = 5.
test('the source’s illustration gives 337.70 for B2C and 375.25 for B2B', () => {
  const results = simulate(examples.published);
  expect(valueOf(results.satisfiedCustomerValue)).toBeCloseTo(337.7, 10);
  expect(valueOf(results.b2c.satisfiedCustomerValue)).toBeCloseTo(337.7, 10);
  expect(valueOf(results.b2b.satisfiedCustomerValue)).toBeCloseTo(375.25, 10);
});

const relative = (actual: number, expected: number, scale: number) =>
  Math.abs(actual - expected) / Math.max(scale, 1e-300);

describe('whatever the inputs', () => {
  /** Cases that can be computed; `anyInputs` has others too. */
  const computable = anyInputs.filter((inputs) => simulate(inputs).verdict !== null);

  test('the NPV is the last value of the discounted cumulative series', () => {
    fc.assert(
      fc.property(computable, (inputs) => {
        const { npv, series } = simulate(inputs);
        const last = series.discountedCumulative.at(-1) ?? NaN;
        expect(relative(valueOf(npv), last, moneyMoved(inputs))).toBeLessThan(1e-10);
      }),
    );
  });

  test('payback is where the cumulative series rises above zero for good', () => {
    fc.assert(
      fc.property(ordinaryInputs, (inputs) => {
        const { paybackYears, series, verdict } = simulate(inputs);
        if (verdict === null) return;
        const after = series.cumulative.filter(
          (_, at) => (series.years[at] ?? 0) >= (paybackYears.value ?? 0),
        );
        if (paybackYears.value === null) {
          expect(paybackYears.reason).toBe('neverPaysBack');
          expect(series.cumulative.at(-1)).toBeLessThan(0);
        } else {
          expect(Math.min(...after)).toBeGreaterThanOrEqual(-1e-9 * moneyMoved(inputs));
          const before = series.cumulative.filter(
            (_, at) => (series.years[at] ?? 0) < (paybackYears.value ?? 0),
          );
          if (before.length > 0) expect(before.at(-1)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('cutting exactly the break-even share of churn leaves an NPV of zero', () => {
    fc.assert(
      fc.property(ordinaryInputs, (inputs) => {
        const { breakEvenChurnCut, breakEvenCustomers } = simulate(inputs);
        if (breakEvenChurnCut.value === null) {
          expect(breakEvenCustomers.value).toBeNull();
          expect(breakEvenCustomers.reason).toBe(breakEvenChurnCut.reason);
          return;
        }
        const { customers, churnNow } = inputs;
        expect(breakEvenCustomers.value).toBeCloseTo(customers * churnNow * breakEvenChurnCut.value, 6);
        const there: Inputs = {
          ...{ ...inputs, retentionLever: 'direct' },
          ...{ churnCut: breakEvenChurnCut.value, churnCutBasis: 'percent' },
        };
        const npv = valueOf(simulate(there).npv);
        // Without any cut the other streams pay alone, and then some.
        if (breakEvenChurnCut.value === 0) expect(npv).toBeGreaterThanOrEqual(-1e-9 * moneyMoved(there));
        else expect(relative(npv, 0, moneyMoved(there))).toBeLessThan(1e-9);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['of lower churn alone', churnAlone],
    ['in which satisfied customers do more than others', helpful],
  ] as const)(
    'the verdict is the sign of the NPV and agrees with the break-even, in a case %s',
    (_, kind) => {
      fc.assert(
        fc.property(ordinaryInputs.map(kind), (inputs) => {
          const { verdict, npv, breakEvenChurnCut, churnAfter } = simulate(inputs);
          const cut = 1 - valueOf(churnAfter) / inputs.churnNow;
          if (verdict === 'pays') {
            expect(valueOf(npv)).toBeGreaterThan(0);
            // Churn may even worsen where the other streams pay alone.
            expect(Math.max(0, cut)).toBeGreaterThanOrEqual(valueOf(breakEvenChurnCut) - 1e-9);
          }
          if (verdict === 'doesNotPay') {
            expect(valueOf(npv)).toBeLessThan(0);
            expect(cut).toBeLessThanOrEqual((breakEvenChurnCut.value ?? 1) + 1e-9);
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  test('the series run month by month from today to the horizon, or are empty', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { series, verdict } = simulate(inputs);
        const steps = verdict === null ? 0 : inputs.horizonYears * 12 + 1;
        for (const values of Object.values(series)) expect(values).toHaveLength(steps);
        if (verdict === null) return;
        expect(series.years[0]).toBe(0);
        expect(series.years.at(-1)).toBeCloseTo(inputs.horizonYears, 10);
        for (const path of [series.customersWith, series.customersChurnOnly, series.customersWithout])
          expect(path[0]).toBe(inputs.customers);
        expect(series.cumulative[0]).toBeCloseTo(-inputs.investmentOneOff, 6);
      }),
    );
  });

  test('the same inputs give the same results', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        expect(simulate({ ...inputs })).toEqual(simulate(inputs));
      }),
      { numRuns: 50 },
    );
  });
});
