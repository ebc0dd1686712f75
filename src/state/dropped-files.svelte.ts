import { on } from 'svelte/events';
import type { Dialogs } from './dialogs.svelte';

/**
 * Files that were dropped anywhere on the page: the window of the scenarios opens and takes them. A drop never leaves the
 * page for the file, as browsers do with one that nobody takes.
 */
export class DroppedFiles {
  readonly #dialogs: Dialogs;
  #waiting = $state.raw<readonly File[]>([]);
  /** Ends it. */
  readonly stop: () => void;

  constructor(dialogs: Dialogs, window: Window) {
    this.#dialogs = dialogs;
    const stops = [on(window, 'dragover', allow), on(window, 'drop', this.#drop)];
    this.stop = () => {
      for (const stop of stops) stop();
    };
  }

  /** What nobody has taken yet. */
  get waiting(): readonly File[] {
    return this.#waiting;
  }

  /** Hands over what is waiting, once. */
  take(): readonly File[] {
    const files = this.#waiting;
    this.#waiting = [];
    return files;
  }

  readonly #drop = (event: DragEvent): void => {
    // A place of its own may have taken it.
    if (event.defaultPrevented || !holdsFiles(event)) return;
    event.preventDefault();
    this.#waiting = [...(event.dataTransfer?.files ?? [])];
    if (this.#waiting.length > 0) this.#dialogs.open('library');
  };
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/** Without it the browser takes the drop itself. */
const allow = (event: DragEvent): void => {
  if (holdsFiles(event)) event.preventDefault();
};
