import { caseOfInputs } from '../case-of-inputs';
import { combinedCaseFlows } from '../combined-case-flows';
import type { Inputs } from '../inputs';
import type { Results } from '../results';
import { evaluate, evaluateMonths } from './evaluate';
import type { TraceUnit } from './expression';
import { intermediateIds, type IntermediateId, type QuantityId } from './quantity-ids';
import { scalarOf } from './scalar-of';
import { definitions } from './trace-definitions';
import type { TraceContext, TraceSegment } from './trace-context';

interface Value {
  readonly unit: TraceUnit;
  readonly value: number;
}
interface MonthlyValues {
  readonly unit: TraceUnit;
  readonly values: readonly number[];
}

/** What the definitions are written in; each quantity is worked out once, however many formulas use it. */
export function contextOf(inputs: Inputs, results: Results, segment: TraceSegment): TraceContext {
  const combinedCase = caseOfInputs(inputs);
  const values = new Map<QuantityId, Value>();
  const series = new Map<QuantityId, MonthlyValues>();
  const c: TraceContext = {
    inputs,
    results,
    segment,
    combinedCase,
    flows: combinedCaseFlows(combinedCase),
    valueOf: (id) => {
      const found = values.get(id) ?? valueOf(c, id);
      values.set(id, found);
      return found;
    },
    seriesOf: (id) => {
      const found = series.get(id) ?? seriesOf(c, id);
      series.set(id, found);
      return found;
    },
  };
  return c;
}

const isIntermediate = (id: QuantityId): id is IntermediateId =>
  intermediateIds.some((candidate) => candidate === id);

/** Results have the value that is shown; what lies between is worked out by its formula. */
function valueOf(c: TraceContext, id: QuantityId): Value {
  const { unit, expression } = definitions[id](c);
  if (isIntermediate(id)) return { unit, value: evaluate(expression) };
  return { unit, value: scalarOf(c, id).value ?? NaN };
}

/** Month by month as the model has it; the rest by its formula. */
function seriesOf(c: TraceContext, id: QuantityId): MonthlyValues {
  const known = ofModel[id];
  if (known !== undefined) return known(c);
  const { unit, expression } = definitions[id](c);
  const { from, values } = evaluateMonths(expression);
  return { unit, values: [...Array<number>(from).fill(NaN), ...values] };
}

const money = (values: readonly number[]): MonthlyValues => ({ unit: 'money', values });
const customers = (values: readonly number[]): MonthlyValues => ({ unit: 'customers', values });

/** The series of the model. They are not worked out anew: with compounding referrals they depend on each other. */
const ofModel: Partial<Record<QuantityId, (c: TraceContext) => MonthlyValues>> = {
  customersWithout: ({ results }) => customers(results.series.customersWithout),
  customersChurnOnly: ({ results }) => customers(results.series.customersChurnOnly),
  customersWith: ({ results }) => customers(results.series.customersWith),
  referralsByMonth: ({ flows }) => customers(flows.referrals),
  retentionRevenueByMonth: ({ results }) => money(results.series.retentionRevenue),
  referralRevenueByMonth: ({ results }) => money(results.series.referralRevenue),
  expansionRevenueByMonth: ({ results }) => money(results.series.expansionRevenue),
  acquisitionSavingByMonth: ({ results }) => money(results.series.acquisitionSaving),
  costByMonth: ({ results }) => money(results.series.cost),
  cashFlow: ({ results }) => money(results.series.cashFlow),
  cumulative: ({ results }) => money(results.series.cumulative),
  discountedCumulative: ({ results }) => money(results.series.discountedCumulative),
  countedBeyondByMonth: ({ flows, combinedCase }) =>
    money(flows.cashFlow.map((_, at) => (at === combinedCase.steps ? flows.countedBeyondHorizon : 0))),
};
