import type { QuantityId, ResultId } from './quantity-ids';

const paths = ['effect', 'churnInMonth', 'customersWithout', 'customersChurnOnly'] as const;
const saved = ['churnAfter', ...paths, 'customersSavedByMonth'] as const;
const done = ['referralDone', 'conversionDone', 'referralUplift'] as const;
const referred = ['effect', ...done, 'referralsByMonth'] as const;
const referredStock = [
  ...['churnAfter', 'effect', 'churnInMonth', 'customersChurnOnly'],
  ...[...done, 'referralsByMonth', 'customersReferredByMonth'],
] as const;
const everybody = [
  ...['churnAfter', 'effect', 'churnInMonth', 'customersWithout', 'customersChurnOnly'],
  ...[...done, 'referralsByMonth', 'customersReferredByMonth', 'customersWith'],
] as const;
const payments = ['costByMonth', 'cashFlow'] as const;

/**
 * The steps that lead to each result, in order; the result itself comes last. A step that is a result has its own
 * explanation with more steps.
 */
export const stepsBefore: Readonly<Record<ResultId, readonly QuantityId[]>> = {
  satisfiedCustomerValue: ['retentionPart', 'crossSellPart', 'referralPart'],
  retentionPart: [],
  crossSellPart: [],
  referralPart: [],
  multiplier: [],
  parityReach: [],
  referralReproduction: [],
  defensibleCustomerValue: [
    ...(['satisfiedCustomerValue', 'retentionDone', 'crossSellDone', 'referralDone'] as const),
    ...(['conversionDone', 'valueDone', 'incrementalRetention', 'incrementalCrossSell'] as const),
    ...(['incrementalReferral', 'valueCaused'] as const),
  ],
  churnAfter: ['retentionOfOthers'],
  customersKeptPerYear: ['churnAfter'],
  customersKeptYearOne: everybody,
  customersKept: everybody,
  customersSaved: ['churnAfter', ...paths],
  customersReferred: [...referredStock, 'customersWith'],
  revenueUpliftYearOne: saved,
  revenueUplift: saved,
  retentionRevenue: saved,
  referralRevenue: referredStock,
  expansionRevenue: ['crossSellDone', 'crossSellUplift', 'effect', 'customersWith'],
  totalRevenueUplift: ['retentionRevenue', 'referralRevenue', 'expansionRevenue'],
  acquisitionSaving: referred,
  referralRewards: referred,
  grossProfitUplift: ['retentionRevenue', 'referralRevenue', 'expansionRevenue', 'acquisitionSaving'],
  cost: ['months', 'referralRewards'],
  naiveClaim: ['newlySatisfied', 'satisfiedCustomerValue', 'customersKeptPerYear'],
  doubleCountAvoided: ['newlySatisfied', 'retentionPart'],
  presentValueOfCost: ['costByMonth'],
  npv: [
    ...(['retentionRevenueByMonth', 'referralRevenueByMonth', 'expansionRevenueByMonth'] as const),
    ...(['acquisitionSavingByMonth', ...payments] as const),
  ],
  roi: ['grossProfitUplift', 'cost'],
  roiDiscounted: ['npv', 'presentValueOfCost'],
  irr: payments,
  paybackYears: ['cashFlow', 'cumulative', 'lastNegativeMonth'],
  discountedPaybackYears: ['cashFlow', 'discountedCumulative', 'lastNegativeDiscountedMonth'],
  breakEvenChurnCut: ['npvWithoutChurn', 'npvAtBreakEven'],
  breakEvenCustomers: ['breakEvenChurnCut'],
  lifetimeValueBefore: ['retentionNow'],
  lifetimeValueAfter: ['churnAfter', 'retentionAfter'],
  lifetimeValueUplift: ['lifetimeValueBefore', 'lifetimeValueAfter'],
  valueBeyondHorizon: ['customersKept', 'churnAfter', 'retentionAfter'],
  presentValueBeyondHorizon: ['months', 'valueBeyondHorizon'],
  // Whether it pays is read off the net present value.
  verdict: payments,
};

/** Every result that can be explained. */
export const resultIds = Object.keys(stepsBefore) as readonly ResultId[];
