import type { CombinedCase } from '../combined-case';
import type { CombinedCaseFlows } from '../combined-case-flows';
import type { Segment } from '../benchmarks';
import type { ChoiceId, Inputs } from '../inputs';
import { parameter, type ParameterId, type Unit } from '../parameters';
import type { Results } from '../results';
import type { Expression, Leaf, Monthly, TraceUnit } from './expression';
import type { IntermediateId, QuantityId } from './quantity-ids';

/** Whose shares are valued: the scenario's own, or a segment's survey. */
export type TraceSegment = 'own' | Segment;

/** How a quantity is computed. */
export interface Definition {
  readonly unit: TraceUnit;
  readonly expression: Expression;
}

/** What the definitions of all quantities are written in. */
export interface TraceContext {
  readonly inputs: Inputs;
  readonly results: Results;
  readonly segment: TraceSegment;
  readonly combinedCase: CombinedCase;
  readonly flows: CombinedCaseFlows;
  /** Unit and value of a quantity, by its definition or by the results. */
  readonly valueOf: (id: QuantityId) => { readonly unit: TraceUnit; readonly value: number };
  /** A quantity's values from month 0 (today) to the horizon. */
  readonly seriesOf: (id: QuantityId) => { readonly unit: TraceUnit; readonly values: readonly number[] };
}

/** A family of definitions; `Id` is checked to be complete where families are joined. */
export type Definitions<Id extends QuantityId> = Readonly<Record<Id, (c: TraceContext) => Definition>>;
export type Intermediates<Id extends IntermediateId> = Definitions<Id>;

const units: Readonly<Record<Unit, TraceUnit>> = {
  money: 'money',
  share: 'share',
  churnCut: 'points',
  people: 'people',
  customers: 'customers',
  months: 'months',
  years: 'years',
  respondents: 'plain',
  plain: 'plain',
};

/** An input under its name. */
export function input(c: TraceContext, id: ParameterId): Leaf {
  const { unit } = parameter(id);
  const isPercent = unit === 'churnCut' && c.inputs.churnCutBasis === 'percent';
  return { kind: 'input', id, unit: isPercent ? 'share' : units[unit], value: c.inputs[id] };
}

/** A choice by the number that it stands for. */
export const choice = (id: ChoiceId, value: number): Leaf => ({ kind: 'choice', id, unit: 'plain', value });

/** Another quantity under its name. */
export const quantity = (c: TraceContext, id: QuantityId): Leaf => ({
  kind: 'quantity',
  id,
  ...c.valueOf(id),
});

/** A quantity in the month that is looked at, or `lag` months before. */
export const monthly = (c: TraceContext, id: QuantityId, lag: 0 | 1 = 0): Monthly => ({
  kind: 'monthly',
  id,
  lag,
  ...c.seriesOf(id),
});

/** A quantity in one month. */
export function atMonth(c: TraceContext, id: QuantityId, month: number): Leaf {
  const { unit, values } = c.seriesOf(id);
  return { kind: 'atMonth', id, unit, month, value: values[month] ?? NaN };
}

export const money = (expression: Expression): Definition => ({ unit: 'money', expression });
export const share = (expression: Expression): Definition => ({ unit: 'share', expression });
export const customers = (expression: Expression): Definition => ({ unit: 'customers', expression });
export const plain = (expression: Expression): Definition => ({ unit: 'plain', expression });
export const monthCount = (expression: Expression): Definition => ({ unit: 'months', expression });
export const years = (expression: Expression): Definition => ({ unit: 'years', expression });
