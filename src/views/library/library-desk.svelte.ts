import { untrack } from 'svelte';
import type { LibraryWords } from '../../i18n/messages/library-words';
import type { Library } from '../../state/library/library.svelte';
import { recordReference } from '../../state/library/record-reference';
import type { StoredScenario } from '../../state/library/library-record';
import type { LinkProblem } from '../../state/link-problem';
import { sameApartFromRecord } from '../../state/same-scenario';
import type { Scenario } from '../../state/scenario';
import type { Session } from '../../state/session.svelte';
import { describeScenario } from '../../state/set-inputs';

/** What the reader does in the window of the library, and the sentence that says what came of it. */
export class LibraryDesk {
  readonly library: Library;
  readonly #session: Session;
  #said = $state.raw<(words: LibraryWords) => string>(() => '');
  #canTakeBack = $state(false);

  constructor(session: Session, library: Library) {
    this.#session = session;
    this.library = library;
  }

  get words(): LibraryWords | undefined {
    return this.#session.part('library');
  }
  /** What was done last, in the language on screen. */
  get said(): string {
    return this.words === undefined ? '' : this.#said(this.words);
  }
  /** True while the deletion said last can be taken back. */
  get canTakeBack(): boolean {
    return this.#canTakeBack && this.library.canRestore;
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
    this.#canTakeBack = false;
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
    this.say(({ saved: said }) => said[saved.how](saved.name));
  }

  /** Puts a scenario on screen; what was there is one step back. */
  open(scenario: Scenario, name: string, problems: readonly LinkProblem[]): void {
    this.#session.store.replace(scenario);
    this.#session.reportLink(problems);
    this.say(({ did }) => did.opened(name));
  }

  /** Gives a record other texts; the scenario on screen goes along when it is this one. */
  async describe(stored: StoredScenario, texts: Pick<Scenario, 'name' | 'notes'>): Promise<void> {
    const { store } = this.#session;
    const isOnScreen = untrack(() => this.onScreen?.id === stored.id);
    await this.library.describe(stored.id, texts);
    const now = this.library.saved.find(({ id }) => id === stored.id)?.scenario;
    if (now === undefined) return;
    if (isOnScreen) describeScenario(store, { name: now.name, notes: now.notes });
    this.say(({ did }) => did.renamed(now.name));
  }

  async duplicate(id: string): Promise<void> {
    const name = await this.library.duplicate(id);
    if (name !== null) this.say(({ did }) => did.duplicated(name));
  }

  async remove(id: string, name: (words: LibraryWords) => string): Promise<void> {
    await this.library.remove(id);
    this.say((words) => words.did.removed(name(words)));
    this.#canTakeBack = true;
  }
  async restore(): Promise<void> {
    await this.library.restore();
    this.say(({ did }) => did.restored);
  }

  /** @param to one place, or the place of the list counted from 0 */
  async move({ id, scenario }: StoredScenario, to: 'up' | 'down' | number): Promise<void> {
    const index = await this.library.move(id, to);
    const count = this.library.saved.length;
    if (index !== null) this.say(({ did }) => did.moved(scenario.name, index + 1, count));
  }
}
