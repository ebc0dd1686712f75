/**
 * Hands the newest of many values on, once per frame and before that frame is painted. A mouse reports more often than
 * the screen shows, and what is never shown need not be worked out.
 */
export class OncePerFrame<Value> {
  readonly #handOn: (value: Value) => void;
  #waiting: { readonly value: Value; readonly frame: number } | null = null;

  constructor(handOn: (value: Value) => void) {
    this.#handOn = handOn;
  }

  put(value: Value): void {
    const frame = this.#waiting?.frame ?? requestAnimationFrame(this.flush);
    this.#waiting = { value, frame };
  }

  /** Hands on what is waiting, now. */
  readonly flush = (): void => {
    if (this.#waiting === null) return;
    const { value, frame } = this.#waiting;
    this.#waiting = null;
    cancelAnimationFrame(frame);
    this.#handOn(value);
  };
}
