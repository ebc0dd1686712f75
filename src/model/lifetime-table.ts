import { caseOfInputs } from './case-of-inputs';
import type { CombinedCase } from './combined-case';
import { lifetimeValueFromRetained } from './customer-lifetime-value';
import { expectedLifetime } from './expected-lifetime';
import { expectedLifetimeSbg } from './expected-lifetime-sbg';
import { expectedResidualLifetime } from './expected-residual-lifetime';
import type { Inputs } from './inputs';
import { lifetimeValueImmediate } from './lifetime-value-immediate';
import { lifetimeValueWithin } from './lifetime-value-within';
import { programmeLifetimeSbg } from './programme-lifetime-sbg';
import { known, unknown, type Scalar } from './results';

/** Two ways to look at one customer's worth, and how long a customer stays. */
export type LifetimeMeasure = 'existing' | 'withinHorizon' | 'new' | 'years';

export interface LifetimeRow {
  readonly id: LifetimeMeasure;
  readonly before: Scalar;
  readonly after: Scalar;
  readonly uplift: Scalar;
}

/**
 * Lifetime value of one customer before and after the programme, in every named convention (MODEL §2.7, §5). A view of
 * the retention euros of the case: never added to it.
 *
 * With one churn for all: `existing` is convention (a), `withinHorizon` (c), `new` (b), `years` 1/c. When customers
 * differ (sBG): `existing` is the residual value DERL of a customer before the first renewal, `new` DEL, `years` E[T];
 * after the programme every customer's own churn is lower by the same part. Money, and years. No value with
 * `lifetimeHasNoEnd`, or `outOfRange` when a programme that raises churn would push some above 100 %.
 */
export function lifetimeTable(inputs: Inputs): readonly LifetimeRow[] {
  const c = caseOfInputs(inputs);
  return inputs.retentionShape === 'constant' ? constantRows(c, inputs.horizonYears) : sbgRows(c, inputs);
}

function constantRows(c: CombinedCase, years: number): readonly LifetimeRow[] {
  const margin = c.grossMargin * c.annualRevenue;
  const { discountRate } = c;
  const measures: Readonly<Record<LifetimeMeasure, (churn: number) => number | null>> = {
    existing: (churn) => lifetimeValueFromRetained({ margin, retention: 1 - churn, discountRate }),
    withinHorizon: (churn) => lifetimeValueWithin({ margin, retention: 1 - churn, discountRate, years }),
    new: (churn) => lifetimeValueImmediate({ margin, retention: 1 - churn, discountRate }),
    years: expectedLifetime,
  };
  return Object.entries(measures).map(([id, of]) =>
    row(id as LifetimeMeasure, of(c.churnNow), of(c.churnAfter)),
  );
}

function sbgRows(c: CombinedCase, { sbgAlpha: alpha, sbgBeta: beta }: Inputs): readonly LifetimeRow[] {
  const margin = c.grossMargin * c.annualRevenue;
  const { discountRate, churnNow, churnAfter } = c;
  const cut = churnNow === 0 ? 0 : 1 - churnAfter / churnNow;
  const times = (payments: number | null) => (payments === null ? null : margin * payments);
  const after = programmeLifetimeSbg({ alpha, beta }, cut, discountRate);
  const residualAfter = after === null ? null : (after - 1) * (1 + discountRate);
  return [
    row(
      'existing',
      times(expectedResidualLifetime({ alpha, beta, period: 1, discountRate })),
      times(residualAfter),
    ),
    row('new', times(expectedLifetimeSbg({ alpha, beta }, discountRate)), times(after)),
    row('years', expectedLifetimeSbg({ alpha, beta }), programmeLifetimeSbg({ alpha, beta }, cut, 0)),
  ];
}

function row(id: LifetimeMeasure, before: number | null, after: number | null): LifetimeRow {
  const scalar = (value: number | null): Scalar =>
    value === null ? unknown('lifetimeHasNoEnd') : known(value);
  const uplift = before === null || after === null ? null : after - before;
  return { id, before: scalar(before), after: scalar(after), uplift: scalar(uplift) };
}
