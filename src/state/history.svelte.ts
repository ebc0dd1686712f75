import { isSameScenario, isSameValues } from './same-scenario';
import type { Scenario } from './scenario';
import type { ScenarioStore, Step } from './scenario-store.svelte';

/** One point that can be gone back to. */
export interface HistoryEntry {
  readonly scenario: Scenario;
  /** When it was reached, milliseconds since 1970. */
  readonly at: number;
  /** The first entry is what the page started with. */
  readonly how: Step['how'];
}

/** More steps than anybody walks back; the oldest are forgotten. */
const longest = 500;

const replayPause = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 1200);
  });

/** Every step of the scenario on screen, oldest first, and which of them is on screen. Lives as long as the page. */
export class History {
  readonly #store: ScenarioStore;
  readonly #now: () => number;
  /** Ends the recording. */
  readonly stop: () => void;
  #entries = $state.raw<readonly HistoryEntry[]>([]);
  #index = $state(0);
  // A drag replaces the last entry with every move; who only asks what is possible is not woken by it.
  readonly #length = $derived(this.#entries.length);
  /** True when a change can still belong to the last entry. */
  #isJoinable = false;
  /** True while the history itself puts a scenario on screen. */
  #isWalking = false;

  /** @param start what the page opened with; what has been changed since is told by the store */
  constructor(store: ScenarioStore, start: Scenario, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
    this.#entries = [{ scenario: start, at: now(), how: 'opened' }];
    this.stop = store.onChange((step) => {
      this.#follow(step);
    });
  }

  get canUndo(): boolean {
    return this.#index > 0;
  }
  get canRedo(): boolean {
    return this.#index < this.#length - 1;
  }
  /** The entry on screen. */
  get index(): number {
    return this.#index;
  }
  /** The scenario of the entry on screen; the same object whenever it is come back to. */
  get current(): Scenario {
    return this.#entries[this.#index]?.scenario ?? this.#store.scenario;
  }
  get entries(): readonly HistoryEntry[] {
    return this.#entries;
  }

  undo(): void {
    this.goTo(this.#index - 1);
  }
  redo(): void {
    this.goTo(this.#index + 1);
  }

  /**
   * Shows the step before for a moment, then the one on screen again, so that people can watch another part of the page
   * while it changes. No step of its own.
   */
  async replay(pause: () => Promise<void> = replayPause): Promise<void> {
    const now = this.#entries[this.#index];
    const before = this.#entries[this.#index - 1];
    if (now === undefined || before === undefined || this.#store.scenario !== now.scenario) return;
    this.#show(before.scenario);
    await pause();
    // Whoever changes something meanwhile has the last word.
    if (this.#store.scenario === before.scenario) this.#show(now.scenario);
  }

  /** Puts a scenario on screen without a step. */
  #show(scenario: Scenario): void {
    this.#isWalking = true;
    this.#store.open(scenario, 'walked');
    this.#isWalking = false;
  }

  /** Puts an entry back on screen; those after it can still be gone to until something else is changed. */
  goTo(index: number): void {
    const entry = this.#entries[index];
    if (entry === undefined || index === this.#index) return;
    this.#index = index;
    this.#isWalking = true;
    this.#store.replace(entry.scenario);
    this.#isWalking = false;
  }

  #follow({ scenario, how, joins }: Step): void {
    if (this.#isWalking) return;
    const at = this.#now();
    if (how === 'walked') this.#walk(scenario, at);
    else if (joins && this.#isJoinable && this.#index === this.#entries.length - 1) this.#join(scenario, at);
    else this.#add({ scenario, at, how });
  }

  /** Back and Forward walk here, too, as far as they go where this history has been. */
  #walk(scenario: Scenario, at: number): void {
    const near = [this.#index, this.#index - 1, this.#index + 1];
    const known = near.find((index) => {
      const entry = this.#entries[index];
      return entry !== undefined && isSameScenario(entry.scenario, scenario);
    });
    if (known === undefined) this.#add({ scenario, at, how: 'walked' });
    else this.#index = known;
  }

  #join(scenario: Scenario, at: number): void {
    const before = this.#entries.slice(0, this.#index);
    const last = before.at(-1);
    // A drag that ends where it began, or a text that was given up, is no step.
    this.#isJoinable = last === undefined || !isSameValues(last.scenario, scenario);
    this.#entries = this.#isJoinable ? [...before, { scenario, at, how: 'changed' }] : before;
    this.#index = this.#entries.length - 1;
  }

  #add(entry: HistoryEntry): void {
    this.#entries = [...this.#entries.slice(0, this.#index + 1), entry].slice(-longest);
    this.#index = this.#entries.length - 1;
    this.#isJoinable = entry.how === 'changed';
  }
}
