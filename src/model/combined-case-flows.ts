import type { CombinedCase } from './combined-case';
import { combinedCashFlow, type CombinedStreams } from './combined-cash-flow';
import { customerPath } from './customer-path';
import { customersRevenue } from './customers-revenue';
import { expansionRevenue } from './expansion-revenue';
import { referredCustomers } from './referred-customers';
import { known, unknown, type Scalar } from './results';
import { revenueUplift } from './revenue-uplift';
import { valueBeyondHorizon } from './value-beyond-horizon';

/** A combined case step by step: index 0 is today, the last index is the horizon. */
export interface CombinedCaseFlows extends CombinedStreams {
  /** Path A: as today. */
  readonly without: Float64Array;
  /** Path B: the programme lowers churn and does nothing else. */
  readonly churnOnly: Float64Array;
  /** Path C: path B and the customers won by additional referrals. */
  readonly with: Float64Array;
  /** Customers won by additional referrals in the step, also those who would have come anyway. */
  readonly referrals: Float64Array;
  readonly cashFlow: Float64Array;
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
  const path = { ...c, newCustomersPerYear: c.newCustomers };
  const without = customerPath({ ...path, churnAfter: c.churnNow });
  const churnOnly = customerPath(path);
  const { referrals, stock } = referredCustomers(c, churnOnly);
  const withProgramme = both(churnOnly, stock);
  const savingPerReferral = (1 - c.incrementalReferralShare) * c.acquisitionCost;
  const streams: CombinedStreams = {
    retentionRevenue: revenueUplift({ ...c, without, with: churnOnly }),
    referralRevenue: customersRevenue({ ...c, customers: stock }),
    expansionRevenue: expansionRevenue(c, withProgramme),
    acquisitionSaving: times(referrals, savingPerReferral),
    referralRewards: times(referrals, c.referralReward),
    programmeCost: programmeCost(c),
  };

  const atHorizon = (series: Float64Array): number => series[c.steps] ?? 0;
  const customersKept = atHorizon(churnOnly) - atHorizon(without) + atHorizon(stock);
  const beyond = valueBeyondHorizon({ ...c, customersKept });
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

function programmeCost(c: CombinedCase): Float64Array {
  const cost = new Float64Array(c.steps + 1).fill(c.investmentPerYear / c.stepsPerYear);
  cost[0] = c.investmentOneOff;
  return cost;
}

// Plain loops: `map` of a typed array takes several times as long, and a slider move waits for this.

function both(one: Float64Array, other: Float64Array): Float64Array {
  const sum = new Float64Array(one.length);
  for (let step = 0; step < sum.length; step++) sum[step] = (one[step] ?? 0) + (other[step] ?? 0);
  return sum;
}

function times(series: Float64Array, factor: number): Float64Array {
  const product = new Float64Array(series.length);
  for (let step = 0; step < product.length; step++) product[step] = (series[step] ?? 0) * factor;
  return product;
}
