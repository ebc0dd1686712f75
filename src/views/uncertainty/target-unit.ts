import type { UncertainResultId } from '../../model/uncertainty/run-plan';

/** What a target of a result is typed in. */
export const targetUnit = {
  npv: 'money',
  roi: 'share',
  paybackYears: 'years',
  totalRevenueUplift: 'money',
  revenueUplift: 'money',
  grossProfitUplift: 'money',
  cost: 'money',
  customersKept: 'customers',
  satisfiedCustomerValue: 'money',
  defensibleCustomerValue: 'money',
} as const satisfies Readonly<Record<UncertainResultId, 'money' | 'share' | 'years' | 'customers'>>;
