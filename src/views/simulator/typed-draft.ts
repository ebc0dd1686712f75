import { isFieldProblem } from '../../i18n/field-problem-text';
import type { LeverWords } from '../../i18n/messages/lever-words';
import { quantityText } from '../../i18n/quantity-text';
import type { ModelChoices } from '../../model/inputs';
import { parameter, type ParameterId, type Unit } from '../../model/parameters';
import { inputsOf, type Scenario } from '../../state/scenario';
import type { Session } from '../../state/session.svelte';
import { withTypedRange } from '../../state/set-range';
import { fieldMessage, readTyped, type TypedValue } from './typed-value';

/** What is typed into the field of a lever, also when it cannot be used. */
export interface Draft {
  readonly text: string;
  readonly typed: TypedValue;
  /** The field shows the text until it is finished or given up. */
  readonly open: boolean;
  /** The scenario before typing began: in force again when the text turns out unusable. */
  readonly before: Scenario;
  /** The value that a typed range does not hold, when that has moved into it. */
  readonly movedFrom: number | null;
  /** What was in force when it was typed. Once that changes elsewhere, the text is out of date. */
  readonly value: number;
  readonly replacements: number;
}

/** Reads the text of a lever's field and puts it in force. */
export function takeText(
  text: string,
  finished: boolean,
  id: ParameterId,
  draft: Draft | null,
  session: Session,
): Draft {
  const { store, language } = session;
  const { currency } = store.about;
  const basis = store.values.churnCutBasis;
  const typed = readTyped(text, finished, parameter(id), { language, currency, basis });
  const before = draft?.open === true ? draft.before : store.scenario;
  const valueBefore = inputsOf(before)[id];
  if (draft?.open !== true) store.endStep();
  takeTyped(typed, id, before, session);
  return {
    text,
    typed,
    open: !finished || typed.kind === 'problem',
    before,
    movedFrom: typed.kind === 'range' && store.values[id] !== valueBefore ? valueBefore : null,
    value: store.values[id],
    replacements: store.replacements,
  };
}

/**
 * Puts what was typed in force, as part of the step that began with `before`. What cannot be used takes back what was
 * typed before it; the ends of a range count from the value that was there before the first key.
 */
function takeTyped(typed: TypedValue, id: ParameterId, before: Scenario, session: Session): void {
  const { store } = session;
  if (typed.kind === 'value') store.setInput(id, typed.value);
  if (typed.kind === 'problem') store.takeBack(before, id);
  if (typed.kind === 'range') store.takeBack(withTypedRange(before, id, typed.low, typed.high), id);
  // Words that do not come now come with the next key.
  if (typed.kind === 'problem' && !isFieldProblem(typed.problem))
    void session.loadPart('ranges').catch(() => undefined);
}

/** The message beside the field of a lever; `unit` is what stands beside its number. */
export function draftMessage(draft: Draft | null, id: ParameterId, unit: string, session: Session): string {
  if (draft === null) return '';
  const { format, words, store } = session;
  const entry = parameter(id);
  const basis = store.values.churnCutBasis;
  const text = (number: number) => quantityText(number, entry.unit, basis, format, words.levers.units);
  const texts = {
    example: format.field(entry.unit, store.start[id], basis),
    min: text(entry.min),
    max: text(entry.max),
    unit: expectedUnit(entry.unit, basis, unit, words.levers),
    inForce: text(store.values[id]),
  };
  const ranges = session.part('ranges');
  if (draft.movedFrom !== null) return ranges?.likelyMoved(text(draft.movedFrom), text(draft.value)) ?? '';
  return fieldMessage(draft.typed, texts, format, words.problems.field, ranges);
}

/** The unit that a field expects, in words where it has none beside it. */
function expectedUnit(
  unit: Unit,
  basis: ModelChoices['churnCutBasis'],
  beside: string,
  words: Pick<LeverWords, 'units'>,
): string {
  if (unit === 'money' || unit === 'plain') return beside;
  if (unit === 'share') return '%';
  if (unit === 'churnCut') return basis === 'points' ? words.units.points : '%';
  return words.units[unit];
}
