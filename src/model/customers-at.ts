import { finiteOrNull } from './finite-or-null';
import { stepRate } from './step-rate';

export interface CustomersAtInputs {
  readonly customers: number;
  /** Annual share lost, 0..1, the same in every step. */
  readonly churn: number;
  readonly newCustomersPerYear: number;
  readonly stepsPerYear: number;
  readonly step: number;
}

export interface CustomersAt {
  /** Customers after `step` steps. */
  readonly customers: number;
  /** The number the base settles at when nothing changes; null without churn, when it grows for ever. */
  readonly steadyState: number | null;
}

/** A smaller churn is none: numbers this close to 0 have lost their digits. */
const smallestChurn = 1e-300;

/**
 * How many customers there are after some time at constant churn, in one step instead of a recursion.
 *
 * Formula: N_t = N* + (N0 − N*)(1 − s)^t with N* = (a/m)/s; without churn N_t = N0 + a × t/m (MODEL §2.4).
 * It is calculated as N0 (1 − s)^t + (a/m)(1 − (1 − s)^t)/s, which keeps its digits when churn is tiny.
 * Unit: customers, never negative.
 *
 * @example
 * customersAt({ customers: 10000, churn: 0.15, newCustomersPerYear: 1200, stepsPerYear: 1, step: 5 })
 * // { customers: 8887.41, steadyState: 8000 }
 */
export function customersAt(i: CustomersAtInputs): CustomersAt {
  const newPerStep = i.newCustomersPerYear / i.stepsPerYear;
  const lostShare = stepRate(i.churn, i.stepsPerYear);
  const nobodyLeaves = i.churn < smallestChurn;
  const steadyState = nobodyLeaves ? null : finiteOrNull(newPerStep / lostShare);
  if (i.step === 0) return { customers: i.customers, steadyState };
  if (nobodyLeaves) return { customers: i.customers + newPerStep * i.step, steadyState };

  const logOfKept = Math.log1p(-i.churn) * (i.step / i.stepsPerYear);
  const kept = i.customers * Math.exp(logOfKept);
  const newAndKept = (newPerStep * -Math.expm1(logOfKept)) / lostShare;
  return { customers: kept + newAndKept, steadyState };
}
