import { languages, type Language } from '../i18n/language';
import { takeComparison, type PackedComparison } from './comparison-parts';
import { takeOrigins } from './link-ledger';
import { LinkParts } from './link-parts';
import type { LinkProblem } from './link-problem';
import { rangePrefix } from './own-ranges';
import type { Scenario } from './scenario';
import { choiceOf, scenarioOf } from './scenario-pieces';
import { screenIds, type ScreenId } from './screens.svelte';
import { hiddenPrefix, linkVersion } from './write-link';

export interface ReadLink {
  readonly scenario: Scenario;
  readonly screen: ScreenId;
  /** The language the link asks for, if any. */
  readonly language: Language | null;
  readonly problems: readonly LinkProblem[];
  /** Further scenarios that the link carries, still packed. */
  readonly packed?: PackedComparison;
}

/**
 * Reads the fragment of an address. Parts that are missing come from the example that `preset` names, parts that
 * cannot be used are left out or clamped one by one and reported: a link never fails as a whole.
 */
export function readLink(fragment: string): ReadLink {
  const parts = new LinkParts(fragment);
  const { report } = parts;
  readVersion(parts);
  const screen = choiceOf('view', parts.take('view'), screenIds, report, 'simulator') ?? 'simulator';
  const language = choiceOf('lang', parts.take('lang'), languages, report) ?? null;
  const packed = takeComparison(parts);
  const isAlone = parts.left === 0;
  const scenario = scenarioOf(takePieces(parts), report);
  const read = { scenario, screen, language, problems: parts.problems };
  return packed === null ? read : { ...read, packed: { ...packed, isAlone } };
}

/** What is left of a link is the scenario; whatever is nothing else counts as a value. */
const takePieces = (parts: LinkParts) => ({
  preset: parts.take('preset'),
  segment: parts.take('segment'),
  currency: parts.take('currency'),
  texts: {
    company: parts.take('company') ?? '',
    name: parts.take('name') ?? '',
    notes: parts.take('notes') ?? '',
  },
  hidden: parts.takeAll(hiddenPrefix),
  origins: takeOrigins(parts),
  ranges: parts.takeAll(rangePrefix),
  seed: parts.take('seed'),
  correlation: parts.take('correlation'),
  values: parts.takeAll(''),
});

function readVersion(parts: LinkParts): void {
  const received = parts.take('v') ?? String(linkVersion);
  if (!/^\d{1,6}$/.test(received)) parts.report('notAChoice', 'v', received, String(linkVersion));
  else if (Number(received) > linkVersion) parts.report('newerVersion', 'v', received);
}
