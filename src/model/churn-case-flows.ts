import type { ChurnCase } from './churn-case';
import { churnCashFlow } from './churn-cash-flow';
import { customerPath } from './customer-path';
import { known, unknown, type Scalar } from './results';
import { revenueUplift } from './revenue-uplift';
import { valueBeyondHorizon } from './value-beyond-horizon';

/** A churn case step by step: index 0 is today, the last index is the horizon. */
export interface ChurnCaseFlows {
  readonly without: readonly number[];
  readonly with: readonly number[];
  readonly revenueUplift: readonly number[];
  readonly cashFlow: readonly number[];
  /** What the customers kept at the horizon are worth afterwards, whether it is counted or not. */
  readonly beyondHorizon: Scalar;
  /** The part of it that the case counts, in money at the horizon; 0 when it is excluded or endless. */
  readonly countedBeyondHorizon: number;
}

/** Customers with and without the programme, the revenue between them and the cash flow (MODEL §2.4–2.6). */
export function churnCaseFlows(churnCase: ChurnCase): ChurnCaseFlows {
  const path = { ...churnCase, newCustomersPerYear: churnCase.newCustomers };
  const without = customerPath({ ...path, churnAfter: churnCase.churnNow });
  const withProgramme = customerPath(path);
  const revenue = revenueUplift({ ...churnCase, without, with: withProgramme });
  const kept = (withProgramme[churnCase.steps] ?? 0) - (without[churnCase.steps] ?? 0);
  const beyond = valueBeyondHorizon({ ...churnCase, customersKept: kept });
  const counted = churnCase.includeValueBeyondHorizon ? (beyond ?? 0) : 0;
  return {
    without,
    with: withProgramme,
    revenueUplift: revenue,
    cashFlow: churnCashFlow({ ...churnCase, revenueUplift: revenue, valueAtHorizon: counted }),
    beyondHorizon: beyond === null ? unknown('lifetimeHasNoEnd') : known(beyond),
    countedBeyondHorizon: counted,
  };
}
