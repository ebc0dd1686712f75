import type { CombinedCase } from './combined-case';
import { combinedCashFlow, type CombinedStreams } from './combined-cash-flow';
import { customerPath, type CustomerPathInputs } from './customer-path';
import { customersRevenue } from './customers-revenue';
import { expansionRevenue } from './expansion-revenue';
import { referredCustomers } from './referred-customers';
import { known, unknown, type Scalar } from './results';
import { revenueUplift } from './revenue-uplift';
import { valueBeyondHorizon } from './value-beyond-horizon';
import { zeros } from './zeros';

/** A combined case step by step: index 0 is today, the last index is the horizon. */
export interface CombinedCaseFlows extends CombinedStreams {
  /** Path A: as today. */
  readonly without: readonly number[];
  /** Path B: the programme lowers churn and does nothing else. */
  readonly churnOnly: readonly number[];
  /** Path C: path B and the customers won by additional referrals. */
  readonly with: readonly number[];
  /** Customers won by additional referrals in the step, also those who would have come anyway. */
  readonly referrals: readonly number[];
  readonly cashFlow: readonly number[];
  /** What the customers kept and won are worth after the horizon, whether it is counted or not. */
  readonly beyondHorizon: Scalar;
  /** The part of it that the case counts, in money at the horizon; 0 when it is excluded or endless. */
  readonly countedBeyondHorizon: number;
}

/**
 * The whole business case without counting anything twice. In one step: the share s(c) of the opening customers
 * leaves; who stays and who is new pays; opening customers buy other products; satisfied ones bring new customers.
 *
 * Streams (MODEL §3.3), each euro in exactly one, in this order: retention, path B against path A; referral, path C
 * against path B; expansion, additional purchases of everybody on path C. What two effects cause together (a customer
 * kept who also buys more) is in the later stream. The published formula's A × r is the retention stream and is not
 * added again; today's cross-sell and referrals are in the revenue per customer and in the newcomers.
 *
 * Money per step. Rewards and cost are positive numbers that are subtracted. Only `beyondHorizon` can be without a
 * value, with `lifetimeHasNoEnd`.
 *
 * @example combinedCaseFlows(theCaseOf(combinedCaseNpv)).retentionRevenue.reduce((a, b) => a + b) // 1382014.41
 */
export function combinedCaseFlows(c: CombinedCase): CombinedCaseFlows {
  const without = customerPath(pathTo(c.churnNow, c));
  const churnOnly = customerPath(pathTo(c.churnAfter, c));
  const { referrals, stock } = referredCustomers(c, churnOnly);
  const withProgramme = both(churnOnly, stock);
  const savingPerReferral = (1 - c.incrementalReferralShare) * c.acquisitionCost;
  const streams: CombinedStreams = {
    retentionRevenue: revenueUplift({ ...revenueBasis(c), without, with: churnOnly }),
    referralRevenue: customersRevenue({ ...revenueBasis(c), customers: stock }),
    expansionRevenue: expansionRevenue(c, withProgramme),
    acquisitionSaving: times(referrals, savingPerReferral),
    referralRewards: times(referrals, c.referralReward),
    programmeCost: programmeCost(c),
  };

  const atHorizon = (series: readonly number[]): number => series[c.steps] ?? 0;
  const customersKept = atHorizon(churnOnly) - atHorizon(without) + atHorizon(stock);
  const { annualRevenue, grossMargin, churnAfter, discountRate } = c;
  const beyond = valueBeyondHorizon({ customersKept, annualRevenue, grossMargin, churnAfter, discountRate });
  const counted = c.includeValueBeyondHorizon ? (beyond ?? 0) : 0;
  return {
    without,
    churnOnly,
    with: withProgramme,
    referrals,
    ...streams,
    cashFlow: combinedCashFlow(streams, c, counted),
    beyondHorizon: beyond === null ? unknown('lifetimeHasNoEnd') : known(beyond),
    countedBeyondHorizon: counted,
  };
}

// Named fields instead of a spread of the whole case: copying thirty fields takes longer than the calculation.

const pathTo = (churnAfter: number, c: CombinedCase): CustomerPathInputs => ({
  customers: c.customers,
  newCustomersPerYear: c.newCustomers,
  churnNow: c.churnNow,
  churnAfter,
  rampSteps: c.rampSteps,
  steps: c.steps,
  stepsPerYear: c.stepsPerYear,
});

const revenueBasis = ({ annualRevenue, stepsPerYear, weightOfClosing }: CombinedCase) => ({
  annualRevenue,
  stepsPerYear,
  weightOfClosing,
});

function programmeCost(c: CombinedCase): number[] {
  const cost = zeros(c.steps + 1).fill(c.investmentPerYear / c.stepsPerYear);
  cost[0] = c.investmentOneOff;
  return cost;
}

// Plain loops: `map` of a typed array takes several times as long, and a slider move waits for this.

function both(one: readonly number[], other: readonly number[]): number[] {
  const sum = zeros(one.length);
  for (let step = 0; step < sum.length; step++) sum[step] = (one[step] ?? 0) + (other[step] ?? 0);
  return sum;
}

function times(series: readonly number[], factor: number): number[] {
  const product = zeros(series.length);
  for (let step = 0; step < product.length; step++) product[step] = (series[step] ?? 0) * factor;
  return product;
}
