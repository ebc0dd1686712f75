import { zeros } from './zeros';

export interface CustomersRevenueInputs {
  /** Customers per step, from today to the horizon. */
  readonly customers: readonly number[];
  /** v: revenue of one customer in a year. */
  readonly annualRevenue: number;
  readonly stepsPerYear: number;
  /** θ: 1 when a step's revenue comes from the customers of its end, 0 from those of its start, 1/2 from the mean. */
  readonly weightOfClosing: number;
}

/**
 * What a group of customers pays per step.
 *
 * Formula: (v/m) × [θ P_t + (1 − θ) P_(t−1)] (MODEL §3.3). Money per step, entry 0 is 0. Never null.
 *
 * @example
 * customersRevenue({ customers: [0, 10], annualRevenue: 500, stepsPerYear: 1, weightOfClosing: 0.5 })
 * // [0, 2500]
 */
export function customersRevenue(i: CustomersRevenueInputs): number[] {
  const revenuePerStep = i.annualRevenue / i.stepsPerYear;
  const revenue = zeros(i.customers.length);
  for (let step = 1; step < revenue.length; step++) {
    const closing = i.customers[step] ?? 0;
    const opening = i.customers[step - 1] ?? 0;
    revenue[step] = revenuePerStep * (i.weightOfClosing * closing + (1 - i.weightOfClosing) * opening);
  }
  return revenue;
}
