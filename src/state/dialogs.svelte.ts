/** The windows that can be opened over a screen. A new one is an id here and a line in src/dialogs.ts. */
export type DialogId = 'export' | 'goals' | 'history' | 'library' | 'print' | 'share';

/** Which window is open over the screen, if any. */
export class Dialogs {
  #current = $state.raw<DialogId | null>(null);

  get current(): DialogId | null {
    return this.#current;
  }
  open(id: DialogId): void {
    this.#current = id;
  }
  close(): void {
    this.#current = null;
  }
}
