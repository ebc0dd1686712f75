/**
 * Start of the page: the reader's settings, the scenario of the address or of the last visit, the screen. The opening answer is already in
 * `index.html` (scripts/prerender.mjs) and stays until the same view of the living page is ready.
 */
import { mount } from 'svelte';
import App from './App.svelte';
import { createNumberFormat } from './i18n/number-format';
import { loadWords } from './i18n/words';
import { browserStorage } from './state/browser-storage';
import { draftPrefix } from './state/draft-prefix';
import { ScenarioStore } from './state/scenario-store.svelte';
import { Session } from './state/session.svelte';
import { Settings } from './state/settings.svelte';
import { Unfolding } from './views/simulator/unfolding.svelte';
import './styles/tokens.css';
import './styles/base.css';

/** Resolves in a task of its own, so that input and paint can go first. */
const nextTask = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in globalThis.scheduler
    ? globalThis.scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));

/** What the page opens with. Links and drafts are read by code that nobody else has to wait for. */
async function opening() {
  const { location, history } = window;
  const drafts = browserStorage();
  const isLink = location.hash.length > 1;
  const isReturn = drafts !== null && Object.keys(drafts).some((key) => key.startsWith(draftPrefix));
  if (!isLink && !isReturn) return null;
  const { openedFrom } = await import('./state/opened-from');
  return openedFrom(location.hash, history.state, drafts);
}

async function start(): Promise<void> {
  // What comes with the script has taken its time; what it does is another task.
  await nextTask();
  const opened = await opening();
  const store = new ScenarioStore(opened?.scenario);
  const start = store.scenario;
  const settings = new Settings(browserStorage(), navigator.languages);
  // A link brings its language along; its words must be here before the first screen.
  if (opened?.language) settings.followLink(opened.language);
  const { language } = settings;
  const loading = loadWords(language);
  // The first number that a browser formats costs it more than all others: it does that while the words are on their way.
  await nextTask();
  createNumberFormat(language, store.about.currency).money(0);
  const session = new Session(store, settings, { language, words: await loading }, opened?.opening);
  if (opened) {
    session.screens.open(opened.screen);
    session.reportLink(opened.problems);
  }

  const page = document.getElementById('app');
  if (page === null) throw new Error('index.html has no element with the id "app"');
  const target = document.createElement('div');
  target.id = page.id;
  target.dataset['unfolding'] = '';
  const unfolding = new Unfolding();
  const firstView = unfolding.firstView(nextTask);
  await nextTask();
  mount(App, { target, props: { session, unfolding } });
  await firstView;
  page.replaceWith(target);
  await unfolding.rest(nextTask);
  delete target.dataset['unfolding'];
  const { openWorkspace } = await import('./state/workspace');
  session.work(openWorkspace(session, start, window, browserStorage(), opened?.comparison));
}

// Not awaited: the words share code with this file and would wait for it.
void start();
