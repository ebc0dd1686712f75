import type { Results, Scalar } from '../results';

/** The results that are one number. */
export type ScalarId = {
  [Id in keyof Results]: Results[Id] extends Scalar ? Id : never;
}[keyof Results];

/** Everything that can be explained: every scalar result, and the verdict. */
export type ResultId = ScalarId | 'verdict';

/** The steps between the inputs and the results that have no result of their own. */
export const intermediateIds = [
  'retentionDone',
  'crossSellDone',
  'referralDone',
  'conversionDone',
  'valueDone',
  'incrementalRetention',
  'incrementalCrossSell',
  'incrementalReferral',
  'valueCaused',
  'months',
  'retentionOfOthers',
  'effect',
  'churnInMonth',
  'customersWithout',
  'customersChurnOnly',
  'customersSavedByMonth',
  'referralUplift',
  'referralsByMonth',
  'referralsSoFar',
  'customersReferredByMonth',
  'customersWith',
  'crossSellUplift',
  'retentionRevenueByMonth',
  'referralRevenueByMonth',
  'expansionRevenueByMonth',
  'acquisitionSavingByMonth',
  'costByMonth',
  'countedBeyondByMonth',
  'cashFlow',
  'cumulative',
  'discountedCumulative',
  'lastNegativeMonth',
  'lastNegativeDiscountedMonth',
  'npvAtBreakEven',
  'npvWithoutChurn',
  'newlySatisfied',
  'retentionNow',
  'retentionAfter',
] as const;
export type IntermediateId = (typeof intermediateIds)[number];

/** Everything that has a symbol and a value of its own, apart from the inputs. */
export type QuantityId = ScalarId | IntermediateId;
