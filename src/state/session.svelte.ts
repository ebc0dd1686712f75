import { createContext } from 'svelte';
import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages/messages';
import { createNumberFormat } from '../i18n/number-format';
import type { PartId, Parts } from '../i18n/part-words';
import { loadWords } from '../i18n/words';
import { Dialogs } from './dialogs.svelte';
import type { Library } from './library/library.svelte';
import type { ReadingProblem } from './problem-texts';
import type { ScenarioStore } from './scenario-store.svelte';
import { Screens } from './screens.svelte';
import type { Settings } from './settings.svelte';
import type { Workspace } from './workspace';

/** Where the parts are is itself not needed for the first view. */
async function fetchPart(id: PartId, language: Language): Promise<Partial<Parts>> {
  const { loadPart } = await import('../i18n/part-words');
  return loadPart(id, language);
}

/** A language with its words: the page never mixes two. */
export interface Spoken {
  readonly language: Language;
  readonly words: Messages;
  /** Words of the screens that were opened so far. */
  readonly parts?: Partial<Parts>;
}

/** A file that comes when it is asked for, and the words that it speaks. */
export interface Late<File> {
  readonly load: () => Promise<{ readonly default: File }>;
  readonly words: readonly PartId[];
}

/** What the page opened with: the example, a draft from an earlier visit, a link, or this page's own address again. */
export type Opening =
  { readonly from: 'start' | 'link' | 'ownAddress' } | { readonly from: 'draft'; readonly at: number };

/** What every screen needs: the scenario, the reader's settings, and the words and number formats that follow from both. */
export class Session {
  readonly store: ScenarioStore;
  readonly settings: Settings;
  readonly screens = new Screens();
  readonly dialogs = new Dialogs();
  #spoken: Spoken;
  #languageFailed = $state(false);
  #linkProblems = $state.raw<readonly ReadingProblem[]>([]);
  #workspace = $state.raw<Workspace>();
  #library: Promise<Library> | null = null;
  /** Where the scenario came from that the page opened with. */
  readonly opening: Opening;

  constructor(
    store: ScenarioStore,
    settings: Settings,
    spoken: Spoken,
    opening: Opening = { from: 'start' },
  ) {
    this.store = store;
    this.opening = opening;
    this.settings = settings;
    this.#spoken = $state.raw(spoken);
  }

  /** The language on screen: the chosen one as soon as its words are here. */
  get language(): Language {
    return this.#spoken.language;
  }
  get words(): Messages {
    return this.#spoken.words;
  }
  /** The words of a part; undefined until `loadPart` has brought them. */
  part<Id extends PartId>(id: Id): Parts[Id] | undefined {
    return this.#spoken.parts?.[id];
  }
  /** The words of a part for what is only shown once they are here. */
  needed<Id extends PartId>(id: Id): Parts[Id] {
    const words = this.part(id);
    if (words === undefined) throw new Error(`the words of "${id}" were not loaded`);
    return words;
  }
  /** True when the chosen language could not be loaded. */
  get languageFailed(): boolean {
    return this.#languageFailed;
  }

  readonly format = $derived.by(() =>
    createNumberFormat(this.language, this.store.about.currency, this.settings.exact),
  );

  /** What could not be used of the link that was opened last. */
  get linkProblems(): readonly ReadingProblem[] {
    return this.#linkProblems;
  }
  reportLink(problems: readonly ReadingProblem[]): void {
    this.#linkProblems = problems;
  }

  /** Address, history and drafts; undefined until they have come after the first view. */
  get workspace(): Workspace | undefined {
    return this.#workspace;
  }
  work(workspace: Workspace): void {
    this.#workspace = workspace;
  }

  /** The saved scenarios, opened when they are asked for first. Rejects when the code cannot be fetched. */
  library(): Promise<Library> {
    this.#library ??= import('./library/browser-library').then((file) => file.openBrowserLibrary());
    // Asked again, it is tried again.
    this.#library.catch(() => (this.#library = null));
    return this.#library;
  }

  /** Brings the words of a part, in the language on screen. Rejects when they cannot be fetched. */
  async loadPart(id: PartId): Promise<void> {
    const { language } = this;
    if (this.part(id) !== undefined) return;
    const part = await fetchPart(id, language);
    // Another language may have come meanwhile.
    if (language !== this.language) return this.loadPart(id);
    this.#spoken = { ...this.#spoken, parts: { ...this.#spoken.parts, ...part } };
  }

  /** Fetches what is not part of the first view, with its words. Rejects when it cannot be fetched. */
  async fetch<File>({ load, words }: Late<File>): Promise<File> {
    const [file] = await Promise.all([load(), ...words.map((part) => this.loadPart(part))]);
    return file.default;
  }

  /** Puts the page into the chosen language, with every part that is here: never two languages at once. */
  async speak(language: Language): Promise<void> {
    this.#languageFailed = false;
    if (language === this.language) return;
    // Another language may be chosen while this one is on its way: then it is of no interest any more.
    const isStillWanted = () => this.settings.language === language;
    try {
      const { parts } = this.#spoken;
      const ids = Object.keys(parts ?? {}) as PartId[];
      const [words, ...loaded] = await Promise.all([
        loadWords(language),
        ...ids.map((id) => fetchPart(id, language)),
      ]);
      if (!isStillWanted()) return;
      // A part may have come meanwhile, in the old language.
      if (this.#spoken.parts !== parts) await this.speak(language);
      else this.#spoken = { language, words, parts: Object.assign({}, ...loaded) as Partial<Parts> };
    } catch {
      if (isStillWanted()) this.#languageFailed = true;
    }
  }
}

export const [getSession, setSession] = createContext<Session>();
