import type { Findings, Study } from './study';

export interface RunOptions {
  /** Called with the part of the draws that is done, 0..1. */
  readonly onProgress?: (part: number) => void;
}

/** Runs studies, one at a time: the newest wins. */
export interface Runner {
  /**
   * What the study finds; null when a newer one or `cancel` gave it up. The same study always finds the same, bit for
   * bit, whoever computes it. Rejects when the runner cannot work any more.
   */
  readonly run: (study: Study, options?: RunOptions) => Promise<Findings | null>;
  /** Gives up what runs. */
  readonly cancel: () => void;
  /** Gives up everything for good. */
  readonly dispose: () => void;
}
