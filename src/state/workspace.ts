import { AddressBar, type AddressWindow } from './address-bar';
import { Arrival } from './arrival.svelte';
import { ComparisonAddress } from './comparison-address';
import { Comparison } from './comparison.svelte';
import { DraftKeeper, type DraftWindow } from './draft-keeper';
import type { DraftStorage } from './drafts';
import { DroppedFiles } from './dropped-files.svelte';
import { History } from './history.svelte';
import type { LinkedComparison } from './linked-comparison';
import { followPrintKey } from './print-key';
import type { Scenario } from './scenario';
import type { Session } from './session.svelte';
import { showLinked } from './show-linked';
import { tabNote } from './tab-note';
import { followUndoKeys } from './undo-keys';

/** What follows the scenario on screen: its address, its history, and the draft that survives the page. */
export interface Workspace {
  readonly address: AddressBar;
  readonly history: History;
  readonly drafts: DraftKeeper;
  /** The scenarios side by side on the compare screen. */
  readonly comparison: Comparison;
  /** Where the scenario on screen came from. */
  readonly arrival: Arrival;
  /** Files that were dropped on the page. */
  readonly dropped: DroppedFiles;
  /** Ends all of it. */
  readonly stop: () => void;
}

/**
 * Connects them. Comes after the first view: nobody undoes what they have not seen yet.
 *
 * @param start what the page opened with
 * @param linked the comparison in its address, if there is one
 */
export function openWorkspace(
  session: Session,
  start: Scenario,
  window: AddressWindow & DraftWindow & Window,
  storage: DraftStorage | null,
  linked: LinkedComparison | null = null,
): Workspace {
  const { store, screens, settings } = session;
  const comparison = new Comparison(store);
  if (linked !== null) showLinked(comparison, linked, start);
  const report = (problems: Parameters<typeof session.reportLink>[0]) => {
    session.reportLink(problems);
  };
  const compared = new ComparisonAddress(comparison);
  const address = new AddressBar(store, screens, settings, window, report, compared);
  const history = new History(store, start);
  const refused = () => {
    settings.nothingIsKept();
  };
  const drafts = new DraftKeeper(storage, window, refused, () => crypto.randomUUID());
  const stops = [drafts.connect(store), address.connect(start), history.stop];
  stops.push(followUndoKeys(history, window), followPrintKey(session.dialogs, window));
  // For the browser's own menu, whose pages nobody can make any more once it is open.
  void import('../styles/print.css');
  // Follows after the history and the drafts: it asks both what they have made of a step.
  const arrival = new Arrival({ store, history, drafts, storage, note: tabNote }, session.opening);
  const dropped = new DroppedFiles(session.dialogs, window);
  store.tellMissed();
  address.flush();
  return {
    address,
    history,
    drafts,
    comparison,
    arrival,
    dropped,
    stop: () => {
      for (const stop of [...stops, arrival.stop, dropped.stop]) stop();
    },
  };
}
