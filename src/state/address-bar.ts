import type { Language } from '../i18n/language';
import type { LinkProblem } from './link-problem';
import { readAddress, type AddressNotes } from './read-address';
import type { Scenario } from './scenario';
import type { ScenarioStore, Step } from './scenario-store.svelte';
import type { ScreenId, Screens } from './screens.svelte';
import type { Settings } from './settings.svelte';
import { writeLink } from './write-link';

/** The parts of the browser's window that the address bar needs. */
export type AddressWindow = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'
>;

const writeDelayMs = 250;

/** What an address names. */
interface Shown {
  readonly scenario: Scenario;
  readonly screen: ScreenId;
}

/** What stands beside the address of a scenario in the browser's history, so that Back loses no note. */
function notesOf(scenario: Scenario, language: Language): AddressNotes {
  const { notes, ledger, recordId } = scenario;
  const hasMore = notes !== '' || Object.keys(ledger).length > 0;
  return {
    by: 'kerroin',
    ...(hasMore ? { link: writeLink(scenario, language, 'simulator', 'everything') } : {}),
    ...(recordId === null ? {} : { recordId }),
  };
}

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
  /** What waits was replaced as a whole a moment ago. */
  #replaced = false;

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

  /**
   * Opens the scenario in the address unless that was done already, then follows both. Returns the function that stops
   * it.
   */
  connect(isOpen = false): () => void {
    if (!isOpen && this.#window.location.hash.length > 1) this.#open();
    else this.#write(this.#shown());
    const stop = this.#store.onChange((step) => {
      this.#scenarioChanged(step);
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

  #scenarioChanged({ how, gesture, joins }: Step): void {
    if (how !== 'changed') return;
    if (!joins) {
      this.flush();
      this.#newEntry = true;
    }
    this.#replaced = gesture === null;
    this.#writeAfter(gesture === null ? 0 : writeDelayMs);
  }

  readonly #screenChanged = (): void => {
    // Values that were replaced in this very moment and the screen they are shown on are one step.
    if (this.#waiting === null || !this.#replaced) {
      this.flush();
      this.#newEntry = true;
    }
    this.#store.endStep();
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
    const notes = notesOf(scenario, this.#language());
    if (newEntry && hash !== this.#window.location.hash) this.#window.history.pushState(notes, '', hash);
    else this.#window.history.replaceState(notes, '', hash);
  }

  readonly #read = (): void => {
    this.#open();
  };

  /** Opens what the address names; a link from elsewhere brings its language, one of our own entries does not. */
  #open(): void {
    this.#stopWaiting();
    this.#newEntry = false;
    const { location, history } = this.#window;
    const { scenario, screen, language, problems, isOwn } = readAddress(location.hash, history.state);
    this.#store.open(scenario, isOwn ? 'walked' : 'opened');
    this.#screens.open(screen);
    if (language !== null && !isOwn) this.#settings.followLink(language);
    this.#report(problems);
    this.#write({ scenario, screen });
  }

  #language = (): Language => this.#settings.language;
}
