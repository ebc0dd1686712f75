import { stepsPerYear } from '../../model/case-of-inputs';
import { lastNegativeBalance } from '../../model/payback-years';
import type { Results } from '../../model/results';
import type { Book } from './book';
import { cachedMonths } from './cached-months';
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
  const { columns } = cachedMonths(book.snapshot.main);
  const column = (id: string): readonly number[] => columns[id] ?? [];
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
      cached: Math.max(...column('negative')),
    },
    {
      name: 'calc_lastNegativeDiscounted',
      label: quantities.lastNegativeDiscountedMonth,
      number: 'whole',
      formula: 'MAX(month_negativeDiscounted)',
      cached: Math.max(...column('negativeDiscounted')),
    },
    {
      name: 'calc_moved',
      label: names.moved,
      number: 'money',
      formula: `${flowsAdded('month_cashFlow')}+IF(ISNUMBER(result_presentValueOfCost),result_presentValueOfCost,0)`,
      cached: moneyMoved(results),
    },
    {
      name: 'calc_signChanges',
      label: names.signChanges,
      number: 'whole',
      formula: 'SUM(month_signChange)',
      cached: column('signChange').reduce((sum, changes) => sum + changes, 0),
    },
    {
      name: 'calc_firstFlow',
      label: names.firstFlow,
      number: 'whole',
      formula: 'MIN(month_firstFlow)',
      cached: Math.min(...column('firstFlow')),
    },
    {
      name: 'calc_lastFlow',
      label: names.lastFlow,
      number: 'whole',
      formula: 'MAX(month_lastFlow)',
      cached: Math.max(...column('lastFlow')),
    },
  ];
}

/** All money that moves, whichever way. */
export const moneyMoved = ({ series, presentValueOfCost }: Results): number =>
  series.cashFlow.reduce((sum, flow) => sum + Math.abs(flow), presentValueOfCost.value ?? 0);
