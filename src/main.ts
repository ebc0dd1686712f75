/**
 * Start of the page: the reader's settings, the scenario of the address, the screen. The opening answer is already in
 * `index.html` (scripts/prerender.mjs); mounting replaces it.
 */
import { mount } from 'svelte';
import App from './App.svelte';
import { loadWords } from './i18n/words';
import { AddressBar } from './state/address-bar';
import type { LinkProblem } from './state/link-problem';
import { readLink } from './state/read-link';
import { ScenarioStore } from './state/scenario-store.svelte';
import { Session } from './state/session.svelte';
import { Settings, type SettingsStorage } from './state/settings.svelte';
import './styles/tokens.css';
import './styles/base.css';

/** Touching the storage can throw where the browser forbids it. */
function storage(): SettingsStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const store = new ScenarioStore();
const settings = new Settings(storage(), navigator.languages);
// A link brings its language along; its words must be here before the first screen.
const language = readLink(window.location.hash).language ?? settings.language;

// Not awaited at the top: the words share code with this file and would wait for it.
void loadWords(language).then((words) => {
  const session = new Session(store, settings, { language, words });
  const connectAddress = (report: (problems: readonly LinkProblem[]) => void): AddressBar => {
    const address = new AddressBar(store, session.screens, settings, window, report);
    address.connect();
    return address;
  };
  const target = document.getElementById('app');
  if (target === null) throw new Error('index.html has no element with the id "app"');
  target.replaceChildren();
  mount(App, { target, props: { session, connectAddress } });
});
