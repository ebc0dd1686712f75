import { untrack } from 'svelte';
import { isolated } from '../../i18n/isolated';
import type { LibraryWords } from '../../i18n/messages/library-words';
import { browserStorage } from '../../state/browser-storage';
import { readDrafts, removeDraft, type Draft, type DraftStorage } from '../../state/drafts';
import type { Library } from '../../state/library/library.svelte';
import { recordReference } from '../../state/library/record-reference';
import type { StoredScenario } from '../../state/library/library-record';
import type { LinkProblem } from '../../state/link-problem';
import { sameApartFromRecord } from '../../state/same-scenario';
import { restoreDraft } from '../../state/restore-draft';
import type { Scenario } from '../../state/scenario';
import type { Session } from '../../state/session.svelte';
import { describeScenario } from '../../state/set-inputs';

/** What the reader does in the window of the library, and the sentence that says what came of it. */
export class LibraryDesk {
  readonly library: Library;
  readonly #session: Session;
  readonly #storage: DraftStorage | null;
  #said = $state.raw<(words: LibraryWords) => string>(() => '');
  #drafts = $state.raw<readonly Draft[]>([]);

  constructor(session: Session, library: Library, storage: DraftStorage | null = browserStorage()) {
    this.#session = session;
    this.library = library;
    this.#storage = storage;
    this.#readDrafts();
  }

  get words(): LibraryWords | undefined {
    return this.#session.part('library');
  }
  /** What was done last, in the language on screen. */
  get said(): string {
    return this.words === undefined ? '' : this.#said(this.words);
  }
  /** What was deleted last and can be taken back, by name; null when there is nothing. */
  get toTakeBack(): string | null {
    const { newest } = this.library.deletions;
    return newest === undefined || this.words === undefined ? null : newest.name(this.words);
  }
  /** Everything that lies in a draft, newest first. */
  get drafts(): readonly Draft[] {
    return this.#drafts;
  }

  /** The record of the scenario on screen, if it is in the library. */
  get onScreen(): StoredScenario | undefined {
    return this.library.recordOf(this.#session.store.scenario);
  }
  /** True when the scenario on screen says something else than its record. */
  get isChanged(): boolean {
    const { onScreen } = this;
    return onScreen !== undefined && !sameApartFromRecord(onScreen.scenario, this.#session.store.scenario);
  }

  readonly unnamed = (number: number): string => this.words?.unnamed(number) ?? String(number);

  say(text: (words: LibraryWords) => string): void {
    this.#said = text;
  }
  /** Never says that something was saved that the browser has not taken. */
  #sayKept(text: (words: LibraryWords) => string, name: string): void {
    this.say(this.library.isKept ? text : ({ onlyHere }) => onlyHere(isolated(name)));
  }
  #readDrafts(): void {
    this.#drafts = readDrafts(this.#storage);
  }

  /** Says so when something could not be fetched. */
  async attempt(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch {
      this.say(({ failed }) => failed);
    }
  }

  /** Saves what is on screen under these texts, and goes on with what was saved. */
  async save(texts: Pick<Scenario, 'name' | 'notes'>, asNew: boolean): Promise<void> {
    const { store } = this.#session;
    const scenario: Scenario = { ...store.scenario, ...texts };
    const saved = await this.library.save(scenario, this.unnamed, asNew);
    store.replace({ ...scenario, name: saved.name, recordId: recordReference(saved) });
    this.#sayKept(({ saved: said }) => said[saved.how](isolated(saved.name)), saved.name);
  }

  /** Puts a scenario on screen; what was there is one step back, and stays among the unsaved work if it is some. */
  open(scenario: Scenario, name: string, problems: readonly LinkProblem[]): void {
    const { store, workspace } = this.#session;
    const isSafe = untrack(() => this.onScreen !== undefined && !this.isChanged);
    // Before everything has come there is no draft yet that could be written over.
    if (workspace === undefined) store.replace(scenario);
    else workspace.arrival.show(scenario, null, isSafe);
    this.#session.reportLink(problems);
    this.#readDrafts();
    this.say(({ did }) => did.opened(isolated(name)));
  }

  /** Gives a record other texts; the scenario on screen goes along when it is this one. */
  async describe(stored: StoredScenario, texts: Pick<Scenario, 'name' | 'notes'>): Promise<void> {
    const { store } = this.#session;
    const isOnScreen = untrack(() => this.onScreen?.id === stored.id);
    await this.library.describe(stored.id, texts);
    const now = this.library.saved.find(({ id }) => id === stored.id)?.scenario;
    if (now === undefined) return;
    if (isOnScreen) describeScenario(store, { name: now.name, notes: now.notes });
    this.#sayKept(({ did }) => did.renamed(isolated(now.name)), now.name);
  }

  async duplicate(id: string): Promise<void> {
    const name = await this.library.duplicate(id);
    if (name !== null) this.#sayKept(({ did }) => did.duplicated(isolated(name)), name);
  }

  async remove(id: string, name: (words: LibraryWords) => string): Promise<void> {
    await this.library.remove(id, name);
    this.say((words) => words.did.removed(isolated(name(words))));
  }
  removeDraft(draft: Draft, name: (words: LibraryWords) => string): void {
    removeDraft(this.#storage, draft.id);
    const takeBack = () => {
      restoreDraft(this.#storage, draft);
    };
    this.library.deletions.add({ name, takeBack });
    this.#readDrafts();
    this.say((words) => words.did.removed(isolated(name(words))));
  }
  /** Takes back what was deleted last. */
  async restore(): Promise<void> {
    const deletion = await this.library.deletions.takeBack();
    this.#readDrafts();
    if (deletion !== undefined) this.say((words) => words.did.restored(isolated(deletion.name(words))));
  }

  /** @param to one place, or the place of the list counted from 0 */
  async move({ id, scenario }: StoredScenario, to: 'up' | 'down' | number): Promise<void> {
    const index = await this.library.move(id, to);
    const count = this.library.saved.length;
    if (index !== null) this.say(({ did }) => did.moved(isolated(scenario.name), index + 1, count));
  }
}
