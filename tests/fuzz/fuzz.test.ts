import { env } from 'node:process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftPrefix } from '../../src/state/draft-prefix';
import { readDrafts, type DraftStorage } from '../../src/state/drafts';
import { packScenarios, unpackScenarios } from '../../src/state/bundle';
import { scenarioShape } from '../../src/state/files/file-shape';
import { readScenarioFile } from '../../src/state/files/read-file';
import { fileOf } from '../../src/state/files/write-file';
import { withComparison } from '../../src/state/linked-comparison';
import { openedFrom } from '../../src/state/opened-from';
import { readAddress } from '../../src/state/read-address';
import { readLink } from '../../src/state/read-link';
import { writeLink } from '../../src/state/write-link';
import { anyDescribedScenario } from '../state/any-scenario';
import { faultsOf, freezeShared } from './harmless';
import { asJson, damaged, hostileJson, hostileTexts } from './hostile-values';
import { mutatedJson } from './mutated-json';
import { unreportedInFile, unreportedInLink } from './unreported';

/** All runs together; `npm run fuzz` makes it 100 000. A seed that is shown makes the same runs again. */
const runs = Number(env['FUZZ_RUNS'] ?? 2_000);
const seed = Number(env['FUZZ_SEED'] ?? Date.now() % 1_000_000_000);
const timeout = 3_600_000;
const done: { readonly what: string; readonly runs: number; readonly problems: number }[] = [];

const scenarios = fc.sample(anyDescribedScenario, { numRuns: 60, seed });
const validLinks = scenarios.map((scenario) => writeLink(scenario, 'fi', 'compare', 'everything'));
const validFiles = scenarios.map((_, index) =>
  fileOf(scenarios.slice(index, index + 1 + (index % 3)), 'everything'),
);
const packed: string[] = [];

beforeAll(async () => {
  freezeShared();
  for (const [index] of scenarios.slice(0, 30).entries())
    packed.push(await packScenarios(scenarios.slice(index, index + 1 + (index % 4)), 'everything'));
});
afterAll(() => {
  console.log(`seed ${seed}, ${done.reduce((sum, one) => sum + one.runs, 0)} runs`);
  console.table(done);
});

/** Runs a property over a share of all runs; it returns how many problems were reported to the user. */
async function over<Value>(
  what: string,
  share: number,
  values: fc.Arbitrary<Value>,
  problemsOf: (value: Value) => number | Promise<number>,
): Promise<void> {
  const numRuns = Math.ceil(runs * share);
  let problems = 0;
  const property = fc.asyncProperty(values, async (value) => {
    problems += await problemsOf(value);
  });
  await fc.assert(property, { numRuns, seed });
  done.push({ what, runs: numRuns, problems });
}

function checkLink(link: string): number {
  const read = readLink(link);
  expect(faultsOf(read.scenario)).toEqual([]);
  expect(unreportedInLink(link, read)).toEqual([]);
  return read.problems.length;
}

function checkFile(text: string): number {
  const { scenarios: read, problems } = readScenarioFile(text);
  for (const scenario of read) expect(faultsOf(scenario)).toEqual([]);
  if (read.length === 0) expect(problems.length).toBeGreaterThan(0);
  // What could not be read at all is reported by its place; the others follow one another.
  let place = -1;
  for (const scenario of read) {
    do place += 1;
    while (problems.some((one) => one.scenario === place && one.kind === 'notReadable' && one.key === ''));
    const own = problems.filter((problem) => problem.scenario === place);
    expect(unreportedInFile(scenariosOf(text)[place], scenario, own)).toEqual([]);
  }
  return problems.length;
}
const scenariosOf = (text: string): readonly unknown[] =>
  (JSON.parse(text.replace(/^\uFEFF/, '')) as { scenarios: readonly unknown[] }).scenarios;

const memberNames = [...Object.keys(scenarioShape), '__proto__', ''];

const link = fc.constantFrom(...validLinks);
const part = fc.oneof(
  fc.nat().map((place) => ({ place, value: null })),
  fc.record({ place: fc.nat(), value: fc.constantFrom(...hostileTexts) }),
  fc.record({ place: fc.nat(), value: fc.oneof(fc.double().map(String), fc.string({ unit: 'binary' })) }),
);
/** A link with parts removed, doubled, taken from another link or given another value. */
const mutatedLink = fc
  .tuple(link, link, fc.array(part, { minLength: 1, maxLength: 8 }), fc.boolean())
  .map(([text, other, parts, isRaw]) => {
    const list = [...new URLSearchParams(text.slice(1))];
    const others = [...new URLSearchParams(other.slice(1))];
    for (const { place, value } of parts) {
      const [key = 'reach', old = ''] = list[place % list.length] ?? [];
      if (value === null)
        list.splice(place % list.length, place % 2, ...others.slice(place % 40, (place % 40) + 2));
      else list[place % list.length] = place % 7 === 0 ? [value, old] : [key, value];
    }
    return isRaw
      ? `#${list.map((pair) => pair.join('=')).join('&')}`
      : `#${new URLSearchParams(list).toString()}`;
  });

describe('whatever comes in can be used, and what was dropped is said', () => {
  test('links', { timeout }, async () => {
    await over('random links', 0.1, fc.string({ unit: 'binary', maxLength: 200 }), checkLink);
    await over('links with other parts', 0.2, mutatedLink, checkLink);
    await over('damaged links', 0.1, damaged(link), checkLink);
  });

  test('files', { timeout }, async () => {
    const file = fc.constantFrom<unknown>(...validFiles);
    const scenario = fc.oneof(hostileJson, fc.dictionary(fc.constantFrom(...memberNames), hostileJson));
    const around = scenario.map((one) => ({ format: 'kerroin', version: 1, scenarios: [one] }));
    await over('random JSON', 0.05, fc.oneof(hostileJson, around, around).map(asJson), checkFile);
    await over('files with other members', 0.2, mutatedJson(file).map(asJson), checkFile);
    await over('damaged files', 0.1, damaged(file.map(asJson)), checkFile);
  });

  test('packed scenarios', { timeout }, async () => {
    const text = fc.oneof(
      damaged(fc.constantFrom(...packed)),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.base64String({ maxLength: 300 }),
      fc.constantFrom(...packed),
    );
    await over('packed scenarios', 0.1, text, async (s) => {
      const { scenarios: read, problems } = await unpackScenarios(s);
      for (const scenario of read) expect(faultsOf(scenario)).toEqual([]);
      if (read.length === 0) expect(problems.length).toBeGreaterThan(0);
      const opened = await withComparison(
        readAddress(`#view=compare&reach=7&s=${encodeURIComponent(s)}`, null),
      );
      expect(opened.problems.length > 0 || opened.comparison !== null).toBe(true);
      for (const { scenario } of opened.comparison?.others ?? []) expect(faultsOf(scenario)).toEqual([]);
      expect(faultsOf(opened.scenario)).toEqual([]);
      return problems.length;
    });
  });

  test('records of the storage and of the browser’s history', { timeout }, async () => {
    const draft = fc.constantFrom<unknown>(
      ...validLinks.map((text) => ({ at: 1, link: text, recordId: 'r' })),
    );
    const record = fc.oneof(
      mutatedJson(draft).map(asJson),
      damaged(draft.map(asJson)),
      hostileJson.map(asJson),
    );
    await over('drafts', 0.1, fc.array(record, { maxLength: 4 }), async (records) => {
      const before = [...records];
      const storage = storageWith(records);
      for (const one of readDrafts(storage)) expect(faultsOf(readLink(one.link).scenario)).toEqual([]);
      const opened = await openedFrom('', null, storage);
      if (opened !== null) expect(faultsOf(opened.scenario)).toEqual([]);
      // What cannot be read is left alone: another version may know it.
      expect(records).toEqual(before);
      return 0;
    });
    const notes = fc.constantFrom<unknown>(
      ...validLinks.map((text) => ({
        by: 'kerroin',
        link: text,
        recordId: 'r',
        compared: { s: 'AAAA', names: [{ id: 'b2b', kind: 'example' }] },
      })),
    );
    await over('notes of the history', 0.05, fc.tuple(link, mutatedJson(notes)), async ([hash, data]) => {
      const opened = await withComparison(readAddress(`${hash}&s=${packed[0] ?? ''}`, data));
      expect(faultsOf(opened.scenario)).toEqual([]);
      return opened.problems.length;
    });
  });
});

function storageWith(records: readonly string[]): DraftStorage {
  const refuse = (): never => {
    throw new Error('reading writes nothing');
  };
  return {
    length: records.length,
    key: (index) => (records[index] === undefined ? null : `${draftPrefix}${index}`),
    getItem: (key) => records[Number(key.slice(draftPrefix.length))] ?? null,
    setItem: refuse,
    removeItem: refuse,
  };
}
