import type { Arrival } from './arrival.svelte';
import { readDrafts, type Draft } from './drafts';
import { readAddress } from './read-address';
import { isSameScenario } from './same-scenario';
import { openingScenario, type Scenario } from './scenario';

/** The reader's newest draft that is worth going back to: not what is on screen, not an untouched example. */
export function ownWork({ around: { store, drafts, storage } }: Arrival): Draft | null {
  const isWork = (draft: Draft) => {
    const scenario = scenarioOf(draft);
    return !isSameScenario(scenario, openingScenario) && !isSameScenario(scenario, store.scenario);
  };
  return readDrafts(storage).find((draft) => draft.id !== drafts.id && isWork(draft)) ?? null;
}

/** Puts the reader's own newest draft on screen, as one step that can be undone. False when there is none. */
export function backToOwnWork(arrival: Arrival): boolean {
  const draft = ownWork(arrival);
  if (draft === null) return false;
  arrival.show(scenarioOf(draft), { from: 'draft', at: draft.at });
  return true;
}

const scenarioOf = ({ link, recordId }: Draft): Scenario =>
  readAddress(link, { by: 'kerroin', recordId }).scenario;
