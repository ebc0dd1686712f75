import { describe, expect, test } from 'vitest';
import { segmentShares } from '../../src/model/benchmarks';
import { churnCaseFlows } from '../../src/model/churn-case-flows';
import { churnCaseNpv } from '../../src/model/churn-case-npv';
import { churnFromSatisfaction } from '../../src/model/churn-from-satisfaction';
import type { CombinedCase } from '../../src/model/combined-case';
import { combinedCaseFlows } from '../../src/model/combined-case-flows';
import { combinedCaseNpv } from '../../src/model/combined-case-npv';
import { dissatisfiedRetention } from '../../src/model/dissatisfied-retention';
import { doubleCountAvoided } from '../../src/model/double-count-avoided';
import { marketSizeMissing } from '../../src/model/market-size-missing';
import { presentValueOfCost } from '../../src/model/present-value-of-cost';
import { referralsInMarket } from '../../src/model/referrals-in-market';
import { satisfiedCustomerValue } from '../../src/model/satisfied-customer-value';
import { numbersIn } from './arbitrary-inputs';
import { combinedCaseMeasures, fullCase, sum } from './combined-case-measures';

const b2c = segmentShares('b2c');
const formula = { ...b2c, purchaseValue: 100, reach: 5 };

/** One cycle in which the formula's assumptions hold: dissatisfied customers do nothing, and all revenue is margin. */
const oneCycle: CombinedCase = {
  ...fullCase,
  customers: 1000,
  annualRevenue: 100,
  expansionValue: 100,
  grossMargin: 1,
  expansionMargin: 1,
  newCustomers: 0,
  satisfiedNow: 0.5,
  satisfiedTarget: 0.6,
  churnNow: 1 - 0.5 * b2c.retention,
  churnAfter: 1 - 0.6 * b2c.retention,
  crossSellSatisfied: b2c.crossSell,
  crossSellDissatisfied: 0,
  referralRateSatisfied: b2c.referralRate,
  referralRateDissatisfied: 0,
  referralConversionSatisfied: b2c.referralConversion,
  referralConversionDissatisfied: 0,
  reach: 5,
  incrementalReferralShare: 1,
  acquisitionCost: 0,
  rampSteps: 0,
  steps: 1,
  stepsPerYear: 1,
  weightOfClosing: 1,
  investmentOneOff: 0,
  investmentPerYear: 0,
  discountRate: 0,
};

describe('identities of the combined case (MODEL §3.3)', () => {
  test('I1: the three streams are the customers gained, and the expansion', () => {
    const { flows, retention, referral } = combinedCaseMeasures(fullCase);
    const customerMonths = flows.with.reduce((total, _, step) => {
      const balance = (path: readonly number[]) => ((path[step] ?? 0) + (path[step - 1] ?? 0)) / 2;
      return step === 0 ? 0 : total + balance(flows.with) - balance(flows.without);
    }, 0);
    expect(retention + referral).toBeCloseTo((customerMonths * 500) / 12, 6);
  });

  test('I2: when satisfied customers do no more than others it is the churn case, to the last digit', () => {
    const alike: CombinedCase = {
      ...fullCase,
      crossSellDissatisfied: fullCase.crossSellSatisfied,
      referralRateDissatisfied: fullCase.referralRateSatisfied,
    };
    expect(combinedCaseNpv(alike)).toBe(churnCaseNpv(fullCase));
    expect(combinedCaseFlows(alike).cashFlow).toEqual(churnCaseFlows(fullCase).cashFlow);
  });

  test('I3: when nothing changes there is no revenue, and the NPV is minus the present value of the cost', () => {
    const unchanged = { ...fullCase, churnAfter: fullCase.churnNow, satisfiedTarget: fullCase.satisfiedNow };
    const { retention, referral, expansion, saving, npv } = combinedCaseMeasures(unchanged);
    expect([retention, referral, expansion, saving]).toEqual([0, 0, 0, 0]);
    expect(npv).toBeCloseTo(-presentValueOfCost(fullCase), 6);
  });

  test('I4: one cycle of 100 newly satisfied customers is worth 100 × 337.70 = 33 770, part by part', () => {
    const { retention, referral, expansion, npv } = combinedCaseMeasures(oneCycle);
    expect(retention).toBeCloseTo(8100, 8);
    expect(expansion).toBeCloseTo(4900, 8);
    expect(referral).toBeCloseTo(20_770, 8);
    expect(npv).toBeCloseTo(33_770, 8);
    expect(npv).toBeCloseTo(100 * satisfiedCustomerValue(formula).total, 8);
  });

  test('I5: formula plus churn would be 41 870, of which 8 100 are counted twice', () => {
    const { retention, npv } = combinedCaseMeasures(oneCycle);
    const doubleCount = doubleCountAvoided({
      newlySatisfied: 100,
      formula,
      savedCustomersRevenue: retention,
    });
    expect(doubleCount.naive).toBeCloseTo(41_870, 8);
    expect(doubleCount.combined).toBeCloseTo(npv, 8);
    expect(doubleCount.overstatement).toBeCloseTo(8100, 8);
  });
});

describe('full case', () => {
  // MODEL §3.2 and §3.3 written out in mpmath, 40 digits.
  test.each([
    ['one generation', {}, 189932.23542727035, 252971.32496326062, 441.8819708253662],
    [
      'compounding',
      { referralGenerations: 'compounding' },
      190683.98303255855,
      255023.55103045018,
      446.87726,
    ],
    [
      'compounding in a market of 300',
      { referralGenerations: 'compounding', marketSize: 300 },
      156453.09282702545,
      161027.40995399078,
      231.94546524340006,
    ],
    [
      'the same with rewards, half of the difference caused',
      { referralGenerations: 'compounding', marketSize: 300, referralReward: 20, causalShare: 0.5 },
      121558.93217339514,
      99590.55203387457,
      156.82648425291904,
    ],
  ] as const)('%s', (_, changes, npv, referralRevenue, referrals) => {
    const measures = combinedCaseMeasures({ ...fullCase, ...changes });
    expect(measures.npv).toBeCloseTo(npv, 6);
    expect(combinedCaseNpv({ ...fullCase, ...changes })).toBeCloseTo(npv, 6);
    expect(measures.referral).toBeCloseTo(referralRevenue, 6);
    expect(sum(measures.flows.referrals)).toBeCloseTo(referrals, 5);
  });

  test('a market that is large changes little, a market of nobody ends the referrals', () => {
    const compounding = { ...fullCase, referralGenerations: 'compounding' } as const;
    const referrals = (marketSize: number | null) =>
      sum(combinedCaseFlows({ ...compounding, marketSize }).referrals);
    expect(referrals(1e9)).toBeCloseTo(referrals(null), 3);
    expect(referrals(200)).toBeLessThan(200);
    expect(referrals(0)).toBe(0);
  });

  test('a reward is paid for every referred customer, also for those who would have come anyway', () => {
    const { flows } = combinedCaseMeasures({ ...fullCase, referralReward: 50 });
    expect(sum(flows.referralRewards)).toBeCloseTo(50 * sum(flows.referrals), 8);
    expect(sum(flows.referrals)).toBeCloseTo(441.882, 3);
  });

  test('half of the difference caused by the experience is half of the expansion', () => {
    const one = combinedCaseMeasures(fullCase);
    const half = combinedCaseMeasures({ ...fullCase, causalShare: 0.5 });
    expect(half.retention).toBe(one.retention);
    expect(sum(half.flows.referrals)).toBeCloseTo(sum(one.flows.referrals) / 2, 9);
    expect(half.expansion).toBeLessThan(one.expansion / 2);
    expect(half.expansion).toBeCloseTo(one.expansion / 2, -3);
  });

  test('the value beyond the horizon is that of the customers kept and won', () => {
    const { flows } = combinedCaseMeasures({ ...fullCase, includeValueBeyondHorizon: true });
    const more = (flows.with[60] ?? 0) - (flows.without[60] ?? 0);
    // g v L(c1), L = 0.88/(1.08 − 0.88)
    expect(flows.countedBeyondHorizon).toBeCloseTo(more * 200 * 4.4, 6);
    expect(flows.beyondHorizon.value).toBe(flows.countedBeyondHorizon);
  });
});

describe('combined case at its edges', () => {
  test('falling satisfaction loses referrals and expansion, but never more referrals than newcomers', () => {
    const worse = { ...fullCase, satisfiedTarget: 0, reach: 20, referralConversionSatisfied: 1 };
    const { flows, referral, expansion } = combinedCaseMeasures(worse);
    expect(referral).toBeLessThan(0);
    expect(expansion).toBeLessThan(0);
    expect(Math.min(...flows.referrals)).toBe(-100);
    expect(Math.min(...flows.with)).toBeGreaterThanOrEqual(0);
    const nobodyNew = combinedCaseFlows({ ...worse, newCustomers: 0 });
    expect(Math.abs(sum(nobodyNew.referrals))).toBe(0);
  });

  test('an endless value beyond the horizon is left out and has a reason', () => {
    const endless = { ...fullCase, churnAfter: 0, discountRate: 0, includeValueBeyondHorizon: true };
    const { flows, npv } = combinedCaseMeasures(endless);
    expect(flows.beyondHorizon).toEqual({ value: null, reason: 'lifetimeHasNoEnd' });
    expect(flows.countedBeyondHorizon).toBe(0);
    expect(combinedCaseNpv(endless)).toBeCloseTo(npv, 6);
  });

  test('money of 10^12 over 20 years stays finite and keeps nine digits', () => {
    const huge: CombinedCase = {
      ...fullCase,
      annualRevenue: 1e12,
      expansionValue: 1e12,
      acquisitionCost: 1e12,
      steps: 240,
      referralGenerations: 'compounding',
    };
    const measures = combinedCaseMeasures(huge);
    expect(numbersIn(measures).every(Number.isFinite)).toBe(true);
    expect(Math.abs(combinedCaseNpv(huge) / measures.npv - 1)).toBeLessThan(1e-12);
    const cents = combinedCaseMeasures({ ...huge, annualRevenue: 0.01 });
    expect(cents.retention / measures.retention).toBeCloseTo(1e-14, 25);
  });

  test('compounding with R0 of 1 or more asks for a market size', () => {
    const published = {
      ...fullCase,
      referralRateSatisfied: b2c.referralRate,
      referralConversionSatisfied: b2c.referralConversion,
    };
    expect(marketSizeMissing({ ...published, referralGenerations: 'compounding' })).toBe(true);
    expect(marketSizeMissing({ ...published, referralGenerations: 'one' })).toBe(false);
    expect(marketSizeMissing({ ...published, referralGenerations: 'compounding', marketSize: 1e5 })).toBe(
      false,
    );
    expect(marketSizeMissing({ ...fullCase, referralGenerations: 'compounding' })).toBe(false);
  });

  test('a market has no room for more than are left, and lost recommendations pass unchanged', () => {
    expect(referralsInMarket(1e9, 0, 1000)).toBe(1000);
    expect(referralsInMarket(500, 1000, 1000)).toBe(0);
    expect(referralsInMarket(500, 2000, 1000)).toBe(0);
    expect(referralsInMarket(5, 0, 0)).toBe(0);
    expect(referralsInMarket(0, 0, 0)).toBe(0);
    expect(referralsInMarket(-5, 0, 1)).toBe(-5);
    expect(referralsInMarket(5, 0, null)).toBe(5);
  });

  test('a programme that costs nothing and does nothing is worth nothing', () => {
    const nothing = {
      ...fullCase,
      churnAfter: fullCase.churnNow,
      satisfiedTarget: fullCase.satisfiedNow,
      investmentOneOff: 0,
      investmentPerYear: 0,
    };
    expect(combinedCaseNpv(nothing)).toBe(0);
  });
});

describe('retention by satisfaction (MODEL §3.1)', () => {
  const example = { satisfiedNow: 0.6, satisfiedTarget: 0.7, churnNow: 0.15, retentionSatisfied: 0.91 };

  test('half of the difference caused is half of the fall in churn', () => {
    expect(churnFromSatisfaction({ ...example, causalShare: 1 }).churnAfter).toBeCloseTo(0.135, 12);
    expect(churnFromSatisfaction({ ...example, causalShare: 0.5 }).churnAfter).toBeCloseTo(0.1425, 12);
    expect(churnFromSatisfaction({ ...example, causalShare: 0 }).churnAfter).toBe(0.15);
  });

  test('falling satisfaction raises churn', () => {
    const { churnAfter } = churnFromSatisfaction({ ...example, satisfiedTarget: 0.5, causalShare: 1 });
    expect(churnAfter).toBeCloseTo(0.165, 12);
  });

  test('retention of the dissatisfied outside 0..1 contradicts the churn, on either side', () => {
    const reason = 'contradictoryRetention';
    const below = dissatisfiedRetention({ satisfiedNow: 0.9, churnNow: 0.3, retentionSatisfied: 0.81 });
    expect(below.value).toBeCloseTo(-0.29, 9);
    const tooHigh = { satisfiedNow: 0.5, churnNow: 0.1, retentionSatisfied: 0.7 };
    const above = dissatisfiedRetention(tooHigh);
    expect(above.value).toBeCloseTo(1.1, 9);
    expect(below).toMatchObject({ feasible: false, reason });
    expect(above).toMatchObject({ feasible: false, reason });
    expect(churnFromSatisfaction({ ...tooHigh, satisfiedTarget: 0.6, causalShare: 1 }).churnAfter).toBeNull();
  });

  test('0 and 1 themselves are possible, also with the last digit of the division off', () => {
    const all = dissatisfiedRetention({
      satisfiedNow: 0.3,
      churnNow: 0.07,
      retentionSatisfied: 0.7666666666666667,
    });
    expect(all.value).toBeCloseTo(1, 12);
    const none = dissatisfiedRetention({ satisfiedNow: 0.7, churnNow: 0.37, retentionSatisfied: 0.9 });
    expect(none.value).toBeCloseTo(0, 12);
    expect([all.feasible, none.feasible]).toEqual([true, true]);
  });

  test('when everybody is satisfied there is nobody to calibrate', () => {
    const all = { ...example, satisfiedNow: 1, causalShare: 1 };
    expect(churnFromSatisfaction(all)).toEqual({
      retentionDissatisfied: { value: null, feasible: false, reason: 'nobodyDissatisfied' },
      churnAfter: null,
    });
  });
});
