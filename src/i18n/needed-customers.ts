import { comparable } from './answer-sentence';
import type { NumberFormat } from './number-format';
import type { Results } from '../model/results';

/** The customers needed to break even as the answer's sentence says them, for wherever they stand by themselves. */
export const neededCustomers = (
  needed: number,
  { verdict, customersKeptPerYear }: Results,
  format: NumberFormat,
): string =>
  comparable(needed, customersKeptPerYear.value ?? 0, verdict === 'pays', format)?.need.text ??
  format.customers(needed);
