import { stepsPerYear } from '../../model/case-of-inputs';
import { lastNegativeBalance } from '../../model/payback-years';
import type { Book } from './book';
import type { Step } from './case-steps';

/** Doubles have 52 binary digits after the first. */
const epsilon = '2^-52';
const flowsAdded = (flows: string) => `SUMPRODUCT(ABS(${flows}))`;

/** The steps behind payback, rate of return, verdict and break-even: they read the whole month table. */
export function measureSteps(book: Book): readonly Step[] {
  const { names } = book.words.workbook.case;
  const { quantities } = book.words.explanations;
  const { inputs, results } = book.snapshot.main;
  const { cashFlow } = results.series;
  const rate = (1 + inputs.discountRate) ** (1 / stepsPerYear);
  const discounted = cashFlow.map((flow, month) => flow * rate ** -month);
  const plain = lastNegativeBalance(cashFlow);
  const today = lastNegativeBalance(discounted);
  const moved = cashFlow.reduce((sum, flow) => sum + Math.abs(flow), results.presentValueOfCost.value ?? 0);
  return [
    {
      name: 'calc_rounding',
      label: names.rounding,
      number: 'exact',
      formula: `${flowsAdded('month_cashFlow')}*(calc_months+1)*${epsilon}`,
      cached: plain.rounding,
    },
    {
      name: 'calc_roundingDiscounted',
      label: names.roundingDiscounted,
      number: 'exact',
      formula: `SUMPRODUCT(ABS(month_cashFlow)*month_discountFactor)*(calc_months+1)*${epsilon}`,
      cached: today.rounding,
    },
    {
      name: 'calc_lastNegative',
      label: quantities.lastNegativeMonth,
      number: 'whole',
      formula: 'MAX(month_negative)',
      cached: plain.step,
    },
    {
      name: 'calc_lastNegativeDiscounted',
      label: quantities.lastNegativeDiscountedMonth,
      number: 'whole',
      formula: 'MAX(month_negativeDiscounted)',
      cached: today.step,
    },
    {
      name: 'calc_moved',
      label: names.moved,
      number: 'money',
      formula: `${flowsAdded('month_cashFlow')}+IF(ISNUMBER(result_presentValueOfCost),result_presentValueOfCost,0)`,
      cached: moved,
    },
    {
      name: 'calc_signChanges',
      label: names.signChanges,
      number: 'whole',
      formula: 'SUM(month_signChange)',
      cached: changesOfSign(cashFlow),
    },
    {
      name: 'calc_firstFlow',
      label: names.firstFlow,
      number: 'whole',
      formula: 'MIN(month_firstFlow)',
      cached: '',
    },
    {
      name: 'calc_lastFlow',
      label: names.lastFlow,
      number: 'whole',
      formula: 'MAX(month_lastFlow)',
      cached: '',
    },
  ];
}

function changesOfSign(flows: readonly number[]): number {
  const signs = flows.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}
