import { finiteOrNull } from './finite-or-null';

/**
 * How many periods a customer stays on average, the first one counted, when the same share leaves in every period.
 *
 * Formula: 1/c; years when the churn is annual (MODEL §2.7).
 *
 * Null at churn 0: nobody ever leaves and there is no mean. 1 when everybody leaves.
 *
 * @example expectedLifetime(0.2) // 5
 */
export function expectedLifetime(churn: number): number | null {
  return finiteOrNull(1 / churn);
}
