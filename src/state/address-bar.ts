import type { Language } from '../i18n/language';
import type { LinkProblem } from './link-problem';
import { readLink } from './read-link';
import type { Scenario } from './scenario';
import type { ScenarioStore } from './scenario-store.svelte';
import type { Settings } from './settings.svelte';
import { writeLink } from './write-link';

/** The parts of the browser's window that the address bar needs. */
export type AddressWindow = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'
> & { readonly performance: Pick<Performance, 'now'> };

/** Changes of one input that come closer than this belong to one step back. */
const sameStepMs = 1500;
const writeDelayMs = 250;

/** Marks the history entries that this page has written itself. */
const ownEntry = 'kerroin';
const isOwnEntry = (state: unknown): boolean => state === ownEntry;

/**
 * Keeps the address bar and the scenario the same. Every step of the user is one entry of the browser's history, so
 * that Back takes it back; a drag or a run of key presses on one input is one step.
 */
export class AddressBar {
  readonly #store: ScenarioStore;
  readonly #settings: Settings;
  readonly #window: AddressWindow;
  readonly #report: (problems: readonly LinkProblem[]) => void;
  #timer: number | null = null;
  /** What the timer will write; kept, because the store may be a step further by then. */
  #waiting: Scenario | null = null;
  #newEntry = false;
  #lastGesture: string | null = null;
  #lastHeld: string | null = null;
  #lastChange = -Infinity;

  constructor(
    store: ScenarioStore,
    settings: Settings,
    window: AddressWindow,
    report: (problems: readonly LinkProblem[]) => void,
  ) {
    this.#store = store;
    this.#settings = settings;
    this.#window = window;
    this.#report = report;
  }

  /** Opens the scenario in the address, then follows both. Returns the function that stops it. */
  connect(): () => void {
    if (this.#window.location.hash.length > 1) this.#read();
    else this.#write(this.#store.scenario);
    const stop = this.#store.onChange((scenario, gesture) => {
      this.#scenarioChanged(scenario, gesture);
    });
    this.#window.addEventListener('popstate', this.#read);
    this.#window.addEventListener('pagehide', this.flush);
    return () => {
      stop();
      this.flush();
      this.#window.removeEventListener('popstate', this.#read);
      this.#window.removeEventListener('pagehide', this.flush);
    };
  }

  /** Writes what is still waiting, now. */
  readonly flush = (): void => {
    const scenario = this.#waiting;
    this.#stopWaiting();
    if (scenario !== null) this.#write(scenario);
  };

  /** The language changed: same step, new words. */
  languageChanged(): void {
    this.flush();
    this.#write(this.#store.scenario);
  }

  /** The link to what is on screen, whole. */
  link(): string {
    this.flush();
    return this.#window.location.href;
  }

  #scenarioChanged(scenario: Scenario, gesture: string | null): void {
    const now = this.#window.performance.now();
    const { held } = this.#store;
    const sameInput = gesture !== null && gesture === this.#lastGesture && held === this.#lastHeld;
    const sameStep = sameInput && (held === gesture || now - this.#lastChange < sameStepMs);
    if (!sameStep) {
      this.flush();
      this.#newEntry = true;
    }
    this.#lastGesture = gesture;
    this.#lastHeld = held;
    this.#lastChange = now;
    if (this.#timer !== null) this.#window.clearTimeout(this.#timer);
    this.#waiting = scenario;
    this.#timer = this.#window.setTimeout(this.flush, gesture === null ? 0 : writeDelayMs);
  }

  #stopWaiting(): void {
    if (this.#timer !== null) this.#window.clearTimeout(this.#timer);
    this.#timer = null;
    this.#waiting = null;
  }

  #write(scenario: Scenario): void {
    const hash = writeLink(scenario, this.#language());
    const newEntry = this.#newEntry;
    this.#newEntry = false;
    if (hash === this.#window.location.hash) return;
    if (newEntry) this.#window.history.pushState(ownEntry, '', hash);
    else this.#window.history.replaceState(ownEntry, '', hash);
  }

  readonly #read = (): void => {
    this.#stopWaiting();
    this.#newEntry = false;
    this.#lastGesture = null;
    const { scenario, language, problems } = readLink(this.#window.location.hash);
    this.#store.open(scenario);
    // A link from elsewhere brings its language; one of our own entries is a step back, not a change of language.
    if (language !== null && !isOwnEntry(this.#window.history.state)) this.#settings.followLink(language);
    this.#report(problems);
    this.#write(scenario);
  };

  #language = (): Language => this.#settings.language;
}
