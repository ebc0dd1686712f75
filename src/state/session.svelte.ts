import { createContext } from 'svelte';
import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages/messages';
import { createNumberFormat } from '../i18n/number-format';
import { loadWords } from '../i18n/words';
import type { ScenarioStore } from './scenario-store.svelte';
import type { Settings } from './settings.svelte';

/** A language with its words: the page never mixes two. */
export interface Spoken {
  readonly language: Language;
  readonly words: Messages;
}

/** What every screen needs: the scenario, the reader's settings, and the words and number formats that follow from both. */
export class Session {
  readonly store: ScenarioStore;
  readonly settings: Settings;
  #spoken: Spoken;
  #languageFailed = $state(false);

  constructor(store: ScenarioStore, settings: Settings, spoken: Spoken) {
    this.store = store;
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
  /** True when the chosen language could not be loaded. */
  get languageFailed(): boolean {
    return this.#languageFailed;
  }

  readonly format = $derived.by(() =>
    createNumberFormat(this.language, this.store.about.currency, this.settings.exact),
  );

  /** Puts the page into the chosen language. */
  async speak(language: Language): Promise<void> {
    this.#languageFailed = false;
    if (language === this.language) return;
    // Another language may be chosen while this one is on its way: then it is of no interest any more.
    const isStillWanted = () => this.settings.language === language;
    try {
      const words = await loadWords(language);
      if (isStillWanted()) this.#spoken = { language, words };
    } catch {
      if (isStillWanted()) this.#languageFailed = true;
    }
  }
}

export const [getSession, setSession] = createContext<Session>();
