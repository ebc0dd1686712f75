/** Work in small steps, so that whoever does it can rest between them, or give it up. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all of it without a rest. */
export function allAtOnce<Result>(work: Steps<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
