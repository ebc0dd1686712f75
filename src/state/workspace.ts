import { AddressBar, type AddressWindow } from './address-bar';
import { DraftKeeper, type DraftWindow } from './draft-keeper';
import type { DraftStorage } from './drafts';
import { History } from './history.svelte';
import type { Scenario } from './scenario';
import type { Session } from './session.svelte';
import { followUndoKeys } from './undo-keys';

/** What follows the scenario on screen: its address, its history, and the draft that survives the page. */
export interface Workspace {
  readonly address: AddressBar;
  readonly history: History;
  readonly drafts: DraftKeeper;
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
  window: AddressWindow & DraftWindow & Window,
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
  const stops = [drafts.connect(store), address.connect(true), followUndoKeys(history, window), history.stop];
  return {
    address,
    history,
    drafts,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
