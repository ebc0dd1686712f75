import type { Scenario } from '../scenario';
import type { StorageRefusal } from '../storage-refusal';
import { Deletions, type Deletion } from './deletions.svelte';
import type { DefaultName } from './free-name';
import { KeptRecords } from './kept-records';
import * as changes from './library-changes';
import type { Added, Decide, Saved } from './library-changes';
import {
  noRecords,
  readRecords,
  readSetAside,
  storedScenario,
  type RawRecords,
  type SetAside,
  type StoredScenario,
} from './library-record';
import { OwnRevisions } from './own-revisions';
import { readReference } from './record-reference';
import type { RecordStorage } from './record-storage';

/** How tabs tell each other that something was written. */
export interface LibraryChannel {
  tell(): void;
  listen(heard: () => void): void;
}

/** What the library needs of the world around it; injected so that tests can decide it. */
export interface LibraryWorld {
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const thisWorld: LibraryWorld = { newId: () => crypto.randomUUID(), now: () => Date.now() };

/** Opens the library with what lies in the storage. Never rejects: without a storage it lives as long as the page. */
export async function openLibrary(
  storage: RecordStorage,
  channel: LibraryChannel | null = null,
  world: LibraryWorld = thisWorld,
): Promise<Library> {
  const library = new Library(storage, channel, world);
  await library.read();
  channel?.listen(() => void library.read());
  return library;
}

/**
 * The scenarios that were saved in this browser. Each is a record of its own and every change is one transaction, so
 * that tabs never undo what another one has done; a record that another tab has changed is not saved over.
 */
export class Library {
  readonly #kept: KeptRecords;
  readonly #channel: LibraryChannel | null;
  readonly #world: LibraryWorld;
  readonly #own = new OwnRevisions();
  #records = $state.raw<RawRecords>(noRecords);
  #refusal = $state.raw<StorageRefusal | null>(null);
  /** What was deleted on this visit of the page. */
  readonly deletions = new Deletions();

  /** Every saved scenario in the order of the list. */
  readonly saved: readonly StoredScenario[] = $derived(readRecords(this.#records).map(storedScenario));
  /** Records that are damaged or of a newer version: never written over, to be downloaded or deleted. */
  readonly setAside: readonly SetAside[] = $derived(readSetAside(this.#records));

  constructor(storage: RecordStorage, channel: LibraryChannel | null, world: LibraryWorld) {
    this.#kept = new KeptRecords(storage, world.newId);
    this.#channel = channel;
    this.#world = world;
  }

  /** False while the browser does not keep everything: then the library is forgotten with the page. */
  get isKept(): boolean {
    return this.#refusal === null;
  }
  /** Why the browser does not keep everything; null while it does. */
  get refusal(): StorageRefusal | null {
    return this.#refusal;
  }

  /** The record that a scenario was saved as or opened from, as it is now. */
  recordOf({ recordId }: Scenario): StoredScenario | undefined {
    const reference = readReference(recordId);
    return this.saved.find(({ id }) => id === reference?.id);
  }

  /** Reads again what the browser has, for example because another tab has written. */
  async read(): Promise<void> {
    await this.#kept.read();
    this.#show();
  }

  /**
   * Saves over the record that the scenario came from, or as a new one. The scenario on screen should then be given
   * `recordReference` of the answer, and its name.
   *
   * @param unnamed names a scenario without a name
   */
  async save(scenario: Scenario, unnamed: DefaultName, asNew = false): Promise<Saved> {
    const reference = asNew ? null : readReference(scenario.recordId);
    const base = reference === null ? null : this.#own.latest(reference);
    const { newId, now } = this.#world;
    const saved = await this.#change(changes.save({ scenario, base, newId: newId(), at: now(), unnamed }));
    if (saved.how === 'saved') this.#own.add(saved);
    return saved;
  }

  /** Adds scenarios that came from elsewhere; those that are here already are left out. */
  add(scenarios: readonly Scenario[], unnamed: DefaultName): Promise<Added> {
    const ids = scenarios.map(() => this.#world.newId());
    return this.#change(changes.add(scenarios, ids, this.#world.now(), unnamed));
  }

  /** Copies a record; resolves to the name of the copy. */
  duplicate(id: string): Promise<string | null> {
    return this.#change(changes.duplicate(id, this.#world.newId(), this.#world.now()));
  }

  rename(id: string, name: string): Promise<void> {
    return this.describe(id, { name });
  }
  note(id: string, notes: string): Promise<void> {
    return this.describe(id, { notes });
  }
  /** Gives a record another name or other notes. */
  async describe(id: string, texts: Readonly<Partial<Record<'name' | 'notes', string>>>): Promise<void> {
    const revision = await this.#change(changes.describe(id, texts));
    if (revision !== null) this.#own.add({ id, revision });
  }

  /**
   * Deletes a record, also one that was set aside. It can be taken back as long as the page lives.
   *
   * @param name what it is called
   */
  async remove(id: string, name: Deletion['name'] = () => id): Promise<void> {
    const removed = await this.#change(changes.remove(id));
    if (removed === null) return;
    const takeBack = async () => {
      await this.#change(changes.restore(removed));
    };
    this.deletions.add({ name, takeBack });
  }

  /** Moves a record by one place or to a place, counted from 0; resolves to the place where it is now. */
  move(id: string, to: 'up' | 'down' | number): Promise<number | null> {
    const step = to === 'up' ? -1 : 1;
    return this.#change(changes.move(id, (index) => (typeof to === 'number' ? to : index + step)));
  }

  async #change<Result>(decide: Decide<Result>): Promise<Result> {
    const result = await this.#kept.change(decide);
    this.#show();
    this.#channel?.tell();
    return result;
  }

  #show(): void {
    this.#records = this.#kept.records;
    this.#refusal = this.#kept.refusal;
  }
}
