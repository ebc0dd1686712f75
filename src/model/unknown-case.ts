import { emptySeries } from './case-series';
import { unknown, type CaseResults, type Reason } from './results';

/** The results of a business case that cannot be computed: every one without a value, for the same reason. */
export function unknownCase(reason: Reason): CaseResults {
  const none = unknown(reason);
  const noLifetime = { ...none, withinHorizon: 0 };
  return {
    churnAfter: none,
    customersKeptPerYear: none,
    customersKeptYearOne: none,
    customersKept: none,
    customersSaved: none,
    customersReferred: none,
    revenueUpliftYearOne: none,
    revenueUplift: none,
    retentionRevenue: none,
    referralRevenue: none,
    expansionRevenue: none,
    totalRevenueUplift: none,
    acquisitionSaving: none,
    referralRewards: none,
    grossProfitUplift: none,
    cost: none,
    naiveClaim: none,
    doubleCountAvoided: none,
    presentValueOfCost: none,
    npv: none,
    roi: none,
    roiDiscounted: none,
    irr: { ...none, roots: [] },
    paybackYears: none,
    discountedPaybackYears: none,
    breakEvenChurnCut: none,
    breakEvenCustomers: none,
    lifetimeValueBefore: noLifetime,
    lifetimeValueAfter: noLifetime,
    lifetimeValueUplift: none,
    valueBeyondHorizon: none,
    presentValueBeyondHorizon: none,
    verdict: null,
    series: emptySeries(),
  };
}
