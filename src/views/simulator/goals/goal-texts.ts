import type { GoalsWords } from '../../../i18n/messages/goals-words';
import type { InputWords, LeverWords } from '../../../i18n/messages/lever-words';
import type { NumberFormat } from '../../../i18n/number-format';
import { quantityText } from '../../../i18n/quantity-text';
import { stepsPerYear } from '../../../model/case-of-inputs';
import type { GoalKind } from '../../../model/goal';
import type { GoalInputId } from '../../../model/goal-inputs';
import type { ModelChoices } from '../../../model/inputs';
import { parameter } from '../../../model/parameters';
import type { Scalar } from '../../../model/results';

/** What the texts of a goal are made of. */
export interface GoalTextSource {
  readonly words: GoalsWords;
  readonly names: Readonly<Record<GoalInputId, InputWords>>;
  readonly units: LeverWords['units'];
  readonly format: NumberFormat;
  readonly basis: ModelChoices['churnCutBasis'];
}

/** What an input is called: as on the page. */
export const inputLabel = (id: GoalInputId, { names }: GoalTextSource): string => names[id].label;

/** A value of an input with its unit. */
export const inputText = (id: GoalInputId, value: number, { units, format, basis }: GoalTextSource) =>
  quantityText(value, parameter(id).unit, basis, format, units);

/** The same where the input's name stands beside it: what is counted need not be said again. */
export function shortInputText(id: GoalInputId, value: number, source: GoalTextSource): string {
  const { unit } = parameter(id);
  if (unit === 'customers') return source.format.customers(value);
  return unit === 'people' ? source.format.people(value) : inputText(id, value, source);
}

/** A difference with its sign; that of two shares is in percentage points. */
export function changeText(id: GoalInputId, change: number, source: GoalTextSource): string {
  if (change === 0) return '±0';
  const { unit } = parameter(id);
  const size = Math.abs(change);
  const isShare = unit === 'share' || unit === 'churnCut';
  const text = isShare
    ? source.words.rows.points(source.format.points(size))
    : shortInputText(id, size, source);
  return `${change < 0 ? '−' : '+'}${text}`;
}

/** The measure of a goal. Payback in months to one decimal, as its target is. */
export function measureText(kind: GoalKind, value: number, format: NumberFormat): string {
  if (kind === 'payback') return format.months(value * stepsPerYear);
  return kind === 'roi' ? format.percent(value, 1) : format.headlineMoney(value);
}

/** Where the measure stands, or would stand with every lever of the programme at its best end, as a sentence. */
export function measureSentence(
  when: 'now' | 'atBest',
  kind: GoalKind,
  { value, reason }: Scalar,
  { words, format }: GoalTextSource,
  reasons: Readonly<Record<NonNullable<Scalar['reason']>, string>>,
): string {
  if (value !== null) return words[when][kind](measureText(kind, value, format));
  if (reason === undefined || reason === 'neverPaysBack')
    return when === 'now' ? words.nowNever : words.atBestNever;
  return words.noAnswer(reasons[reason]);
}
