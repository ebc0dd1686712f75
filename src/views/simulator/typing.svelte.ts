type Reader = typeof import('./typed-draft');

/** Typed text is read by code that comes with the first key; keys that are pressed meanwhile wait for it. */
export class Typing {
  #reader = $state.raw<Reader>();
  #failed = $state(false);
  #waiting = $state.raw<{ readonly text: string; readonly finished: boolean } | null>(null);
  #isComing = false;

  get reader(): Reader | undefined {
    return this.#reader;
  }
  /** True when the code could not be fetched: the next key asks for it again. */
  get failed(): boolean {
    return this.#failed;
  }
  /** What was typed and is not read yet. */
  get waiting(): string | null {
    return this.#waiting?.text ?? null;
  }

  /** Forgets what waits. */
  giveUp(): void {
    this.#waiting = null;
  }

  /** Hands the text to `read`, at once or when the code has come; of several that wait only the newest counts. */
  async put(
    text: string,
    finished: boolean,
    isOutOfDate: () => boolean,
    read: (reader: Reader, text: string, finished: boolean) => void,
  ): Promise<void> {
    if (this.#reader !== undefined) {
      read(this.#reader, text, finished);
      return;
    }
    this.#waiting = { text, finished };
    if (this.#isComing) return;
    this.#isComing = true;
    const reader = await import('./typed-draft').catch(() => undefined);
    const newest = this.#newest();
    this.#isComing = false;
    this.#failed = reader === undefined;
    this.#reader = reader;
    if (reader !== undefined && newest !== null && !isOutOfDate()) read(reader, newest.text, newest.finished);
  }

  #newest() {
    const newest = this.#waiting;
    this.#waiting = null;
    return newest;
  }
}
