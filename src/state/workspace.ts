import { AddressBar, type AddressWindow } from './address-bar';
import { Comparison } from './comparison.svelte';
import { DraftKeeper, type DraftWindow } from './draft-keeper';
import type { DraftStorage } from './drafts';
import { History } from './history.svelte';
import type { Scenario } from './scenario';
import type { Session } from './session.svelte';

/** What follows the scenario on screen: its address, its history, and the draft that survives the page. */
export interface Workspace {
  readonly address: AddressBar;
  readonly history: History;
  readonly drafts: DraftKeeper;
  readonly comparison: Comparison;
  /** Ends all of it. */
  readonly stop: () => void;
}

/**
 * Connects them. Comes after the first view: nobody undoes what they have not seen yet.
 *
 * @param start what the page opened with
 */
export function openWorkspace(
  session: Session,
  start: Scenario,
  window: AddressWindow & DraftWindow,
  storage: DraftStorage | null,
): Workspace {
  const { store, screens, settings } = session;
  const address = new AddressBar(store, screens, settings, window, (problems) => {
    session.reportLink(problems);
  });
  const history = new History(store, start);
  const refused = () => {
    settings.nothingIsKept();
  };
  const drafts = new DraftKeeper(storage, window, refused, () => crypto.randomUUID());
  const stops = [drafts.connect(store), address.connect(true), history.stop];
  return {
    address,
    history,
    drafts,
    comparison: new Comparison(store),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
