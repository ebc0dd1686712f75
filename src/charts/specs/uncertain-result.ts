import type { NumberFormat } from '../../i18n/number-format';
import type { UncertainResultId } from '../../model/uncertainty/run-plan';

/** How values of an uncertain result are written: in full, on an axis, and as a small difference. */
export interface ResultWriter {
  readonly text: (value: number) => string;
  readonly axis: (value: number) => string;
  readonly difference: (value: number) => string;
  /** A share of the draws. */
  readonly share: (share: number) => string;
}

/** The writer of a result in its unit. */
export const resultWriter = (id: UncertainResultId, format: NumberFormat): ResultWriter => ({
  ...writers[id](format),
  share: (share) => shareText(share, format),
});

/** Whole percent, but never certainty where there is none. */
export function shareText(share: number, format: NumberFormat): string {
  const isNearlyAll = share > 0.995 && share < 1;
  const isHardlyAny = share > 0 && share < 0.005;
  return format.percent(share, isNearlyAll || isHardlyAny ? 2 : 0);
}

/** A line may end between a sign and a currency in front of its amount, unless a word joiner keeps them together. */
const unbroken = (amount: string): string => amount.replace(/^[+−-](?=\D)/, '$&\u2060');

type Writer = (format: NumberFormat) => Omit<ResultWriter, 'share'>;

const money: Writer = (format) => ({
  text: format.headlineMoney,
  axis: format.axisMoney,
  difference: (value) => format.money(Number(value.toPrecision(2))),
});

const writers: Readonly<Record<UncertainResultId, Writer>> = {
  npv: (format) => ({ ...money(format), text: (value) => unbroken(format.signedHeadlineMoney(value)) }),
  roi: (format) => ({
    text: (value) => format.percent(value, 0),
    axis: (value) => format.percent(value, 0),
    difference: (value) => format.percent(value, 2),
  }),
  paybackYears: (format) => ({
    text: format.duration,
    axis: (value) => format.number(value, 2),
    difference: (years) => format.months(Number((years * 12).toPrecision(2))),
  }),
  totalRevenueUplift: money,
  revenueUplift: money,
  grossProfitUplift: money,
  cost: money,
  customersKept: (format) => ({
    text: format.customers,
    axis: format.axisNumber,
    difference: (value) => format.number(value, 2),
  }),
  satisfiedCustomerValue: money,
  defensibleCustomerValue: money,
};
