/**
 * Start of the page: the reader's settings, the scenario of the address, the screen. The opening answer is already in
 * `index.html` (scripts/prerender.mjs) and stays until the same view of the living page is ready.
 */
import { mount } from 'svelte';
import App from './App.svelte';
import { createNumberFormat } from './i18n/number-format';
import { loadWords } from './i18n/words';
import { AddressBar } from './state/address-bar';
import type { LinkProblem } from './state/link-problem';
import { readLink } from './state/read-link';
import { ScenarioStore } from './state/scenario-store.svelte';
import { Session } from './state/session.svelte';
import { Settings, type SettingsStorage } from './state/settings.svelte';
import { Unfolding } from './views/simulator/unfolding.svelte';
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

/** Resolves in a task of its own, so that input and paint can go first. */
const nextTask = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in globalThis.scheduler
    ? globalThis.scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));

async function start(): Promise<void> {
  // What comes with the script has taken its time; what it does is another task.
  await nextTask();
  const store = new ScenarioStore();
  const settings = new Settings(storage(), navigator.languages);
  // A link brings its language along; its words must be here before the first screen.
  const language = readLink(window.location.hash).language ?? settings.language;
  const loading = loadWords(language);
  // The first number that a browser formats costs it more than all others: it does that while the words are on their way.
  await nextTask();
  createNumberFormat(language, store.about.currency).money(0);
  const session = new Session(store, settings, { language, words: await loading });

  const connectAddress = (report: (problems: readonly LinkProblem[]) => void): AddressBar => {
    const address = new AddressBar(store, session.screens, settings, window, report);
    address.connect();
    return address;
  };

  const opening = document.getElementById('app');
  if (opening === null) throw new Error('index.html has no element with the id "app"');
  const target = document.createElement('div');
  target.id = opening.id;
  target.dataset['unfolding'] = '';
  const unfolding = new Unfolding();
  const firstView = unfolding.firstView(nextTask);
  await nextTask();
  mount(App, { target, props: { session, connectAddress, unfolding } });
  await firstView;
  opening.replaceWith(target);
  await unfolding.rest(nextTask);
  delete target.dataset['unfolding'];
}

// Not awaited: the words share code with this file and would wait for it.
void start();
