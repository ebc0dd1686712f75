import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelChoices } from '../../../src/model/inputs';
import { packScenarios, unpackScenarios } from '../../../src/state/bundle';
import { readScenarioFile } from '../../../src/state/files/read-file';
import { writeScenarioFile } from '../../../src/state/files/write-file';
import { readLink } from '../../../src/state/read-link';
import { isSameScenario } from '../../../src/state/same-scenario';
import { inputsOf, openingScenario, withInput, withSegment } from '../../../src/state/scenario';
import { writeLink } from '../../../src/state/write-link';
import { parameterIds } from '../../model/any-inputs';
import { anyDescribedScenario } from '../any-scenario';

const at = '2026-11-22T02:43:00.000Z';
const some = fc.array(anyDescribedScenario, { minLength: 1, maxLength: 4 });

interface Written {
  readonly format: string;
  readonly version: number;
  readonly writtenAt: string;
  readonly scenarios: readonly Readonly<Record<string, Readonly<Record<string, unknown>>>>[];
}
const written = (...scenarios: Parameters<typeof writeScenarioFile>[0]) =>
  JSON.parse(writeScenarioFile(scenarios, at)) as Written;

describe('a scenario file', { timeout: 30_000 }, () => {
  test('opens as the same scenarios, whatever was done to them', () => {
    fc.assert(
      fc.property(some, (scenarios) => {
        const { scenarios: read, problems } = readScenarioFile(writeScenarioFile(scenarios, at));
        expect(problems).toEqual([]);
        expect(read).toEqual(scenarios);
        for (const [index, scenario] of scenarios.entries())
          expect(isSameScenario(scenario, read[index] ?? openingScenario)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('says nothing of the library it was kept in', () => {
    const text = writeScenarioFile([{ ...openingScenario, recordId: 'secret-record' }], at);
    expect(text).not.toContain('secret-record');
    expect(readScenarioFile(text).scenarios).toEqual([openingScenario]);
  });

  test('is readable: what it is, when it was written, every number and every choice by its id', () => {
    const file = written(withInput({ ...openingScenario, name: 'Perusura' }, 'churnNow', 0.2));
    expect(file).toMatchObject({ format: 'kerroin', version: 1, writtenAt: at });
    const [scenario] = file.scenarios;
    expect(scenario).toMatchObject({ name: 'Perusura', preset: 'b2b' });
    expect(scenario?.['inputs']).toMatchObject({ churnNow: 0.2, customers: 500 });
    expect(Object.keys(scenario?.['inputs'] ?? {}).sort()).toEqual([...parameterIds].sort());
    expect(Object.keys(scenario?.['choices'] ?? {}).sort()).toEqual(
      ['segment', 'currency', ...Object.keys(modelChoices)].sort(),
    );
    // What says nothing is not there.
    expect(Object.keys(scenario ?? {}).sort()).toEqual([
      'choices',
      'correlation',
      'inputs',
      'name',
      'preset',
      'ranges',
      'seed',
    ]);
  });

  test('keeps a value that a segment hides in a place of its own', () => {
    const hidden = withSegment(withInput(openingScenario, 'retention', 0.9), 'b2c');
    const [scenario] = written(hidden).scenarios;
    expect(scenario?.['inputs']?.['retention']).toBe(inputsOf(hidden).retention);
    expect(scenario?.['own']).toEqual({ retention: 0.9 });
  });

  test('has no value twice: a provenance entry speaks of the input of its name', () => {
    const entry = { supplier: 'prospect', note: '', source: 'CRM', when: '', value: 0.2 } as const;
    const scenario = { ...withInput(openingScenario, 'churnNow', 0.2), ledger: { churnNow: entry } };
    expect(written(scenario).scenarios[0]?.['provenance']).toEqual({
      churnNow: { supplier: 'prospect', source: 'CRM' },
    });
  });
});

describe('a link that says everything', { timeout: 30_000 }, () => {
  test('opens as the same scenario, with its notes and who supplied each value', () => {
    fc.assert(
      fc.property(anyDescribedScenario, (scenario) => {
        const { scenario: read, problems } = readLink(writeLink(scenario, 'fi', 'compare', 'everything'));
        expect(problems).toEqual([]);
        expect(read).toEqual(scenario);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a packed comparison', { timeout: 30_000 }, () => {
  test('opens as the same scenarios', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (scenarios) => {
        const packed = await packScenarios(scenarios, 'everything');
        expect(packed).toMatch(/^[\w-]+$/);
        expect(await unpackScenarios(packed)).toEqual({ scenarios, problems: [] });
      }),
      { numRuns: 100 },
    );
  });

  test('of values leaves notes and origins at home, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(anyDescribedScenario, async (scenario) => {
        const { scenarios } = await unpackScenarios(await packScenarios([scenario], 'values'));
        const { notes, ledger, ...read } = scenarios[0] ?? openingScenario;
        expect([notes, ledger]).toEqual(['', {}]);
        expect(scenario).toMatchObject(read);
        expect(inputsOf({ ...read, notes, ledger })).toEqual(inputsOf(scenario));
      }),
      { numRuns: 100 },
    );
  });

  test('is short enough for a mail: one scenario below 1 200 signs, four below 2 000', async () => {
    const own = withInput(withInput(openingScenario, 'churnNow', 0.123), 'customers', 812);
    const four = [own, withSegment(openingScenario, 'b2c'), { ...own, name: 'Varovainen' }, openingScenario];
    const lengths = [await packScenarios([own], 'values'), await packScenarios(four, 'values')].map(
      ({ length }) => length,
    );
    expect(lengths[0]).toBeLessThan(1_200);
    expect(lengths[1]).toBeLessThan(2_000);
  });
});
