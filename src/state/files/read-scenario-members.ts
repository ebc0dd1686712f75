import * as v from 'valibot';
import { modelChoices } from '../../model/inputs';
import { parameters } from '../../model/parameters';
import { isRecord } from '../../model/read-inputs';
import type { Origins } from '../link-ledger';
import { LinkParts } from '../link-parts';
import type { Report } from '../link-problem';
import { rangePrefix } from '../own-ranges';
import type { Scenario } from '../scenario';
import { scenarioOf } from '../scenario-pieces';
import type { FileProblem } from './file-problem';
import { originShape, scenarioShape, type ScenarioKey, type ScenarioMembers } from './file-shape';

interface ReadScenario {
  /** Null when there was nothing to read a scenario from. */
  readonly scenario: Scenario | null;
  readonly problems: readonly FileProblem[];
}

const numberIds: ReadonlySet<string> = new Set(parameters.map(({ id }) => id));
const choiceIds: ReadonlySet<string> = new Set([...Object.keys(modelChoices), 'segment', 'currency']);

/** Reads one entry of a file's list of scenarios; `place` is its place there, from 0. */
export function readScenarioMembers(data: unknown, place: number): ReadScenario {
  const parts = new LinkParts('');
  const scenario = isRecord(data) ? scenarioOfMembers(data, parts.report) : null;
  if (scenario === null) parts.report('notReadable', '', data);
  const name = scenario?.name ?? '';
  return { scenario, problems: parts.problems.map((problem) => ({ ...problem, scenario: place, name })) };
}

function scenarioOfMembers(data: Readonly<Record<string, unknown>>, report: Report): Scenario {
  const { preset, company = '', name = '', notes = '', ...members } = wellShaped(data, report);
  const choices = new Map(ownEntries('choices', members, choiceIds, report));
  const [segment, currency] = [choices.get('segment'), choices.get('currency')];
  choices.delete('segment');
  choices.delete('currency');
  return scenarioOf(
    {
      preset,
      segment,
      currency,
      texts: { company, name, notes },
      values: Object.fromEntries([...ownEntries('inputs', members, numberIds, report), ...choices]),
      hidden: members.own ?? {},
      origins: originsOf(members.provenance ?? {}, report),
      ranges: objectsOf('ranges', members, report),
      seed: members.seed,
      correlation: members.correlation,
    },
    (kind, key, received, used) => {
      report(kind, fileKey(key), received, used);
    },
  );
}

const isScenarioKey = (key: string): key is ScenarioKey => Object.hasOwn(scenarioShape, key);

/** The pieces that are known and have the shape they should have. */
function wellShaped(data: Readonly<Record<string, unknown>>, report: Report): ScenarioMembers {
  const kept = Object.entries(data).filter(([key, value]) => {
    if (!isScenarioKey(key)) report('unknownKey', key, value);
    else if (v.is(scenarioShape[key], value)) return true;
    else report('notReadable', key, value);
    return false;
  });
  // Every piece was checked against its own shape.
  return Object.fromEntries(kept);
}

/** The entries of one group whose ids belong there. */
function ownEntries(
  group: 'inputs' | 'choices',
  members: ScenarioMembers,
  ids: ReadonlySet<string>,
  report: Report,
): readonly (readonly [id: string, value: unknown])[] {
  return Object.entries(members[group] ?? {}).filter(([id, value]) => {
    if (ids.has(id)) return true;
    report('unknownKey', `${group}.${id}`, value);
    return false;
  });
}

/** The entries of a group that are objects. */
function objectsOf(
  group: 'ranges',
  members: ScenarioMembers,
  report: Report,
): Readonly<Record<string, unknown>> {
  const kept = Object.entries(members[group] ?? {}).filter(([id, entry]) => {
    if (isRecord(entry)) return true;
    report('notReadable', `${group}.${id}`, entry);
    return false;
  });
  return Object.fromEntries(kept);
}

function originsOf(provenance: Readonly<Record<string, unknown>>, report: Report): Origins {
  const found: [string, Record<string, string>][] = [];
  for (const [id, entry] of Object.entries(provenance)) {
    if (isRecord(entry)) found.push([id, originOf(id, entry, report)]);
    else report('notReadable', `provenance.${id}`, entry);
  }
  return new Map(found);
}

function originOf(
  id: string,
  entry: Readonly<Record<string, unknown>>,
  report: Report,
): Record<string, string> {
  const texts: [string, string][] = [];
  for (const [key, text] of Object.entries(entry)) {
    const path = `provenance.${id}.${key}`;
    if (!Object.hasOwn(originShape, key)) report('unknownKey', path, text);
    else if (typeof text === 'string') texts.push([key, text]);
    else report('notReadable', path, text);
  }
  return Object.fromEntries(texts);
}

const linkPrefixes = { from: 'supplier', when: 'when', source: 'source', note: 'note' } as const;

/** The validator names pieces as links do; a file has ranges and the origin of a value in places of their own. */
function fileKey(key: string): string {
  if (key.startsWith(rangePrefix)) return `ranges.${key.slice(rangePrefix.length)}`;
  const [, prefix, id] = /^(from|when|source|note)\.(.*)$/s.exec(key) ?? [];
  if (prefix === undefined || id === undefined) return key;
  return `provenance.${id}.${linkPrefixes[prefix as keyof typeof linkPrefixes]}`;
}
