import { currencies, type Currency } from '../i18n/currency';
import { languages, type Language } from '../i18n/language';
import { segmentShares, surveyedIds, type Segment } from '../model/benchmarks';
import { presetSegment, type Preset } from '../model/examples';
import type { Inputs } from '../model/inputs';
import { readInputs, readValues } from '../model/read-inputs';
import { ledgerOf, takeOrigins } from './link-ledger';
import { LinkParts } from './link-parts';
import type { LinkProblem } from './link-problem';
import { longestText, oneLine, severalLines } from './plain-text';
import { evidentlyOwn, isHidden, openingScenario, type OwnValues, type Scenario } from './scenario';
import { screenIds, type ScreenId } from './screens.svelte';
import { hiddenPrefix, linkVersion } from './write-link';

export interface ReadLink {
  readonly scenario: Scenario;
  readonly screen: ScreenId;
  /** The language the link asks for, if any. */
  readonly language: Language | null;
  readonly problems: readonly LinkProblem[];
}

const segments = ['b2b', 'b2c', 'own'] as const;
/**
 * Reads the fragment of an address. Parts that are missing come from the example that `preset` names, parts that
 * cannot be used are left out or clamped one by one and reported: a link never fails as a whole.
 */
export function readLink(fragment: string): ReadLink {
  const parts = new LinkParts(fragment);
  readVersion(parts);
  const screen = parts.takeChoice('view', screenIds, 'simulator') ?? 'simulator';
  const language = parts.takeChoice('lang', languages) ?? null;
  const currency = parts.takeChoice<Currency>('currency', currencies, 'EUR') ?? openingScenario.currency;
  const texts = {
    company: parts.takeText('company', oneLine, longestText.company),
    name: parts.takeText('name', oneLine, longestText.name),
    notes: parts.takeText('notes', severalLines, longestText.notes),
  };
  const wantedSegment = parts.takeChoice('segment', segments);
  const hidden = parts.takeAll(hiddenPrefix);

  const origins = takeOrigins(parts);

  const asked = wantedSegment === undefined || wantedSegment === 'own' ? {} : segmentShares(wantedSegment);
  const { preset, inputs, problems } = readInputs(parts.takeAll(''), asked);
  parts.problems.push(...problems);

  const segment = segmentOf(inputs, preset, wantedSegment);
  const shown = { segment, preset, currency, ...texts };
  const own = {
    // What somebody vouches for was set, also where the example happens to say the same.
    ...visible(inputs, segment, origins),
    ...readHidden(hidden, inputs, segment, parts),
    ...evidentlyOwn(inputs, shown),
  };
  const ledger = ledgerOf(origins, own, parts);
  return {
    scenario: { ...shown, own, ledger, recordId: null },
    screen,
    language,
    problems: parts.problems,
  };
}

/** The values in force, of those that are named, that no choice has set. */
function visible(inputs: Inputs, segment: Segment | 'own', named: ReadonlyMap<string, unknown>): OwnValues {
  const ids = Object.keys(inputs) as (keyof Inputs)[];
  const kept = ids.filter((id) => named.has(id) && !isHidden(id, inputs, segment));
  return Object.fromEntries(kept.map((id) => [id, inputs[id]]));
}

function readVersion(parts: LinkParts): void {
  const received = parts.take('v') ?? String(linkVersion);
  if (!/^\d{1,6}$/.test(received)) parts.report('notAChoice', 'v', received, String(linkVersion));
  else if (Number(received) > linkVersion) parts.report('newerVersion', 'v', received);
}

const hasSharesOf = (segment: Segment, inputs: Inputs): boolean => {
  const shares = segmentShares(segment);
  return surveyedIds.every((id) => inputs[id] === shares[id]);
};

/** A segment is named only while its survey values hold; anything else is the user's own. */
function segmentOf(inputs: Inputs, preset: Preset, wanted: Segment | 'own' | undefined): Segment | 'own' {
  const segment = wanted ?? presetSegment[preset];
  return segment !== 'own' && hasSharesOf(segment, inputs) ? segment : 'own';
}

/**
 * The user's own values that cannot be told from those in force, checked like every other input. A value that differs
 * from the one in force although no choice hides it has no place on the page and is reported.
 */
function readHidden(
  hidden: Record<string, string>,
  inForce: Inputs,
  segment: Segment | 'own',
  parts: LinkParts,
): OwnValues {
  // Not read as inputs of a scenario: they need not belong together, and none follows another.
  const { values, problems } = readValues(hidden);
  for (const problem of problems) {
    const used = inForce[problem.key as keyof Inputs] as number | string | undefined;
    const isIgnored = problem.kind === 'notANumber' || problem.kind === 'notAChoice';
    const reported = isIgnored && used !== undefined ? { ...problem, used } : problem;
    parts.problems.push({ ...reported, key: hiddenPrefix + problem.key });
  }
  const kept = Object.entries(values).filter(([key, value]) => {
    const id = key as keyof Inputs;
    if (isHidden(id, inForce, segment) || value === inForce[id]) return true;
    parts.report('unknownKey', hiddenPrefix + id, hidden[id] ?? '');
    return false;
  });
  return Object.fromEntries(kept);
}
