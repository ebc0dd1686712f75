import type { Currency } from '../i18n/currency';
import { presetSegment, type Preset } from '../model/examples';
import { openingScenario, type Scenario } from './scenario';
import type { ScenarioStore } from './scenario-store.svelte';

/** Where a scenario of the comparison comes from; `current` is the one on screen and follows it. */
export const comparedKinds = ['current', 'saved', 'example', 'link'] as const;
export type ComparedKind = (typeof comparedKinds)[number];

export interface Compared {
  /** Stays the same while the scenario is compared: `current`, the id of a saved one, the name of an example. */
  readonly id: string;
  readonly kind: ComparedKind;
  readonly scenario: Scenario;
}

export const mostCompared = 4;

/** The built-in examples that a case can be held against. */
export const comparableExamples = ['b2b', 'b2c'] as const;
export type ComparableExample = (typeof comparableExamples)[number];

/** An example as it stands before anything is set: its business, and the published survey values of its segment. */
export const exampleScenario = (example: Preset): Scenario => ({
  ...openingScenario,
  preset: example,
  segment: presetSegment[example],
});

/** What a case is held against: the example that it started from, with the published survey values. */
export const benchmarkOf = ({ preset }: Scenario): Compared => exampleEntry(preset);

export const exampleEntry = (example: Preset): Compared => ({
  id: example,
  kind: 'example',
  scenario: exampleScenario(example),
});

/** Up to four scenarios side by side, one of them the baseline that the others are measured against. */
export class Comparison {
  readonly #store: ScenarioStore;
  #others = $state.raw<readonly Compared[]>([]);
  #baseline = $state.raw('current');
  #hasCurrent = $state.raw(true);
  #listeners: (() => void)[] = [];

  constructor(store: ScenarioStore) {
    this.#store = store;
  }

  readonly #entries = $derived.by(() => {
    const { scenario } = this.#store;
    const current: Compared = { id: 'current', kind: 'current', scenario };
    const others = this.#others.map((other) => inCurrency(other, scenario.currency));
    return this.#hasCurrent ? [current, ...others] : others;
  });

  /** Those compared, the scenario on screen first unless it was taken out. Examples are in its currency: they have none. */
  get entries(): readonly Compared[] {
    return this.#entries;
  }
  get isFull(): boolean {
    return this.entries.length >= mostCompared;
  }
  /** The id of the baseline; the first of those compared when the chosen one is not among them any more. */
  get baseline(): string {
    const { entries } = this;
    return entries.some(({ id }) => id === this.#baseline) ? this.#baseline : (entries[0]?.id ?? 'current');
  }

  /** Calls `listener` whenever others are compared or another one is the baseline. Returns the function that ends it. */
  onChange(listener: () => void): () => void {
    this.#listeners.push(listener);
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    };
  }
  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  chooseBaseline(id: string): void {
    this.#baseline = id;
    this.#tell();
  }

  /** Adds a scenario, or puts it in place of the one with the same id. Returns false when there is no room. */
  add(entry: Compared): boolean {
    const isThere = this.entries.some(({ id }) => id === entry.id);
    if (!isThere && this.isFull) return false;
    if (entry.kind === 'current') this.#hasCurrent = true;
    else if (isThere) this.#others = this.#others.map((other) => (other.id === entry.id ? entry : other));
    else this.#others = [...this.#others, entry];
    this.#tell();
    return true;
  }

  remove(id: string): void {
    if (id === 'current') this.#hasCurrent = false;
    this.#others = this.#others.filter((other) => other.id !== id);
    this.#tell();
  }

  /** Compares these and nothing else, the first as the baseline. */
  show(entries: readonly Compared[]): void {
    this.#hasCurrent = entries.some(({ kind }) => kind === 'current');
    this.#others = entries
      .filter(({ kind }) => kind !== 'current')
      .slice(0, mostCompared - (this.#hasCurrent ? 1 : 0));
    this.#baseline = entries[0]?.id ?? 'current';
    this.#tell();
  }
}

/** The amounts of an example are in whatever currency they are held against: money is never converted. */
const inCurrency = (entry: Compared, currency: Currency): Compared =>
  entry.kind === 'example' && entry.scenario.currency !== currency
    ? { ...entry, scenario: { ...entry.scenario, currency } }
    : entry;
