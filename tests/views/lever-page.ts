import { tick } from 'svelte';
import type { Locator } from 'vitest/browser';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { PaintQueue } from '../../src/charts/paint-queue';
import type { Language } from '../../src/i18n/language';
import type { LeverId } from '../../src/model/parameters';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { Session } from '../../src/state/session.svelte';
import { Settings } from '../../src/state/settings.svelte';
// Comes with the first key on the page; here it is there before.
import '../../src/views/simulator/typed-draft';
import LeverWithSession from './LeverWithSession.svelte';
import { wordsOf } from './said';

/** One lever on a page of its own, with the store behind it. */
export async function showLever(id: LeverId, language: Language = 'en') {
  const store = new ScenarioStore();
  const settings = new Settings(null, [language]);
  const session = new Session(store, settings, { language, words: wordsOf[language] });
  const queue = new PaintQueue();
  const screen = await render(LeverWithSession, { props: { session, id, queue } });
  await queue.whenIdle();
  const slider: Locator = screen.getByRole('slider');
  const field: Locator = screen.getByRole('textbox');
  const inputOf = (locator: Locator) => locator.element() as HTMLInputElement;
  return {
    store,
    settings,
    session,
    screen,
    slider,
    field,
    inputOf,
    /** Waits until the curve of what was changed is on the page. */
    drawn: async (): Promise<void> => {
      await tick();
      await queue.whenIdle();
      await tick();
    },
    /** Types a text in place of the one that is there. */
    type: async (text: string): Promise<void> => {
      inputOf(field).focus();
      inputOf(field).select();
      await userEvent.keyboard(text === '' ? '{Backspace}' : text.replace(/[{[]/g, '$&$&'));
    },
    /** An input event as a drag gives it. */
    slideTo: async (value: number): Promise<void> => {
      inputOf(slider).valueAsNumber = value;
      inputOf(slider).dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      await tick();
    },
  };
}
