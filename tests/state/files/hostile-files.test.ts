import { describe, expect, test } from 'vitest';
import { examples } from '../../../src/model/examples';
import { packScenarios, unpackScenarios } from '../../../src/state/bundle';
import { migrated } from '../../../src/state/files/migrations';
import { readScenarioFile } from '../../../src/state/files/read-file';
import { writeScenarioFile } from '../../../src/state/files/write-file';
import { inputsOf, openingScenario, withInput } from '../../../src/state/scenario';

const file = (...scenarios: unknown[]) => JSON.stringify({ format: 'kerroin', version: 1, scenarios });
/** What is said about a text, without the names of scenarios. */
const problemsOf = (text: string) =>
  readScenarioFile(text).problems.map(({ kind, key, received, used, scenario }) =>
    used === undefined ? [scenario, kind, key, received] : [scenario, kind, key, received, used],
  );

describe('a text that is no scenario file', () => {
  test.each([
    ['', 'notReadable'],
    [' \n', 'notReadable'],
    ['{"format":"kerroin","version":1,"scenarios":[', 'notReadable'],
    ['[]', 'notReadable'],
    ['null', 'notReadable'],
    ['"kerroin"', 'notReadable'],
    ['<!doctype html>', 'notReadable'],
    ['{}', 'otherFormat'],
    ['{"format":"Kerroin"}', 'otherFormat'],
    ['{"format":"kerroin","version":1}', 'noScenarios'],
    ['{"format":"kerroin","version":1,"scenarios":{}}', 'noScenarios'],
    ['{"format":"kerroin","version":1,"scenarios":[]}', 'noScenarios'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'notReadable'],
    [' '.repeat(20_000_001), 'tooLarge'],
  ])('%#: has no scenarios and one problem', (text, kind) => {
    expect(readScenarioFile(text)).toEqual({
      scenarios: [],
      problems: [expect.objectContaining({ kind, scenario: null, name: '' })],
    });
  });

  test('nested as deeply as can be is refused piece by piece', () => {
    const deep = `{"format":"kerroin","version":1,"scenarios":[{"inputs":{"reach":${'['.repeat(50_000)}${']'.repeat(50_000)}}}]}`;
    expect(problemsOf(deep)).toEqual([[0, 'notANumber', 'reach', '[…]', 5]]);
  });
});

describe('the version of a file', () => {
  const version = (data: unknown) => readScenarioFile(JSON.stringify(data));
  const scenarios = [{ inputs: { reach: 7 } }];

  test('newer than this program: what is known is read, and that is said', () => {
    const { scenarios: read, problems } = version({ format: 'kerroin', version: 2, scenarios, extra: 1 });
    expect(inputsOf(read[0] ?? openingScenario).reach).toBe(7);
    expect(problems.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'newerVersion version',
      'unknownKey extra',
    ]);
  });

  test('newer and of an unknown shape: both are said', () => {
    const { scenarios: read, problems } = version({ format: 'kerroin', version: 9, cases: scenarios });
    expect(read).toEqual([]);
    expect(problems.map(({ kind }) => kind)).toEqual(['newerVersion', 'unknownKey', 'noScenarios']);
  });

  test.each([0, -1, 1.5, '1', null, 1e9])('%j is none: read as version 1, and that is said', (odd) => {
    expect(version({ format: 'kerroin', version: odd, scenarios }).problems).toEqual([
      expect.objectContaining({ kind: 'notAChoice', key: 'version', used: 1 }),
    ]);
  });

  test('missing is version 1', () => {
    expect(version({ format: 'kerroin', scenarios }).problems).toEqual([]);
  });

  test('older: every step is taken once and in order', () => {
    const step = (name: string) => (data: Readonly<Record<string, unknown>>) => ({
      ...data,
      steps: [...(data['steps'] as string[]), name],
    });
    const steps = { 1: step('1 → 2'), 2: step('2 → 3'), 3: step('3 → 4') };
    expect(migrated({ steps: [] }, 2, 4, steps)).toEqual({ steps: ['2 → 3', '3 → 4'] });
    expect(migrated({ steps: [] }, 4, 4, steps)).toEqual({ steps: [] });
    expect(migrated({ steps: [] }, 7, 4, steps)).toEqual({ steps: [] });
  });
});

describe('a scenario written by hand or by a CRM', () => {
  test('needs nothing but what it changes', () => {
    const { scenarios, problems } = readScenarioFile(
      `\uFEFF${file({ name: 'Acme', preset: 'b2c', inputs: { churnNow: 0.2, customers: '1e4' } })}`,
    );
    expect(problems).toEqual([]);
    expect(scenarios).toHaveLength(1);
    expect(inputsOf(scenarios[0] ?? openingScenario)).toEqual({
      ...examples.b2c,
      churnNow: 0.2,
      customers: 10_000,
    });
    expect(scenarios[0]).toMatchObject({ name: 'Acme', segment: 'b2c', currency: 'EUR', recordId: null });
  });

  test('has each piece that cannot be used reported by its place, and the rest read', () => {
    const text = file(
      'nothing',
      {
        name: 42,
        company: 'x'.repeat(100),
        inputs: { reach: 99, shoeSize: 43, churnNow: null, revenueTiming: 'mid', preset: 'b2c' },
        choices: { currency: 'XXX', segment: 'b2x', revenueTiming: 'never', churnNow: 0.5 },
        own: { retention: 7, shoeSize: 43 },
        provenance: {
          reach: { supplier: 'me', when: '2026-02-31', note: 5, colour: 'red' },
          shoeSize: { supplier: 'prospect' },
          customers: 'CRM',
        },
        size: [1, 2],
      },
      { inputs: [], own: null },
    );
    const { scenarios } = readScenarioFile(text);
    expect(scenarios).toHaveLength(2);
    expect(scenarios[0]?.company).toBe('x'.repeat(80));
    expect(problemsOf(text).sort()).toEqual(
      [
        [0, 'notReadable', '', 'nothing'],
        [1, 'notReadable', 'name', '42'],
        [1, 'tooLong', 'company', `${'x'.repeat(40)}…`],
        [1, 'aboveMaximum', 'reach', '99', 20],
        [1, 'unknownKey', 'inputs.shoeSize', '43'],
        [1, 'notANumber', 'churnNow', 'null', 0.15],
        [1, 'unknownKey', 'inputs.revenueTiming', 'mid'],
        [1, 'unknownKey', 'inputs.preset', 'b2c'],
        [1, 'notAChoice', 'currency', 'XXX', 'EUR'],
        [1, 'notAChoice', 'segment', 'b2x'],
        [1, 'notAChoice', 'revenueTiming', 'never', 'mid'],
        [1, 'unknownKey', 'choices.churnNow', '0.5'],
        [1, 'aboveMaximum', 'own.retention', '7', 1],
        [1, 'unknownKey', 'own.shoeSize', '43'],
        [1, 'notAChoice', 'provenance.reach.supplier', 'me', 'assumption'],
        [1, 'notATime', 'provenance.reach.when', '2026-02-31'],
        [1, 'notReadable', 'provenance.reach.note', '5'],
        [1, 'unknownKey', 'provenance.reach.colour', 'red'],
        [1, 'unknownKey', 'provenance.shoeSize.supplier', 'prospect'],
        [1, 'notReadable', 'provenance.customers', 'CRM'],
        [1, 'unknownKey', 'size', '[…]'],
        [2, 'notReadable', 'inputs', '[…]'],
        [2, 'notReadable', 'own', 'null'],
      ].sort(),
    );
  });

  test('cannot say two things: what its other choices decide is theirs to decide', () => {
    const text = file({ inputs: { churnCut: 0.5 }, choices: { retentionLever: 'satisfaction' } });
    const { scenarios } = readScenarioFile(text);
    const { churnCut } = inputsOf(scenarios[0] ?? openingScenario);
    expect(churnCut).not.toBe(0.5);
    expect(problemsOf(text)).toEqual([[0, 'overruled', 'churnCut', '0.5', churnCut]]);
  });

  test('keeps a churn cut that contradictory satisfaction cannot decide', () => {
    const { scenarios, problems } = readScenarioFile(
      file({ inputs: { churnCut: 0.0075, churnNow: 0 }, choices: { retentionLever: 'satisfaction' } }),
    );
    expect(problems).toEqual([]);
    expect(inputsOf(scenarios[0] ?? openingScenario).churnCut).toBe(0.0075);
  });

  test.each(['__proto__', 'constructor', 'toString'])(
    'with a member called %s changes no other object',
    (key) => {
      const member = `"${key}":{"polluted":1}`;
      const text = `{"format":"kerroin",${member},"scenarios":[{${member},"inputs":{${member}},"choices":{${member}},"own":{${member}},"provenance":{${member}}}]}`;
      const { scenarios, problems } = readScenarioFile(text);
      expect(scenarios).toEqual([openingScenario]);
      expect(problems.map((problem) => problem.key).sort()).toEqual(
        [
          key,
          key,
          `inputs.${key}`,
          `choices.${key}`,
          `own.${key}`,
          `provenance.${key}.polluted`,
          `provenance.${key}.supplier`,
        ].sort(),
      );
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  test('with markup in every text keeps it as the text it is', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { scenarios } = readScenarioFile(
      file({
        name: evil,
        company: evil,
        notes: evil,
        inputs: { reach: 7 },
        provenance: { reach: { note: evil, source: evil } },
      }),
    );
    expect(scenarios[0]).toMatchObject({ name: evil, company: evil, notes: evil });
    expect(scenarios[0]?.ledger.reach).toMatchObject({ note: evil, source: evil, supplier: 'assumption' });
  });
});

describe('a large file', () => {
  test('of 10 000 scenarios has the first 200 read and the rest reported', () => {
    const one = JSON.parse(writeScenarioFile([openingScenario], '')) as { scenarios: unknown[] };
    const text = file(...Array.from({ length: 10_000 }, () => one.scenarios[0]));
    expect(text.length).toBeGreaterThan(5_000_000);
    const { scenarios, problems } = readScenarioFile(text);
    expect(scenarios).toHaveLength(200);
    expect(problems).toEqual([
      { kind: 'tooManyScenarios', key: 'scenarios', received: '10000', used: 200, scenario: null, name: '' },
    ]);
  });
});

describe('a packed text', () => {
  const deflated = async (text: string) => {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
  };

  test('that would fill the memory is not unpacked', async () => {
    const bomb = await deflated(`{"format":"kerroin","scenarios":[{"notes":"${'a'.repeat(50_000_000)}"}]}`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await unpackScenarios(bomb)).toEqual({
      scenarios: [],
      problems: [expect.objectContaining({ kind: 'notReadable', key: 's' })],
    });
  });

  test('just below a megabyte is unpacked', async () => {
    const text = `{"format":"kerroin","scenarios":[{"notes":"${'a'.repeat(999_000)}"}]}`;
    const { scenarios, problems } = await unpackScenarios(await deflated(text));
    expect(scenarios[0]?.notes).toBe('a'.repeat(2_000));
    expect(problems).toEqual([expect.objectContaining({ kind: 'tooLong', key: 'notes' })]);
  });

  test('that was cut off anywhere has no scenarios, never half of one', async () => {
    const packed = await packScenarios([withInput(openingScenario, 'reach', 7)], 'values');
    for (let length = 0; length < packed.length; length += 1) {
      const { scenarios, problems } = await unpackScenarios(packed.slice(0, length));
      // The last signs hold nothing but the end of the data.
      if (scenarios.length > 0) expect(inputsOf(scenarios[0] ?? openingScenario).reach).toBe(7);
      else expect(problems).toHaveLength(1);
    }
  });

  test.each(['', ' ', 'ä', '!!!!', 'AAAA', '=', 'a'.repeat(100_000)])(
    '%# is no packed text',
    async (text) => {
      const { scenarios, problems } = await unpackScenarios(text);
      expect(scenarios).toEqual([]);
      expect(problems).toHaveLength(1);
    },
  );

  test('of bytes that are no UTF-8 is refused as a whole', async () => {
    const stream = new Blob([new Uint8Array([0x7b, 0xff, 0xfe])])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const text = Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
    expect((await unpackScenarios(text)).problems).toEqual([
      expect.objectContaining({ kind: 'notReadable' }),
    ]);
  });
});
