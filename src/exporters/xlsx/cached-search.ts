import { stepsPerYear } from '../../model/case-of-inputs';
import type { ExportedScenario } from '../export-snapshot';
import type { BlockRow } from './break-even-block';
import { CachedBlocks, type CachedBlock } from './cached-block';
import { moneyMoved } from './measure-steps';

/** One block of the search: its months, and the rows of its head; NaN is an empty cell. */
export interface CachedTrial {
  readonly block: CachedBlock;
  readonly head: Readonly<Partial<Record<BlockRow, number>>>;
}

/** What the formulas of the sheet come to. */
export interface CachedSearch {
  readonly trials: readonly CachedTrial[];
  readonly largestCut: number;
  /** The end that the search runs to: 0 for none, 1 for the largest cut, 2 for nobody leaving. */
  readonly searchTo: number;
}

/** The rows of the head from which the next round is worked out. */
type State = Readonly<
  Record<
    | 'newest'
    | 'newestValue'
    | 'opposite'
    | 'oppositeValue'
    | 'replaced'
    | 'replacedValue'
    | 'best'
    | 'finished'
    | 'part',
    number
  >
>;

/** A value that is rounding of all money that moves is nothing. */
export const noValue = 1e-14;

/** Does the break-even search step by step as the sheet lays it out; see `writeBreakEven`. */
export function cachedSearch(scenario: ExportedScenario, rounds: number): CachedSearch {
  const blocks = new CachedBlocks(scenario);
  const { lastMonth } = blocks.months;
  const largestCut = largestCutOf(scenario);
  const ends = endsOf(scenario, blocks, largestCut);
  const [low, largest, none] = ends;
  const searchTo = endOf(scenario, ends, largestCut);
  const least = noValue * moneyMoved(scenario.results);
  let state = startingState(low, searchTo === 2 ? none : largest, searchTo);
  const trials = [low, largest, { ...none, head: { ...none.head, ...state } }];
  for (let round = 0; round < rounds; round++) {
    const isDone = state.finished === 1;
    const kept = isDone ? state.best : state.newest + state.part * (state.opposite - state.newest);
    const trial = trialAt(Math.max(0, 1 - kept ** stepsPerYear), kept, searchTo > 0 ? lastMonth : -1, blocks);
    if (!isDone) state = nextState(state, kept, trial.block.value, least);
    trials.push({ ...trial, head: { ...trial.head, ...state, ...after(state) } });
  }
  return { trials, largestCut, searchTo };
}

function trialAt(churn: number, kept: number, months: number, blocks: CachedBlocks): CachedTrial {
  const block = blocks.at(churn, kept, months);
  return { block, head: { churn, kept, months, base: block.base, value: block.value } };
}

type Ends = readonly [low: CachedTrial, largest: CachedTrial, none: CachedTrial];

/** Churn as today, the largest cut, nobody leaving: each computed only when the one before it does not say enough. */
function endsOf({ inputs }: ExportedScenario, blocks: CachedBlocks, largestCut: number): Ends {
  const { lastMonth } = blocks.months;
  const { churnNow, grossMargin } = inputs;
  const end = (churn: number, months: number) =>
    trialAt(churn, Math.max(0, 1 - churn) ** (1 / stepsPerYear), months, blocks);
  const firstMonths = grossMargin < 0 ? -1 : lastMonth;
  const low = end(churnNow, firstMonths);
  const loses = firstMonths >= 0 && low.block.value < 0;
  const largest = end(churnNow * (1 - largestCut), loses ? lastMonth : -1);
  const isOpen = loses && largest.block.value < 0 && largestCut < 1;
  return [low, largest, end(0, isOpen ? lastMonth : -1)];
}

function endOf({ inputs }: ExportedScenario, [low, largest, none]: Ends, largestCut: number): number {
  // Not below 0 is also what was not tried.
  if (inputs.grossMargin < 0 || !(low.block.value < 0)) return 0;
  if (largest.block.value >= 0) return 1;
  return largestCut < 1 && none.block.value >= 0 ? 2 : 0;
}

/** Once the root is found there is nothing to look for. */
const after = ({ finished, part }: State) => ({ part: finished === 1 ? 0.5 : part });

function largestCutOf({ inputs }: ExportedScenario): number {
  const { churnNow, discountRate, terminalValue } = inputs;
  const lowest = 1e-9 - discountRate;
  if (terminalValue === 'excluded' || discountRate > 0 || churnNow <= lowest) return 1;
  return 1 - lowest / churnNow;
}

function startingState(low: CachedTrial, chosen: CachedTrial, searchTo: number): State {
  const [kept, value] = [chosen.head.kept ?? 0, chosen.block.value];
  return {
    ...{ newest: kept, newestValue: value },
    ...{ opposite: low.head.kept ?? 0, oppositeValue: low.block.value },
    ...{ replaced: kept, replacedValue: value, best: kept },
    finished: searchTo === 0 || value === 0 ? 1 : 0,
    part: 0.5,
  };
}

function nextState(was: State, kept: number, value: number, least: number): State {
  const sameSide = value > 0 === was.newestValue > 0;
  const ends = sameSide
    ? {
        ...{ opposite: was.opposite, oppositeValue: was.oppositeValue },
        ...{ replaced: was.newest, replacedValue: was.newestValue },
      }
    : {
        ...{ opposite: was.newest, oppositeValue: was.newestValue },
        ...{ replaced: was.opposite, replacedValue: was.oppositeValue },
      };
  const best = Math.abs(value) < Math.abs(ends.oppositeValue) ? kept : ends.opposite;
  const tolerance = (2 * Number.EPSILON * Math.abs(best) + 1e-15) / Math.abs(ends.opposite - kept);
  const found = { newest: kept, newestValue: value, ...ends, best };
  const next = nextPart(found);
  const canTell = Number.isFinite(tolerance) && Number.isFinite(next);
  return {
    ...found,
    finished: Math.abs(value) <= least || tolerance > 0.5 ? 1 : 0,
    part: canTell ? Math.min(1 - tolerance, Math.max(tolerance, next)) : 0.5,
  };
}

/** Inverse quadratic interpolation where it can be trusted, else halfway; no number where the cells have an error. */
function nextPart(is: Omit<State, 'finished' | 'part' | 'best'>): number {
  const { newest: a, opposite: b, replaced: c } = is;
  const { newestValue: fa, oppositeValue: fb, replacedValue: fc } = is;
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  if (!Number.isFinite(xi) || !Number.isFinite(phi)) return NaN;
  if (phi ** 2 >= xi || (1 - phi) ** 2 >= 1 - xi) return 0.5;
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
}
