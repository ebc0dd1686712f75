/**
 * The opening page as markup, one per language; the build puts it into `index.html` so that the answer is there before
 * any script has run. Runs in Node, never in the browser.
 */
import { render } from 'svelte/server';
import App from './App.svelte';
import { languages, type Language } from './i18n/language';
import { loadWords } from './i18n/words';
import { ScenarioStore } from './state/scenario-store.svelte';
import { Session } from './state/session.svelte';
import { Settings } from './state/settings.svelte';

export interface OpeningPage {
  readonly language: Language;
  readonly html: string;
  readonly noScript: string;
}

/** The B2B example's page in each language. */
export const openingPages = (): Promise<readonly OpeningPage[]> => Promise.all(languages.map(openingPage));

async function openingPage(language: Language): Promise<OpeningPage> {
  const words = await loadWords(language);
  const session = new Session(new ScenarioStore(), new Settings(null, [language]), { language, words });
  const { body } = render(App, { props: { session }, idPrefix: language });
  return { language, html: body, noScript: words.shell.noScript };
}
