import { finiteOrNull } from './finite-or-null';

/**
 * What churn and discount rate must add up to for so many percentage points less churn to raise the lifetime value by
 * `uplift`; shows how little of the world the famous 95 % describes.
 *
 * Formula: i + c0 = points × (1 + 1/uplift), all as shares; `lifetimeUpliftFromPoints` turned round (MODEL §2.8).
 *
 * Null when the uplift is 0: no finite churn and rate make a real cut worth nothing.
 *
 * @example sumForUplift({ points: 0.05, uplift: 0.25 }) // 0.25
 */
export function sumForUplift(i: { readonly points: number; readonly uplift: number }): number | null {
  return finiteOrNull(i.points * (1 + 1 / i.uplift));
}
