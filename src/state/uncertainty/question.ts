import type { RunPlan, UncertainResultId } from '../../model/uncertainty/run-plan';
import type { Study } from '../../workers/study';
import { livePathDraws } from './plan-of';

/** What is asked about a scenario, and perhaps another one. */
export interface Question {
  readonly plan: RunPlan;
  readonly other: RunPlan | null;
  readonly result: UncertainResultId;
  readonly target: number | null;
  readonly wantsExceedance: boolean;
}

/** Enough for a picture in every frame. */
export const liveDraws = 2_048;
/** Enough for the second digit to stand still. */
export const restingDraws = 100_000;
/** On request. */
export const manyDraws = 1_000_000;
export const liveShareDraws = 512;
export const restingShareDraws = 4_096;

/** What is asked while a hand moves. */
export const liveStudy = ({ plan, other, ...rest }: Question, shareDraws: number): Study => ({
  ...rest,
  plan: { ...plan, pathDraws: livePathDraws },
  other: other && { ...other, pathDraws: livePathDraws },
  draws: liveDraws,
  shareDraws,
});

/** What is asked once it rests. */
export const restingStudy = (question: Question, draws: number): Study => ({
  ...question,
  draws,
  shareDraws: restingShareDraws,
});
