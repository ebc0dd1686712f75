import type { Steps } from '../model/uncertainty/all-at-once';
import type { Pace } from './pace';

/** After so many milliseconds of work others get their turn. */
const sliceMs = 6;

/** Does work in slices, with a rest after each; null once it is not wanted any more. */
export async function inSlices<Result>(
  work: Steps<Result>,
  pace: Pace,
  isWanted: () => boolean,
): Promise<Result | null> {
  let began = pace.now();
  for (;;) {
    const { done, value } = work.next();
    // What is made of the result is work of its own.
    if (done !== true && pace.now() - began < sliceMs) continue;
    await pace.rest();
    if (!isWanted()) return null;
    if (done === true) return value;
    began = pace.now();
  }
}
