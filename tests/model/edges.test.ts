import { describe, expect, test } from 'vitest';
import { annualRate } from '../../src/model/annual-rate';
import { breakEvenChurnCut } from '../../src/model/break-even-churn-cut';
import { churnCaseNpv } from '../../src/model/churn-case-npv';
import { customersAt } from '../../src/model/customers-at';
import { lifetimeValueFromRetained } from '../../src/model/customer-lifetime-value';
import { customerPath } from '../../src/model/customer-path';
import { customerValueElasticities } from '../../src/model/customer-value-elasticities';
import { customerValueInversion } from '../../src/model/customer-value-inversion';
import { customerValueShares } from '../../src/model/customer-value-shares';
import { discountedReturnOnInvestment } from '../../src/model/discounted-return-on-investment';
import { expectedLifetime } from '../../src/model/expected-lifetime';
import { internalRates } from '../../src/model/internal-rates';
import { lifetimeUpliftFromPoints } from '../../src/model/lifetime-uplift-from-points';
import { lifetimeValueImmediate } from '../../src/model/lifetime-value-immediate';
import { lifetimeValueWithin } from '../../src/model/lifetime-value-within';
import { npv } from '../../src/model/npv';
import { parityReach } from '../../src/model/parity-reach';
import { paybackYears } from '../../src/model/payback-years';
import { rampShare } from '../../src/model/ramp';
import { retentionForLifetimeValue } from '../../src/model/retention-for-lifetime-value';
import { satisfiedCustomerValue } from '../../src/model/satisfied-customer-value';
import { segmentGap } from '../../src/model/segment-gap';
import { stepRate } from '../../src/model/step-rate';
import { tenureProfitValue } from '../../src/model/tenure-profit-value';
import { valueBeyondHorizon } from '../../src/model/value-beyond-horizon';
import { churnCaseMeasures } from './churn-case-measures';
import { composeChurnCase, workedCase } from './compose-churn-case';

// One row of MODEL §10 per test, as far as it is about the formula files.

const b2c = { retention: 0.81, crossSell: 0.49, referralRate: 0.67, referralConversion: 0.62 };
const nothing = { retention: 0, crossSell: 0, referralRate: 0, referralConversion: 0 };

describe('published formula at its edges', () => {
  test('a customer who is worth nothing has no shares', () => {
    const none = { retention: null, crossSell: null, referral: null };
    expect(customerValueShares({ ...b2c, purchaseValue: 0, reach: 5 })).toEqual(none);
    expect(customerValueShares({ ...nothing, purchaseValue: 100, reach: 5 })).toEqual(none);
  });

  test('without any share only the elasticity of the purchase value is known', () => {
    expect(customerValueElasticities({ ...nothing, purchaseValue: 100, reach: 5 })).toEqual({
      purchaseValue: 1,
      retention: null,
      crossSell: null,
      referralRate: null,
      reach: null,
      referralConversion: null,
    });
  });

  test('with a reach of 0 referrals are worth 0 and only the reach can repair that', () => {
    const i = { ...b2c, purchaseValue: 100, reach: 0 };
    expect(satisfiedCustomerValue(i).referral).toBe(0);
    const required = customerValueInversion(i, 200);
    expect(required.referralRate).toEqual({ value: null, feasible: false });
    expect(required.referralConversion).toEqual({ value: null, feasible: false });
    expect(required.reach.feasible).toBe(true);
  });

  test('shares of 0 and 1 are exact', () => {
    const all = { retention: 1, crossSell: 1, referralRate: 1, referralConversion: 1 };
    expect(satisfiedCustomerValue({ ...all, purchaseValue: 250, reach: 7 }).total).toBe(2250);
    expect(satisfiedCustomerValue({ ...nothing, purchaseValue: 250, reach: 7 }).total).toBe(0);
  });

  test('a required value out of reach is reported as it is, not clamped', () => {
    const required = customerValueInversion({ ...b2c, purchaseValue: 100, reach: 5 }, 100);
    expect(required.retention.value).toBeCloseTo(-1.567, 9);
    expect(required.reach.value).toBeLessThan(0);
    expect([required.retention.feasible, required.reach.feasible]).toEqual([false, false]);
    expect(customerValueInversion({ ...b2c, purchaseValue: 0, reach: 5 }, 100).retention.value).toBeNull();
  });

  test('without referrals there is no parity reach, and against a worthless segment no ratio', () => {
    expect(parityReach({ ...b2c, referralConversion: 0 })).toBeNull();
    expect(parityReach(nothing)).toBeNull();
    expect(segmentGap(100, 5, b2c, nothing).ratio).toBeNull();
  });

  test('one cent keeps its digits', () => {
    expect(satisfiedCustomerValue({ ...b2c, purchaseValue: 0.01, reach: 5 }).total).toBeCloseTo(0.03377, 15);
  });
});

describe('churn at its edges', () => {
  test('without churn nobody leaves: the base grows evenly, lives for ever and has no steady state', () => {
    expect(stepRate(0, 12)).toBe(0);
    const i = { customers: 100, newCustomersPerYear: 12, stepsPerYear: 12 };
    expect([...customerPath({ ...i, churnNow: 0, churnAfter: 0, rampSteps: 0, steps: 3 })]).toEqual([
      100, 101, 102, 103,
    ]);
    expect(customersAt({ ...i, churn: 0, step: 3 })).toEqual({ customers: 103, steadyState: null });
    expect(expectedLifetime(0)).toBeNull();
  });

  test('when everybody leaves only the newcomers of the step are there', () => {
    expect([stepRate(1, 12), annualRate(1, 12)]).toEqual([1, 1]);
    const i = { customers: 100, newCustomersPerYear: 1200, stepsPerYear: 12 };
    const path = customerPath({ ...i, churnNow: 1, churnAfter: 1, rampSteps: 0, steps: 3 });
    expect([...path]).toEqual([100, 100, 100, 100]);
    expect(customersAt({ ...i, customers: 5, churn: 1, step: 3 })).toEqual({
      customers: 100,
      steadyState: 100,
    });
    expect(customersAt({ ...i, customers: 5, churn: 1, step: 0 }).customers).toBe(5);
  });

  test('worsening churn costs revenue, has a negative NPV and is never paid back', () => {
    const measures = churnCaseMeasures({ ...workedCase, churnAfter: 0.18 });
    expect(measures.revenue).toBeLessThan(0);
    expect(measures.npv).toBeLessThan(0);
    expect([measures.payback, measures.discountedPayback, measures.internalRate]).toEqual([null, null, null]);
  });

  test('a ramp of 0 is full effect at once, a longer one grows evenly and then stays', () => {
    expect([rampShare(0, 0), rampShare(1, 0)]).toEqual([1, 1]);
    expect([0, 3, 6, 7].map((step) => rampShare(step, 6))).toEqual([0, 0.5, 1, 1]);
    const flat = { customers: 100, newCustomersPerYear: 0, steps: 4, stepsPerYear: 1 };
    const path = customerPath({ ...flat, churnNow: 0.5, churnAfter: 0, rampSteps: 2 });
    expect([...path].map((customers) => Math.round(customers * 1e9) / 1e9)).toEqual([100, 75, 75, 75, 75]);
  });

  test('the NPV rises when the effect comes sooner', () => {
    const ramps = [24, 12, 6, 1, 0].map((rampSteps) => churnCaseNpv({ ...workedCase, rampSteps }));
    expect(ramps).toEqual([...ramps].sort((a, b) => a - b));
    // A ramp of one step has its full effect in the first step.
    expect(ramps[3]).toBe(ramps[4]);
  });
});

describe('cost and payback at their edges', () => {
  const free = { ...workedCase, investmentOneOff: 0, investmentPerYear: 0 };

  test('a free programme has no return on investment, pays back at once and breaks even without effect', () => {
    const measures = churnCaseMeasures(free);
    expect([measures.roi, measures.discountedRoi, measures.payback]).toEqual([null, null, 0]);
    expect(discountedReturnOnInvestment(1000, 0)).toEqual({ value: null, reason: 'noCost' });
    expect(breakEvenChurnCut(free, churnCaseNpv)).toEqual({ value: 0 });
  });

  test('a programme that never pays has neither payback nor break-even', () => {
    const hopeless = { ...workedCase, investmentOneOff: 1e9 };
    expect(churnCaseMeasures(hopeless).payback).toBeNull();
    expect(breakEvenChurnCut(hopeless, churnCaseNpv)).toEqual({ value: null, reason: 'cannotBreakEven' });
  });

  test('without churn today there is nothing to cut', () => {
    expect(breakEvenChurnCut({ ...workedCase, churnNow: 0 }, churnCaseNpv)).toEqual({
      value: null,
      reason: 'cannotBreakEven',
    });
  });

  test('payments that cancel out but for the last digits are paid back', () => {
    expect(0.1 + 0.1 + 0.1 - 0.3).not.toBe(0);
    expect(paybackYears([-0.3, 0.1, 0.1, 0.1], 1)).toBeCloseTo(3, 12);
    expect(paybackYears([-0.7, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 1)).toBeCloseTo(7, 12);
  });

  test('payback has an answer for no payments, free ones and a lasting loss', () => {
    expect(paybackYears([], 12)).toBe(0);
    expect(paybackYears([0, 0, 0], 12)).toBe(0);
    expect(paybackYears([5, 5], 12)).toBe(0);
    expect(paybackYears([-5, 4], 12)).toBeNull();
    expect(paybackYears([5, -6, 1], 1)).toBe(2);
  });
});

describe('discount rate and margin at their edges', () => {
  test('at rate 0 the NPV is the sum', () => {
    expect(npv([-100, 40, 40, 40], 0)).toBe(20);
    const { cashFlow, npv: atZero } = composeChurnCase({ ...workedCase, discountRate: 0 });
    expect(atZero).toBe(cashFlow.reduce((sum, flow) => sum + flow, 0));
  });

  test('with a negative margin every customer kept costs money and there is no break-even, not even a free one', () => {
    const loss = { ...workedCase, grossMargin: -0.1 };
    expect(churnCaseNpv(loss)).toBeLessThan(churnCaseNpv({ ...loss, churnAfter: loss.churnNow }));
    const reason = { value: null, reason: 'marginNotPositive' };
    expect(breakEvenChurnCut(loss, churnCaseNpv)).toEqual(reason);
    expect(breakEvenChurnCut({ ...loss, investmentOneOff: 0, investmentPerYear: 0 }, churnCaseNpv)).toEqual(
      reason,
    );
  });

  test('with a margin of 0 only a free programme breaks even', () => {
    const noMargin = { ...workedCase, grossMargin: 0 };
    expect(breakEvenChurnCut(noMargin, churnCaseNpv)).toEqual({ value: null, reason: 'cannotBreakEven' });
    expect(
      breakEvenChurnCut({ ...noMargin, investmentOneOff: 0, investmentPerYear: 0 }, churnCaseNpv),
    ).toEqual({
      value: 0,
    });
  });
});

describe('internal rates at their edges', () => {
  test('payments of one sign have none', () => {
    expect(internalRates([])).toEqual([]);
    expect(internalRates([0, 0])).toEqual([]);
    expect(internalRates([-5, -5])).toEqual([]);
    expect(internalRates([100, 10, 10])).toEqual([]);
  });

  test('several are all listed, rising', () => {
    expect(internalRates([-100, 230, -132])).toEqual([expect.closeTo(0.1, 9), expect.closeTo(0.2, 9)]);
  });

  test('a rate of exactly 0 is listed once', () => {
    expect(internalRates([-30, 10, 10, 10])).toEqual([0]);
    expect(internalRates([-1, 2, -1])).toEqual([0]);
    expect(internalRates([-2, 5, -3])).toEqual([0, expect.closeTo(0.5, 9)]);
  });

  test('a rate beyond -99.9 % or 10 000 % per step is not given', () => {
    expect(internalRates([-1, 500])).toEqual([]);
    expect(internalRates([-5000, 1])).toEqual([]);
    expect(internalRates([-1, 100])).toEqual([expect.closeTo(99, 9)]);
    expect(internalRates([-500, 1])).toEqual([expect.closeTo(-0.998, 9)]);
  });

  test('waiting before the first and after the last payment changes nothing', () => {
    const zeros = Array.from({ length: 300 }, () => 0);
    expect(internalRates([...zeros, -100, 5, 110, ...zeros])).toEqual(internalRates([-100, 5, 110]));
    expect(internalRates([...zeros, -500, 1, ...zeros])).toEqual([expect.closeTo(-0.998, 9)]);
  });

  test('240 months of payments neither overflow nor lose the rate', () => {
    const flows = [-1e12, ...Array.from({ length: 240 }, () => 1e10)];
    const [root = NaN, ...others] = internalRates(flows, 12);
    expect(others).toEqual([]);
    const atRoot = npv(flows, (1 + root) ** (1 / 12) - 1);
    expect(Math.abs(atRoot)).toBeLessThan(1e-9 * 1e12);
  });

  test('monthly rates are given per year', () => {
    expect(internalRates([-100, 101], 12)).toEqual([expect.closeTo(1.01 ** 12 - 1, 12)]);
  });
});

describe('lifetime value at its edges', () => {
  test('without churn it is m/i, and without discounting too it has no end', () => {
    expect(lifetimeValueFromRetained({ margin: 100, retention: 1, discountRate: 0.08 })).toBeCloseTo(1250, 9);
    expect(lifetimeValueFromRetained({ margin: 100, retention: 1, discountRate: 0 })).toBeNull();
    expect(lifetimeValueImmediate({ margin: 100, retention: 1, discountRate: 0 })).toBeNull();
  });

  test('when nobody stays an existing customer is worth 0 and a new one a single margin', () => {
    const gone = { margin: 100, retention: 0, discountRate: 0.1 };
    expect(lifetimeValueFromRetained(gone)).toBe(0);
    expect(lifetimeValueImmediate(gone)).toBe(100);
    expect(lifetimeValueWithin({ ...gone, years: 5 })).toBe(0);
  });

  test('a value without end has a finite part within the horizon, one margin a year', () => {
    expect(lifetimeValueWithin({ margin: 100, retention: 1, discountRate: 0, years: 7 })).toBe(700);
    expect(lifetimeValueWithin({ margin: 100, retention: 0.95, discountRate: -0.05, years: 7 })).toBe(700);
    expect(lifetimeValueFromRetained({ margin: 100, retention: 0.95, discountRate: -0.05 })).toBeNull();
  });

  test('a value that no retention can give needs none', () => {
    expect(retentionForLifetimeValue({ target: -50, margin: 100, discountRate: 0.1 })).toBeNull();
    expect(retentionForLifetimeValue({ target: 5000, margin: 100, discountRate: 0.01 })).not.toBeNull();
    expect(retentionForLifetimeValue({ target: 20_000, margin: 100, discountRate: 0.01 })).toBeNull();
    expect(retentionForLifetimeValue({ target: -100, margin: 100, discountRate: 0.1 })).toBeNull();
  });

  test('five points of a smaller churn cannot be cut', () => {
    expect(lifetimeUpliftFromPoints({ points: 0.05, churn: 0.04, discountRate: 0.1 })).toBeNull();
    expect(lifetimeUpliftFromPoints({ points: 0.05, churn: 0.05, discountRate: 0 })).toBeNull();
    expect(lifetimeUpliftFromPoints({ points: 0.05, churn: 0.05, discountRate: 0.05 })).toBeCloseTo(1, 12);
  });

  test('a plateau of profit without churn or discounting has no end', () => {
    const profits = { profits: [-51, 30], churn: 0, discountRate: 0 };
    expect(tenureProfitValue({ ...profits, plateau: 55 })).toBeNull();
    expect(tenureProfitValue({ ...profits, plateau: 0 })).toBe(-21);
  });
});

describe('value beyond the horizon at its edges', () => {
  const counted = { ...workedCase, includeValueBeyondHorizon: true };

  test('it is the lifetime value of the customers kept, discounted with the last month', () => {
    const { saved } = composeChurnCase(workedCase);
    const perCustomer = (200 * 0.88) / (1.08 - 0.88);
    const more = churnCaseNpv(counted) - churnCaseNpv(workedCase);
    expect(more).toBeCloseTo(((saved[60] ?? NaN) * perCustomer) / 1.08 ** 5, 4);
  });

  test('where it has no end it is left out', () => {
    const endless = {
      customersKept: 10,
      annualRevenue: 500,
      grossMargin: 0.4,
      churnAfter: 0,
      discountRate: 0,
    };
    expect(valueBeyondHorizon(endless)).toBeNull();
    const atRateZero = { ...counted, churnAfter: 0, discountRate: 0 };
    expect(churnCaseNpv(atRateZero)).toBe(churnCaseNpv({ ...atRateZero, includeValueBeyondHorizon: false }));
  });

  test('the break-even is found also where it would grow without end', () => {
    for (const discountRate of [0, -0.05, -0.1]) {
      const c = { ...counted, discountRate, investmentOneOff: 30_000_000 };
      const cut = breakEvenChurnCut(c, churnCaseNpv).value ?? NaN;
      expect(cut).toBeLessThan(1 + discountRate / c.churnNow);
      const { npv: atBreakEven, gross } = composeChurnCase({ ...c, churnAfter: c.churnNow * (1 - cut) });
      expect(Math.abs(atBreakEven)).toBeLessThan(1e-9 * gross);
    }
  });

  test('with a rate below minus the churn of today it is left out at every cut', () => {
    const c = { ...counted, discountRate: -0.2 };
    expect(breakEvenChurnCut(c, churnCaseNpv)).toEqual(
      breakEvenChurnCut({ ...c, includeValueBeyondHorizon: false }, churnCaseNpv),
    );
  });
});
