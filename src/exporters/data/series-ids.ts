import type { Series } from '../../model/results';

/** The columns of a table of months, in the order in which they are computed. */
export const seriesIds = [
  'customersWithout',
  'customersChurnOnly',
  'customersWith',
  'retentionRevenue',
  'referralRevenue',
  'expansionRevenue',
  'acquisitionSaving',
  'cost',
  'cashFlow',
  'cumulative',
  'discountedCumulative',
] as const satisfies readonly (keyof Series)[];
