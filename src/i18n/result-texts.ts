import type { ResultGroup } from './messages/compare-words';
import type { NumberFormat } from './number-format';
import type { ScalarId } from '../model/trace/quantity-ids';

/** What a result counts; decides how it and its difference are written. */
export type ResultUnit = 'money' | 'share' | 'customers' | 'people' | 'years' | 'plain';

/** Every result of a scenario, by group, in the order of the table. */
export const resultGroups: Readonly<Record<ResultGroup, Readonly<Partial<Record<ScalarId, ResultUnit>>>>> = {
  case: {
    npv: 'money',
    roi: 'share',
    roiDiscounted: 'share',
    irr: 'share',
    paybackYears: 'years',
    discountedPaybackYears: 'years',
    cost: 'money',
    presentValueOfCost: 'money',
    referralRewards: 'money',
    breakEvenChurnCut: 'share',
    breakEvenCustomers: 'customers',
  },
  satisfied: {
    satisfiedCustomerValue: 'money',
    retentionPart: 'money',
    crossSellPart: 'money',
    referralPart: 'money',
    defensibleCustomerValue: 'money',
    multiplier: 'plain',
    parityReach: 'people',
    referralReproduction: 'plain',
  },
  customers: {
    churnAfter: 'share',
    customersKeptPerYear: 'customers',
    customersKeptYearOne: 'customers',
    customersKept: 'customers',
    customersSaved: 'customers',
    customersReferred: 'customers',
  },
  revenue: {
    revenueUpliftYearOne: 'money',
    revenueUplift: 'money',
    retentionRevenue: 'money',
    referralRevenue: 'money',
    expansionRevenue: 'money',
    totalRevenueUplift: 'money',
    acquisitionSaving: 'money',
    grossProfitUplift: 'money',
    naiveClaim: 'money',
    doubleCountAvoided: 'money',
  },
  lifetime: {
    lifetimeValueBefore: 'money',
    lifetimeValueAfter: 'money',
    lifetimeValueUplift: 'money',
    valueBeyondHorizon: 'money',
    presentValueBeyondHorizon: 'money',
  },
};

/** A result as text, in the unit it counts. */
export function resultText(value: number, unit: ResultUnit, format: NumberFormat): string {
  switch (unit) {
    case 'money':
      return format.headlineMoney(value);
    case 'share':
      return format.percent(value, 1);
    case 'customers':
      return format.customers(value);
    case 'people':
    case 'plain':
      return format.number(value, 2);
    case 'years':
      return format.duration(value);
  }
}
