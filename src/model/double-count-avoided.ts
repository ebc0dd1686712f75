import type { CustomerFormulaInputs } from './customer-formula-inputs';
import { satisfiedCustomerValue } from './satisfied-customer-value';

export interface DoubleCountInputs {
  /** N × (s1 − s0): customers who become satisfied. */
  readonly newlySatisfied: number;
  /** The published formula's inputs. */
  readonly formula: CustomerFormulaInputs;
  /** Revenue of the customers kept by lower churn. */
  readonly savedCustomersRevenue: number;
}

/** Two ways to add the published formula and the churn case, in money, and the gap between them. */
export interface DoubleCount {
  /** The published value of every newly satisfied customer plus the revenue of the customers kept. */
  readonly naive: number;
  /** The same with repeat purchases counted once, as the customers kept. */
  readonly combined: number;
  /** What the naive sum counts twice. */
  readonly overstatement: number;
}

/**
 * The guard against the commonest mistake: a newly satisfied customer's repeat purchases in the published formula and
 * the revenue of a customer kept by lower churn are the same euros.
 *
 * Formula: naive = n S + saved; combined = saved + n A (x + p k q); the difference is n × A × r (MODEL §3, I5).
 * Unit: money, gross revenue of one purchase cycle. Negative when satisfaction falls. Never null.
 *
 * @example
 * doubleCountAvoided({ newlySatisfied: 100, formula: { ...b2c, purchaseValue: 100, reach: 5 },
 *   savedCustomersRevenue: 8100 }) // { naive: 41870, combined: 33770, overstatement: 8100 }
 */
export function doubleCountAvoided(i: DoubleCountInputs): DoubleCount {
  const value = satisfiedCustomerValue(i.formula);
  const overstatement = i.newlySatisfied * value.retention;
  const combined = i.newlySatisfied * (value.crossSell + value.referral) + i.savedCustomersRevenue;
  return { naive: combined + overstatement, combined, overstatement };
}
