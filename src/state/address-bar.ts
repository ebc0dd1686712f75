import type { Language } from '../i18n/language';
import type { ComparisonAddress } from './comparison-address';
import type { ReadingProblem } from './problem-texts';
import type { AddressNotes, ComparedNotes, readAddress, ReadAddress } from './read-address';
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

interface ReadingProblems {
  readonly problems: readonly ReadingProblem[];
}

/** What stands beside the address of a scenario in the browser's history, so that Back loses no note. */
function notesOf(scenario: Scenario, language: Language, compared: ComparedNotes | null): AddressNotes {
  const { notes, ledger, recordId } = scenario;
  const hasMore = notes !== '' || Object.keys(ledger).length > 0;
  return {
    by: 'kerroin',
    ...(hasMore ? { link: writeLink(scenario, language, 'simulator', 'everything') } : {}),
    ...(recordId === null ? {} : { recordId }),
    ...(compared === null ? {} : { compared }),
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
  readonly #report: (problems: readonly ReadingProblem[]) => void;
  readonly #compared: ComparisonAddress | null;
  /** Reads addresses. Code that most visits never need: it comes when Back or a pasted link asks for it. */
  #reader: typeof readAddress | null;
  #timer: number | null = null;
  /** What the timer will write; kept, because the store may be a step further by then. */
  #waiting: Shown | null = null;
  #newEntry = false;
  /** What waits was replaced as a whole a moment ago. */
  #replaced = false;
  /** Counts the addresses that were opened: what is unpacked of an older one is of no interest any more. */
  #opened = 0;

  /** @param compared the part of the address that holds the comparison, shown on its screen */
  constructor(
    store: ScenarioStore,
    screens: Screens,
    settings: Settings,
    window: AddressWindow,
    report: (problems: readonly ReadingProblem[]) => void,
    compared: ComparisonAddress | null = null,
    reader: typeof readAddress | null = null,
  ) {
    this.#store = store;
    this.#screens = screens;
    this.#settings = settings;
    this.#window = window;
    this.#report = report;
    this.#compared = compared;
    this.#reader = reader;
  }

  /**
   * Opens the scenario in the address, then follows both. Returns the function that stops it.
   *
   * @param opened what was opened of the address already; what has been changed since is told by the store
   */
  connect(opened: Scenario | null = null): () => void {
    const shown = { scenario: opened ?? this.#store.scenario, screen: this.#screens.current };
    if (opened === null && this.#window.location.hash.length > 1) void this.#open();
    // What is not packed yet would be missing in the address.
    else if (this.#compared?.isBehind !== true) this.#write(shown);
    const stop = this.#store.onChange((step) => {
      this.#scenarioChanged(step);
    });
    const stopComparison = this.#compared?.connect(this.#comparisonChanged);
    this.#screens.onChange(this.#screenChanged);
    this.#window.addEventListener('popstate', this.#read);
    this.#window.addEventListener('pagehide', this.flush);
    return () => {
      stop();
      stopComparison?.();
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

  #scenarioChanged({ scenario, how, gesture, joins }: Step): void {
    if (how !== 'changed') return;
    if (!joins) {
      this.flush();
      this.#newEntry = true;
    }
    this.#replaced = gesture === null;
    this.#writeAfter(gesture === null ? 0 : writeDelayMs, scenario);
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

  /** Who is compared is no step of its own: Back goes to where the reader came from. */
  readonly #comparisonChanged = (): void => {
    if (this.#waiting === null) this.#write(this.#shown());
  };

  #writeAfter(delay: number, scenario = this.#store.scenario): void {
    if (this.#timer !== null) this.#window.clearTimeout(this.#timer);
    this.#waiting = { scenario, screen: this.#screens.current };
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
    const compared = screen === 'compare' ? this.#compared : null;
    const hash = writeLink(scenario, this.#language(), screen) + (compared?.part ?? '');
    const newEntry = this.#newEntry;
    this.#newEntry = false;
    this.#screens.addressWritten(hash);
    const notes = notesOf(scenario, this.#language(), compared?.notes ?? null);
    if (newEntry && hash !== this.#window.location.hash) this.#window.history.pushState(notes, '', hash);
    else this.#window.history.replaceState(notes, '', hash);
  }

  readonly #read = (): void => {
    void this.#open();
  };

  /** Opens what the address names. What it holds packed follows; without values of its own it waits for that. */
  async #open(): Promise<void> {
    this.#stopWaiting();
    this.#newEntry = false;
    const opened = (this.#opened += 1);
    // As they are now: while the code comes, something else may be written.
    const { hash } = this.#window.location;
    const { state } = this.#window.history as { readonly state: unknown };
    this.#reader ??= (await import('./read-address')).readAddress;
    if (opened !== this.#opened) return;
    const address = this.#reader(hash, state);
    const { packed } = address;
    if (packed === undefined || this.#compared === null) {
      this.#show(address);
      if (address.screen === 'compare') this.#compared?.clear(address.scenario);
      return;
    }
    const unpacking = this.#compared.open(address, packed, () => this.#store.scenario);
    if (!packed.isAlone) this.#show(address);
    void unpacking.then((found) => {
      if (found === null || opened !== this.#opened) return;
      if (packed.isAlone) this.#show({ ...address, ...found });
      else this.#report(found.problems);
    });
  }

  /** A link from elsewhere brings its language, one of our own entries does not. */
  #show(address: Pick<ReadAddress, 'scenario' | 'screen' | 'language' | 'isOwn'> & ReadingProblems): void {
    const { scenario, screen, language, problems, isOwn } = address;
    this.#store.open(scenario, isOwn ? 'walked' : 'opened');
    this.#screens.open(screen);
    if (language !== null && !isOwn) this.#settings.followLink(language);
    this.#report(problems);
    this.#write({ scenario, screen });
  }

  #language = (): Language => this.#settings.language;
}
