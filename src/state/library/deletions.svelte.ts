import type { LibraryWords } from '../../i18n/messages/library-words';

/** Something that was deleted and can come back. */
export interface Deletion {
  /** What it was called, in the language on screen. */
  readonly name: (words: LibraryWords) => string;
  readonly takeBack: () => Promise<void> | void;
}

/** What was deleted on this visit of the page, each to be taken back, the newest first. Lives as long as the page. */
export class Deletions {
  #made = $state.raw<readonly Deletion[]>([]);

  get newest(): Deletion | undefined {
    return this.#made.at(-1);
  }

  add(deletion: Deletion): void {
    this.#made = [...this.#made, deletion];
  }

  /** Takes the newest back; resolves to it, or to undefined when there is none. */
  async takeBack(): Promise<Deletion | undefined> {
    const { newest } = this;
    this.#made = this.#made.slice(0, -1);
    await newest?.takeBack();
    return newest;
  }
}
