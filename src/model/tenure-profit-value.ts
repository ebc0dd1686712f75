export interface TenureProfitValueInputs {
  /** Profit of a customer: entry 0 at the start (usually the cost of winning the customer), then year 1, 2, … */
  readonly profits: readonly number[];
  /** Yearly profit in all years after the listed ones. */
  readonly plateau: number;
  /** Annual share lost, 0..1, the same every year. */
  readonly churn: number;
  /** Per year, above −1. */
  readonly discountRate: number;
}

/** 1 − q below this is zero but for the last digits. */
const rounding = 1e-12;

/**
 * What a customer is worth when profit grows with tenure, as in Reichheld & Sasser's credit-card case: the first year
 * is certain, each later one is reached only by those who stayed.
 *
 * Formula: π_0 + Σ π_t (1 − c)^(t−1) (1 + d)^−t, the plateau for ever after the listed years (MODEL §2.8); the tail is
 * summed in closed form. In money of the start.
 *
 * Null when the plateau is not 0 and 1 − c ≥ 1 + d: the value has no end.
 *
 * Source: https://hbr.org/1990/09/zero-defections-quality-comes-to-services
 *
 * @example
 * tenureProfitValue({ profits: [-51, 30, 42, 44, 49, 55], plateau: 55, churn: 0.1, discountRate: 0.04 }) // 295.34
 */
export function tenureProfitValue(i: TenureProfitValueInputs): number | null {
  const keptAndDiscounted = (1 - i.churn) / (1 + i.discountRate);
  const [start = 0, ...yearly] = i.profits;
  let value = start;
  let weight = 1 / (1 + i.discountRate);
  for (const profit of yearly) {
    value += profit * weight;
    weight *= keptAndDiscounted;
  }
  if (i.plateau === 0) return value;
  const lostPerYear = 1 - keptAndDiscounted;
  return lostPerYear <= rounding ? null : value + (i.plateau * weight) / lostPerYear;
}
