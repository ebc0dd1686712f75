import type { Language } from '../i18n/language';
import type { LinkProblem } from './link-problem';
import { readLink } from './read-link';
import type { Scenario } from './scenario';
import type { ScenarioStore } from './scenario-store.svelte';
import type { ScreenId, Screens } from './screens.svelte';
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

/** What an address names. */
interface Shown {
  readonly scenario: Scenario;
  readonly screen: ScreenId;
}

/** Marks the history entries that this page has written itself. */
const ownEntry = 'kerroin';
const isOwnEntry = (state: unknown): boolean => state === ownEntry;

/**
 * Keeps the address bar and what is on screen the same. Every step of the user is one entry of the browser's history, so
 * that Back takes it back; a drag or a run of key presses on one input is one step.
 */
export class AddressBar {
  readonly #store: ScenarioStore;
  readonly #screens: Screens;
  readonly #settings: Settings;
  readonly #window: AddressWindow;
  readonly #report: (problems: readonly LinkProblem[]) => void;
  #timer: number | null = null;
  /** What the timer will write; kept, because the store may be a step further by then. */
  #waiting: Shown | null = null;
  #newEntry = false;
  #lastGesture: string | null = null;
  #lastHeld: string | null = null;
  #lastChange = -Infinity;

  constructor(
    store: ScenarioStore,
    screens: Screens,
    settings: Settings,
    window: AddressWindow,
    report: (problems: readonly LinkProblem[]) => void,
  ) {
    this.#store = store;
    this.#screens = screens;
    this.#settings = settings;
    this.#window = window;
    this.#report = report;
  }

  /** Opens the scenario in the address, then follows both. Returns the function that stops it. */
  connect(): () => void {
    if (this.#window.location.hash.length > 1) this.#open(true);
    else this.#write(this.#shown());
    const stop = this.#store.onChange((_, gesture) => {
      this.#scenarioChanged(gesture);
    });
    this.#screens.onChange(this.#screenChanged);
    this.#window.addEventListener('popstate', this.#read);
    this.#window.addEventListener('pagehide', this.flush);
    return () => {
      stop();
      this.#screens.onChange(undefined);
      this.flush();
      this.#window.removeEventListener('popstate', this.#read);
      this.#window.removeEventListener('pagehide', this.flush);
    };
  }

  /** Writes what is still waiting, now. */
  readonly flush = (): void => {
    const shown = this.#waiting;
    this.#stopWaiting();
    if (shown !== null) this.#write(shown);
  };

  /** The language changed: same step, new words. */
  languageChanged(): void {
    this.flush();
    this.#write(this.#shown());
  }

  /** The link to what is on screen, whole. */
  link(): string {
    this.flush();
    return this.#window.location.href;
  }

  #scenarioChanged(gesture: string | null): void {
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
    this.#writeAfter(gesture === null ? 0 : writeDelayMs);
  }

  readonly #screenChanged = (): void => {
    // Values that were replaced in this very moment and the screen they are shown on are one step.
    const sameStep = this.#waiting !== null && this.#lastGesture === null;
    if (!sameStep) {
      this.flush();
      this.#newEntry = true;
    }
    this.#lastGesture = null;
    this.#writeAfter(0);
  };

  #writeAfter(delay: number): void {
    if (this.#timer !== null) this.#window.clearTimeout(this.#timer);
    this.#waiting = this.#shown();
    this.#timer = this.#window.setTimeout(this.flush, delay);
  }

  #stopWaiting(): void {
    if (this.#timer !== null) this.#window.clearTimeout(this.#timer);
    this.#timer = null;
    this.#waiting = null;
  }

  #shown(): Shown {
    return { scenario: this.#store.scenario, screen: this.#screens.current };
  }

  #write({ scenario, screen }: Shown): void {
    const hash = writeLink(scenario, this.#language(), screen);
    const newEntry = this.#newEntry;
    this.#newEntry = false;
    this.#screens.addressWritten(hash);
    if (hash === this.#window.location.hash) return;
    if (newEntry) this.#window.history.pushState(ownEntry, '', hash);
    else this.#window.history.replaceState(ownEntry, '', hash);
  }

  readonly #read = (): void => {
    // One of our own entries is a step back, not a change of language.
    this.#open(!isOwnEntry(this.#window.history.state));
  };

  /** Opens what the address names; a link from elsewhere brings its language, and so does a page that is loaded again. */
  #open(withLanguage: boolean): void {
    this.#stopWaiting();
    this.#newEntry = false;
    this.#lastGesture = null;
    const { scenario, screen, language, problems } = readLink(this.#window.location.hash);
    this.#store.open(scenario);
    this.#screens.open(screen);
    if (language !== null && withLanguage) this.#settings.followLink(language);
    this.#report(problems);
    this.#write({ scenario, screen });
  }

  #language = (): Language => this.#settings.language;
}
