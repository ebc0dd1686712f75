import { programmeLevers } from '../../../model/combined-move';
import type { GoalInputId } from '../../../model/goal-inputs';
import { sliderRange } from '../../../model/slider-range';
import { changeText, inputLabel, shortInputText, type GoalTextSource } from './goal-texts';
import type { FoundRow, GoalOutcome } from './goal-search.svelte';

/** A row of the table as it is read. */
export interface GoalRow {
  readonly id: GoalInputId;
  readonly label: string;
  readonly present: string;
  /** The value that reaches the goal, or up to which it holds; null when there is none. */
  readonly value: number | null;
  /** That value, or why there is none. */
  readonly text: string;
  /** What else there is to know about the value; empty when nothing. */
  readonly note: string;
  readonly change: string;
}

/** The value that a search has found, if any. */
function foundValue({ seek }: FoundRow): number | null {
  if (seek.kind === 'reachedAt') return seek.value;
  return seek.kind === 'alreadyReached' ? seek.holdsUntil : null;
}

/** The move in relation to the present value; from 0 every move is as large as can be. Without a value last of all. */
function relativeMove(row: FoundRow, { inputs }: GoalOutcome): number {
  const value = foundValue(row);
  if (value === null) return Infinity;
  const present = Math.abs(inputs[row.id]);
  return present === 0 ? Number.MAX_VALUE : Math.abs(value - inputs[row.id]) / present;
}

/** The rows of a goal, as far as their inputs make a difference. */
export interface GoalRows {
  /** What the programme itself decides. */
  readonly programme: readonly GoalRow[];
  /** What the business and its customers are like, and what is assumed: it can be wrong, but hardly be moved. */
  readonly facts: readonly GoalRow[];
  /** Nowhere in their range do these reach the goal alone. */
  readonly notEnough: readonly GoalRow[];
}

const isOfProgramme = (id: GoalInputId): boolean => programmeLevers.some((lever) => lever === id);

/** Sorted by who could move them; in each group the smallest relative move first. */
export function goalRows(outcome: GoalOutcome, source: GoalTextSource): GoalRows {
  const rows = sortedRows(outcome, source);
  const notEnough = outcome.isReached ? [] : rows.filter(({ value }) => value === null);
  const enough = rows.filter((row) => !notEnough.includes(row));
  return {
    programme: enough.filter(({ id }) => isOfProgramme(id)),
    facts: enough.filter(({ id }) => !isOfProgramme(id)),
    notEnough,
  };
}

function sortedRows(outcome: GoalOutcome, source: GoalTextSource): readonly GoalRow[] {
  return outcome.rows
    .filter(({ seek }) => seek.kind !== 'noEffect')
    .map((row) => ({ row, move: relativeMove(row, outcome) }))
    .sort((a, b) => (a.move === b.move ? 0 : a.move - b.move))
    .map(({ row }) => goalRow(row, outcome, source));
}

/** The names of the inputs that the goal does not depend on. */
export const withoutEffect = ({ rows }: GoalOutcome, source: GoalTextSource): readonly string[] =>
  rows.filter(({ seek }) => seek.kind === 'noEffect').map(({ id }) => inputLabel(id, source));

function goalRow(row: FoundRow, { inputs }: GoalOutcome, source: GoalTextSource): GoalRow {
  const { id, seek } = row;
  const text = (number: number) => shortInputText(id, number, source);
  const { rows: words } = source.words;
  const value = foundValue(row);
  const common = { id, label: inputLabel(id, source), present: text(inputs[id]), value };
  if (value !== null) {
    const [low, high] = sliderRange(id, inputs);
    const note = value < low || value > high ? words.beyondSlider(text(low), text(high)) : '';
    return { ...common, text: text(value), note, change: changeText(id, value - inputs[id], source) };
  }
  const none =
    seek.kind === 'notWithinRange' ? words.notWithinRange(text(seek.min), text(seek.max)) : words.holdsAlways;
  return { ...common, text: none, note: '', change: '' };
}
