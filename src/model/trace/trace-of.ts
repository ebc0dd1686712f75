import {
  benchmarks,
  isSurveyed,
  surveyedIds,
  type Segment,
  type SourceId,
  type SurveyedId,
} from '../benchmarks';
import { modelChoices, type Inputs } from '../inputs';
import { parameters } from '../parameters';
import type { Reason, Results } from '../results';
import { dependenciesOf, type Dependencies } from './dependencies';
import { evaluateMonths } from './evaluate';
import type { EvidenceId, Expression, TraceUnit } from './expression';
import { notIncluded, type NotIncluded } from './not-included';
import { isOfSegment, scalarOf } from './scalar-of';
import type { QuantityId, ResultId, ScalarId } from './quantity-ids';
import { definitions } from './trace-definitions';
import { stepsBefore } from './trace-steps';
import { contextOf } from './context-of';
import type { TraceContext, TraceSegment } from './trace-context';

/** One step of a calculation: a quantity, how it is computed, and what comes out. */
export interface Step {
  readonly id: QuantityId;
  readonly unit: TraceUnit;
  readonly expression: Expression;
  /** Null where the formula has no value with these inputs; the trace has the reason. */
  readonly value: number | null;
  /** Month by month what a sum adds up, or what a quantity that runs over months is. */
  readonly months?: { readonly from: number; readonly values: readonly number[] };
}

/** Where a number that is not the user's comes from. */
export type TraceSource =
  | { readonly kind: 'page'; readonly id: SourceId }
  | { readonly kind: 'benchmark'; readonly segment: Segment; readonly id: SurveyedId | 'reach' }
  | { readonly kind: 'evidence'; readonly id: EvidenceId };

/** How one result was computed. Plain data. */
export interface Trace {
  readonly id: ResultId;
  readonly segment: TraceSegment;
  readonly unit: TraceUnit;
  readonly value: number | null;
  readonly reason?: Reason;
  /** In order; the last one is the result. Empty when contradictory inputs leave nothing to compute. */
  readonly steps: readonly Step[];
  /** The inputs and choices that the result depends on, in the order of the catalogue. */
  readonly dependsOn: readonly (keyof Inputs)[];
  /** Published places behind the formula and the values in force; every other number is the user's or an example. */
  readonly sources: readonly TraceSource[];
  readonly notIncluded: readonly NotIncluded[];
}

/**
 * How a result was computed: its formula, the steps that lead to it with their values, what it depends on, where the
 * numbers come from, and what it leaves out. `results` must be `simulate(inputs)`.
 *
 * `segment` explains the formula for a segment's published shares at the scenario's purchase and reach; the business
 * case exists for the scenario alone.
 *
 * @example traceOf('npv', inputs, simulate(inputs)).steps.at(-1)?.value // the net present value
 */
export function traceOf(
  id: ResultId,
  inputs: Inputs,
  results: Results,
  segment: TraceSegment = 'own',
): Trace {
  const last: ScalarId = id === 'verdict' ? 'npv' : id;
  const c = contextOf(inputs, results, isOfSegment(last) ? segment : 'own');
  const { value, reason } = scalarOf(c, last);
  const nothing = results.verdict === null && !isOfSegment(last);
  const steps = nothing ? [] : stepsOf(c, [...stepsBefore[id], last]);
  const dependencies = dependenciesOf(c, [...stepsBefore[id], last]);
  const counted = inputs.terminalValue === 'included';
  return {
    id,
    segment: c.segment,
    unit: definitions[last](c).unit,
    value,
    ...(reason === undefined ? {} : { reason }),
    steps,
    dependsOn: inCatalogueOrder(dependencies.inputs),
    sources: sourcesOf(c, last, dependencies),
    notIncluded: notIncluded[id].filter((code) => !(counted && code === 'valueAfterHorizon')),
  };
}

/** Each quantity once, without the steps that this scenario does not take. */
function stepsOf(c: TraceContext, ids: readonly QuantityId[]): readonly Step[] {
  return ids.filter((id) => isTaken(c, id)).map((id) => stepOf(c, id));
}

function isTaken(c: TraceContext, id: QuantityId): boolean {
  if (id === 'retentionOfOthers') return c.inputs.retentionLever === 'satisfaction';
  if (id === 'npvAtBreakEven') return c.results.breakEvenChurnCut.value !== null;
  if (id === 'npvWithoutChurn') return c.results.breakEvenChurnCut.value === null;
  return true;
}

function stepOf(c: TraceContext, id: QuantityId): Step {
  const { unit, expression } = definitions[id](c);
  const { value } = c.valueOf(id);
  const months = evaluateMonths(expression);
  return {
    id,
    unit,
    expression,
    value: Number.isFinite(value) ? value : null,
    ...(months.values.length > 0 ? { months } : {}),
  };
}

function inCatalogueOrder(used: Dependencies['inputs']): readonly (keyof Inputs)[] {
  const ids: readonly (keyof Inputs)[] = [
    ...parameters.map(({ id }) => id),
    ...(Object.keys(modelChoices) as (keyof typeof modelChoices)[]),
  ];
  return ids.filter((id) => used.has(id));
}

/** The page of the formula, the published values in force, and the evidence that stands in for what people say. */
function sourcesOf(c: TraceContext, id: ScalarId, used: Dependencies): readonly TraceSource[] {
  const page: readonly TraceSource[] = isOfSegment(id) ? [{ kind: 'page', id: 'dagmarFormula' }] : [];
  const evidence = [...used.evidence].map((one): TraceSource => ({ kind: 'evidence', id: one }));
  return [...page, ...publishedValues(c, used), ...evidence];
}

function publishedValues(c: TraceContext, used: Dependencies): readonly TraceSource[] {
  const segments: readonly Segment[] = c.segment === 'own' ? ['b2b', 'b2c'] : [c.segment];
  const published: TraceSource[] = [];
  for (const id of [...surveyedIds, 'reach'] as const) {
    const ofSegment = isSurveyed(id) && used.benchmarks.has(id);
    if (!used.inputs.has(id) && !ofSegment) continue;
    const value = ofSegment && c.segment !== 'own' ? benchmarks[c.segment][id].value : c.inputs[id];
    const segment = segments.find((one) => benchmarks[one][id].value === value);
    if (segment !== undefined) published.push({ kind: 'benchmark', segment, id });
  }
  return published;
}
