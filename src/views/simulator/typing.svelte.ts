type Reader = typeof import('./typed-draft');

/** Typed text is read by code that comes when the field is entered; keys that are pressed meanwhile wait for it. */
export class Typing {
  #reader = $state.raw<Reader>();
  #failed = $state(false);
  #waiting = $state.raw<{ readonly text: string; readonly finished: boolean } | null>(null);
  #coming: Promise<Reader | undefined> | undefined;

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
    const reader = await this.bring();
    const newest = this.#newest();
    this.#failed = reader === undefined;
    if (reader !== undefined && newest !== null && !isOutOfDate()) read(reader, newest.text, newest.finished);
  }

  #newest() {
    const newest = this.#waiting;
    this.#waiting = null;
    return newest;
  }

  /** Fetches the code, once; after a failure the next call tries again. */
  bring = (): Promise<Reader | undefined> =>
    (this.#coming ??= import('./typed-draft').then(
      (reader) => (this.#reader = reader),
      () => (this.#coming = undefined),
    ));
}
