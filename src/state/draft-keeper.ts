import { keepDraft, type DraftStorage } from './drafts';
import type { Scenario } from './scenario';
import type { ScenarioStore, Step } from './scenario-store.svelte';

/** The parts of the browser's window that keeping drafts needs. */
export type DraftWindow = Pick<
  Window,
  'setTimeout' | 'clearTimeout' | 'addEventListener' | 'removeEventListener'
>;

const restMs = 250;

/**
 * Keeps what the user changes, a moment after it rests: closing or killing the page loses at most an unfinished drag.
 * Nothing is kept of a scenario that was only looked at.
 */
export class DraftKeeper {
  readonly #storage: DraftStorage | null;
  readonly #window: DraftWindow;
  readonly #newId: () => string;
  readonly #now: () => number;
  readonly #refused: () => void;
  #id: string;
  #waiting: Scenario | null = null;
  #timer: number | null = null;

  /** @param refused called when the browser does not keep anything */
  constructor(
    storage: DraftStorage | null,
    window: DraftWindow,
    refused: () => void,
    newId: () => string,
    now: () => number = Date.now,
  ) {
    this.#storage = storage;
    this.#window = window;
    this.#refused = refused;
    this.#newId = newId;
    this.#now = now;
    this.#id = newId();
  }

  /** The draft that the scenario on screen is kept in. */
  get id(): string {
    return this.#id;
  }

  /** Follows the store; returns the function that ends it. */
  connect(store: ScenarioStore): () => void {
    const stop = store.onChange((step) => {
      this.#follow(step);
    });
    this.#window.addEventListener('pagehide', this.flush);
    return () => {
      stop();
      this.flush();
      this.#window.removeEventListener('pagehide', this.flush);
    };
  }

  /** Keeps what comes next in a draft of its own and leaves the one before as it is. */
  startAnew(): void {
    this.flush();
    this.#id = this.#newId();
  }

  /** Keeps what is still waiting, now. */
  readonly flush = (): void => {
    if (this.#timer !== null) this.#window.clearTimeout(this.#timer);
    this.#timer = null;
    const scenario = this.#waiting;
    this.#waiting = null;
    if (scenario !== null && !keepDraft(this.#storage, this.#id, scenario, this.#now())) this.#refused();
  };

  #follow({ scenario, how, gesture }: Step): void {
    if (how === 'opened') {
      // A link is a piece of work of its own; what was there before stays in its draft.
      this.startAnew();
      return;
    }
    this.#waiting = scenario;
    if (this.#timer !== null) this.#window.clearTimeout(this.#timer);
    this.#timer = this.#window.setTimeout(this.flush, gesture === null ? 0 : restMs);
  }
}
