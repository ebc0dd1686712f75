import { tick } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import App from '../src/App.svelte';
import type { Language } from '../src/i18n/language';
import { loadWords } from '../src/i18n/words';
import { ScenarioStore } from '../src/state/scenario-store.svelte';
import { Session } from '../src/state/session.svelte';
import { Settings } from '../src/state/settings.svelte';
import { openWorkspace } from '../src/state/workspace';

afterEach(() => {
  vi.restoreAllMocks();
  window.history.replaceState(null, '', '#');
});

/** The whole page as main.ts starts it. */
async function startPage(language: Language = 'en') {
  const store = new ScenarioStore();
  const settings = new Settings(null, [language]);
  const session = new Session(store, settings, { language, words: await loadWords(language) });
  const screen = await render(App, { props: { session } });
  session.work(openWorkspace(session, store.scenario, window, null));
  const stop = async () => {
    session.workspace?.stop();
    await screen.unmount();
  };
  return { store, settings, session, screen, stop };
}

describe('the page', () => {
  test('a drag writes the address once it rests, not with every move', async () => {
    const { store, stop } = await startPage();
    const replaced = vi.spyOn(window.history, 'replaceState');
    const pushed = vi.spyOn(window.history, 'pushState');
    store.hold('retention');
    for (let move = 1; move <= 50; move += 1) {
      store.setInput('retention', move / 100);
      await tick();
    }
    store.release();
    await expect.poll(() => window.location.hash).toContain('retention=0.5&');
    // Safari throws from the hundredth write within thirty seconds on, Chrome ignores them.
    expect(pushed.mock.calls.length + replaced.mock.calls.length).toBeLessThanOrEqual(3);
    expect(pushed).toHaveBeenCalledTimes(1);
    await stop();
  });
});
