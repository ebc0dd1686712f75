import type { Inputs } from '../inputs';

export type InputId = keyof Inputs;

/** Inputs in which two scenarios differ and that change together: usually one, several where one alone means nothing. */
export interface ChangedInput {
  /** The one that the others belong to. */
  readonly id: InputId;
  /** All of them, `id` first. */
  readonly ids: readonly InputId[];
}
