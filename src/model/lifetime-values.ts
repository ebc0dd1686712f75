import type { ChurnCase } from './churn-case';
import { lifetimeValueFromRetained } from './customer-lifetime-value';
import { lifetimeValueWithin } from './lifetime-value-within';
import { known, unknown, type LifetimeValue, type Scalar } from './results';

/**
 * Lifetime value of one customer of today's base at today's churn and at the churn after the programme: margin per
 * year for as long as the customer stays, convention (a) of MODEL §2.7. A view of the same retention euros as the
 * case: never added to it.
 */
export function lifetimeValues(churnCase: ChurnCase, years: number) {
  const before = lifetimeValue(churnCase, churnCase.churnNow, years);
  const after = lifetimeValue(churnCase, churnCase.churnAfter, years);
  return {
    lifetimeValueBefore: before,
    lifetimeValueAfter: after,
    lifetimeValueUplift: difference(before, after),
  };
}

function lifetimeValue(churnCase: ChurnCase, churn: number, years: number): LifetimeValue {
  const margin = churnCase.grossMargin * churnCase.annualRevenue;
  const { discountRate } = churnCase;
  const retention = 1 - churn;
  const whole = lifetimeValueFromRetained({ margin, retention, discountRate });
  const withinHorizon = lifetimeValueWithin({ margin, retention, discountRate, years }) + 0;
  return Object.assign(whole === null ? unknown('lifetimeHasNoEnd') : known(whole), { withinHorizon });
}

const difference = (before: Scalar, after: Scalar): Scalar =>
  before.value === null || after.value === null
    ? unknown('lifetimeHasNoEnd')
    : known(after.value - before.value);
