import { inputTexts } from '../../i18n/input-texts';
import type { NumberFormat } from '../../i18n/number-format';
import type { Inputs } from '../../model/inputs';
import type { ParameterId } from '../../model/parameters';
import type { ExportedRange, ExportWords } from '../export-snapshot';
import { compactSpan } from './compact-span';

/** How the values between which an input lies are written. */
export interface InputSpans {
  readonly name: (id: ParameterId) => string;
  /** A value as precise as it is known: a percentile to the cent would look more certain than it is. */
  readonly value: (id: ParameterId, value: number) => string;
  readonly between: (id: ParameterId, low: number, high: number) => string;
  /** The ends where the range has some, otherwise its P10 and P90, which are named as such. */
  readonly range: (range: ExportedRange) => string;
}

/** @param inputs those in force: they say whether churn is cut in points or in percent */
export function inputSpans(
  inputs: Inputs,
  {
    levers,
    explanations,
    compare,
    uncertainty,
  }: Pick<ExportWords, 'levers' | 'explanations' | 'compare' | 'uncertainty'>,
  format: NumberFormat,
): InputSpans {
  const { percentiles } = uncertainty;
  const texts = inputTexts({ levers, explanations, inputs: compare.inputs }, format);
  const value = (id: ParameterId, at: number) =>
    texts.value(id, { ...inputs, [id]: Number(at.toPrecision(3)) });
  const between = (id: ParameterId, low: number, high: number) =>
    compactSpan(value(id, low), value(id, high));
  return {
    name: texts.name,
    value,
    between,
    range: ({ input, range, p10, p90 }) =>
      range.kind === 'pert' || range.kind === 'triangular'
        ? between(input, range.low, range.high)
        : `${percentiles.p10}–${percentiles.p90} ${between(input, p10, p90)}`,
  };
}
