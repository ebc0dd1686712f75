import type { ChurnCase } from '../../src/model/churn-case';
import { discountedPaybackYears } from '../../src/model/discounted-payback-years';
import { discountedReturnOnInvestment } from '../../src/model/discounted-return-on-investment';
import { internalRates } from '../../src/model/internal-rates';
import { paybackYears } from '../../src/model/payback-years';
import { presentValueOfCost } from '../../src/model/present-value-of-cost';
import { returnOnInvestment } from '../../src/model/return-on-investment';
import { composeChurnCase } from './compose-churn-case';

const sum = (values: Iterable<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0);

/** Every measure of a churn case that the oracles and the specification's tables name. */
export function churnCaseMeasures(c: ChurnCase) {
  const composed = composeChurnCase(c);
  const { cashFlow, ratePerStep, uplift } = composed;
  const revenue = sum(uplift);
  const profit = c.grossMargin * revenue;
  const cost = c.investmentOneOff + c.investmentPerYear * (c.steps / c.stepsPerYear);
  const costNow = presentValueOfCost(c);
  const rates = internalRates(cashFlow, c.stepsPerYear);
  const atYearEnds = (series: readonly number[]) => series.filter((_, step) => step % c.stepsPerYear === 0);
  return {
    withoutAtYearEnds: [...atYearEnds(composed.without)],
    withAtYearEnds: [...atYearEnds(composed.with)],
    savedAtYearEnds: [...atYearEnds(composed.saved)],
    upliftPerYear: Array.from({ length: c.steps / c.stepsPerYear }, (_, year) =>
      sum(uplift.slice(1 + year * c.stepsPerYear, 1 + (year + 1) * c.stepsPerYear)),
    ),
    revenue,
    profit,
    cost,
    npv: composed.npv,
    costNow,
    roi: returnOnInvestment(profit, cost).value,
    discountedRoi: discountedReturnOnInvestment(composed.npv, costNow).value,
    internalRate: rates.length === 1 ? rates[0] : null,
    payback: paybackYears(cashFlow, c.stepsPerYear),
    discountedPayback: discountedPaybackYears(cashFlow, ratePerStep, c.stepsPerYear),
  };
}
