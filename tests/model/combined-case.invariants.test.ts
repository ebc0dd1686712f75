import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { churnCaseFlows } from '../../src/model/churn-case-flows';
import { churnCaseNpv } from '../../src/model/churn-case-npv';
import { churnFromSatisfaction } from '../../src/model/churn-from-satisfaction';
import type { CombinedCase } from '../../src/model/combined-case';
import { combinedCaseFlows } from '../../src/model/combined-case-flows';
import { combinedCaseNpv } from '../../src/model/combined-case-npv';
import { doubleCountAvoided } from '../../src/model/double-count-avoided';
import { presentValueOfCost } from '../../src/model/present-value-of-cost';
import { satisfiedCustomerValue } from '../../src/model/satisfied-customer-value';
import { anyCombinedCase, improvingCombinedCase } from './arbitrary-combined-case';
import { formulaInputs, numbersIn, share } from './arbitrary-inputs';
import { combinedCaseMeasures, sum } from './combined-case-measures';

const alike = (c: CombinedCase): CombinedCase => ({
  ...c,
  crossSellDissatisfied: c.crossSellSatisfied,
  referralRateDissatisfied: c.referralRateSatisfied,
  referralConversionDissatisfied: c.referralConversionSatisfied,
});

describe('combined case', () => {
  test('the NPV in one loop is the NPV of the composed flows', () => {
    fc.assert(
      fc.property(anyCombinedCase, (c) => {
        const { npv, gross } = combinedCaseMeasures(c);
        expect(Math.abs(combinedCaseNpv(c) - npv)).toBeLessThanOrEqual(1e-12 * gross);
      }),
      { numRuns: 1000 },
    );
  });

  test('every result is finite for any case that can be typed, and customers are never negative', () => {
    fc.assert(
      fc.property(anyCombinedCase, (c) => {
        const flows = combinedCaseFlows(c);
        expect(numbersIn([flows, combinedCaseNpv(c)]).filter((value) => !Number.isFinite(value))).toEqual([]);
        const largest = Math.max(...flows.churnOnly);
        expect(Math.min(...flows.with)).toBeGreaterThanOrEqual(-1e-12 * largest);
      }),
      { numRuns: 200 },
    );
  });

  test('the streams, saving and rewards with their margins are the whole cash flow', () => {
    fc.assert(
      fc.property(anyCombinedCase, (c) => {
        const { flows, retention, referral, expansion, saving, net } = combinedCaseMeasures(c);
        const rewards = sum(flows.referralRewards);
        const cost = sum(flows.programmeCost);
        const parts = [
          c.grossMargin * retention,
          c.grossMargin * referral,
          c.expansionMargin * expansion,
          saving,
          -rewards,
          -cost,
          flows.countedBeyondHorizon,
        ];
        // Amounts around 1e-310 have hardly any digits left to compare.
        const size = sum(parts.map(Math.abs)) + sum(flows.cashFlow.map(Math.abs));
        expect(Math.abs(sum(parts) - net)).toBeLessThanOrEqual(1e-11 * size + 1e-290);
      }),
      { numRuns: 200 },
    );
  });

  test('retention and referral are what the customers gained pay (I1)', () => {
    fc.assert(
      fc.property(anyCombinedCase, (c) => {
        const { flows } = combinedCaseMeasures(c);
        const { weightOfClosing: closing, annualRevenue, stepsPerYear } = c;
        for (const step of [1, 7, c.steps]) {
          const balance = (path: readonly number[]) =>
            closing * (path[step] ?? 0) + (1 - closing) * (path[step - 1] ?? 0);
          const gained = (annualRevenue / stepsPerYear) * (balance(flows.with) - balance(flows.without));
          const streams = (flows.retentionRevenue[step] ?? 0) + (flows.referralRevenue[step] ?? 0);
          const size = annualRevenue * Math.max(balance(flows.with), balance(flows.without));
          expect(Math.abs(streams - gained)).toBeLessThanOrEqual(1e-13 * size + 1e-290);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('when satisfied customers do no more than others it is the churn case exactly (I2)', () => {
    fc.assert(
      fc.property(anyCombinedCase, (c) => {
        expect(combinedCaseNpv(alike(c)) === churnCaseNpv(c)).toBe(true);
        const [combined, churnCase] = [combinedCaseFlows(alike(c)), churnCaseFlows(c)];
        // Equal to the last digit; only a zero may differ in its sign.
        const plain = (series: readonly number[]) => series.map((value) => value + 0);
        expect(plain(combined.cashFlow)).toEqual(plain(churnCase.cashFlow));
        expect(plain(combined.retentionRevenue)).toEqual(plain(churnCase.revenueUplift));
        expect(combined.with).toEqual(churnCase.with);
      }),
      { numRuns: 200 },
    );
  });

  test('nothing changes: no revenue, and the programme costs its present value (I3)', () => {
    fc.assert(
      fc.property(improvingCombinedCase, (improving) => {
        const c = { ...improving, churnAfter: improving.churnNow, satisfiedTarget: improving.satisfiedNow };
        const { retention, referral, expansion, saving, npv, costNow } = combinedCaseMeasures(c);
        expect([retention, referral, expansion, saving].map(Math.abs)).toEqual([0, 0, 0, 0]);
        expect(Math.abs(npv + costNow)).toBeLessThanOrEqual(1e-9 * presentValueOfCost(c) + 1e-300);
      }),
    );
  });

  test('one cycle is the published formula for every newly satisfied customer, and the guard agrees (I4, I5)', () => {
    fc.assert(
      fc.property(formulaInputs, share, share, improvingCombinedCase, (formula, first, second, rest) => {
        const { retention, crossSell, referralRate, referralConversion, reach, purchaseValue } = formula;
        const [satisfiedNow, satisfiedTarget] = [Math.min(first, second), Math.max(first, second)];
        const { churnAfter } = churnFromSatisfaction({
          satisfiedNow,
          satisfiedTarget,
          churnNow: 1 - satisfiedNow * retention,
          retentionSatisfied: retention,
          causalShare: 1,
        });
        fc.pre(satisfiedNow < 0.999 && churnAfter !== null);
        const c: CombinedCase = {
          ...rest,
          satisfiedNow,
          satisfiedTarget,
          churnNow: 1 - satisfiedNow * retention,
          churnAfter,
          annualRevenue: purchaseValue,
          expansionValue: purchaseValue,
          crossSellSatisfied: crossSell,
          crossSellDissatisfied: 0,
          referralRateSatisfied: referralRate,
          referralConversionSatisfied: referralConversion,
          referralRateDissatisfied: 0,
          reach,
          incrementalReferralShare: 1,
          causalShare: 1,
          referralGenerations: 'one',
          rampSteps: 0,
          steps: 1,
          stepsPerYear: 1,
          weightOfClosing: 1,
        };
        const measures = combinedCaseMeasures(c);
        const newlySatisfied = c.customers * (satisfiedTarget - satisfiedNow);
        const total = measures.retention + measures.referral + measures.expansion;
        // What the customers of both paths pay: the last digit of that is lost in the difference.
        const largest =
          (c.customers + c.newCustomers) * (purchaseValue + satisfiedCustomerValue(formula).total);
        const size = largest + 1e-280;
        const expected = newlySatisfied * satisfiedCustomerValue(formula).total;
        expect(Math.abs(total - expected)).toBeLessThanOrEqual(1e-12 * size + 1e-290);
        const savedCustomersRevenue = measures.retention;
        const guard = doubleCountAvoided({ newlySatisfied, formula, savedCustomersRevenue });
        expect(Math.abs(guard.combined - total)).toBeLessThanOrEqual(1e-12 * size + 1e-290);
        expect(guard.naive).toBe(guard.combined + guard.overstatement);
      }),
    );
  });

  test('referrals that compound bring at least as many as one generation', () => {
    fc.assert(
      fc.property(improvingCombinedCase, (improving) => {
        const c = { ...improving, marketSize: null };
        const stock = (referralGenerations: 'one' | 'compounding') =>
          combinedCaseFlows({ ...c, referralGenerations }).with;
        const one = stock('one');
        stock('compounding').forEach((customers, step) => {
          expect(customers).toBeGreaterThanOrEqual((one[step] ?? 0) * (1 - 1e-14));
        });
      }),
    );
  });

  test('referrals never exceed the market', () => {
    fc.assert(
      fc.property(improvingCombinedCase, fc.double({ min: 0, max: 1e6, noNaN: true }), (c, marketSize) => {
        const { referrals } = combinedCaseFlows({ ...c, marketSize, referralGenerations: 'compounding' });
        expect(sum(referrals)).toBeLessThanOrEqual(marketSize * (1 + 1e-12));
      }),
    );
  });

  test('more satisfied customers are worth more when they do more and earn a margin', () => {
    fc.assert(
      fc.property(improvingCombinedCase, fc.double({ min: 0, max: 1, noNaN: true }), (improving, part) => {
        const c = { ...improving, referralReward: 0, newCustomers: improving.newCustomers + 1 };
        const satisfiedTarget = c.satisfiedNow + (c.satisfiedTarget - c.satisfiedNow) * part;
        const { gross } = combinedCaseMeasures(c);
        expect(combinedCaseNpv({ ...c, satisfiedTarget })).toBeLessThanOrEqual(
          combinedCaseNpv(c) + 1e-12 * gross,
        );
      }),
    );
  });

  test('with customers, newcomers, market and cost doubled all money doubles exactly', () => {
    fc.assert(
      fc.property(improvingCombinedCase, (c) => {
        const doubled = {
          ...c,
          customers: 2 * c.customers,
          newCustomers: 2 * c.newCustomers,
          investmentOneOff: 2 * c.investmentOneOff,
          investmentPerYear: 2 * c.investmentPerYear,
          marketSize: c.marketSize === null ? null : 2 * c.marketSize,
        };
        expect(combinedCaseNpv(doubled)).toBe(2 * combinedCaseNpv(c));
      }),
    );
  });

  test('churn from satisfaction is the mixture of both retentions', () => {
    fc.assert(
      fc.property(share, share, share, share, (now, target, satisfied, dissatisfied) => {
        fc.pre(now < 0.99);
        const churnNow = 1 - now * satisfied - (1 - now) * dissatisfied;
        const { retentionDissatisfied, churnAfter } = churnFromSatisfaction({
          satisfiedNow: now,
          satisfiedTarget: target,
          churnNow: Math.max(0, churnNow),
          retentionSatisfied: satisfied,
          causalShare: 1,
        });
        expect(retentionDissatisfied.value).toBeCloseTo(dissatisfied, 9);
        if (retentionDissatisfied.feasible) {
          expect(churnAfter).toBeCloseTo(1 - target * satisfied - (1 - target) * dissatisfied, 9);
        }
      }),
    );
  });
});
