import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { parameters } from '../../../src/model/parameters';
import { packScenarios } from '../../../src/state/bundle';
import { readScenarioFile } from '../../../src/state/files/read-file';
import { writeScenarioFile } from '../../../src/state/files/write-file';
import { inputsOf, openingScenario } from '../../../src/state/scenario';
import { anyDescribedScenario } from '../any-scenario';
import { scenarioSchema } from './scenario-schema';

const published = '../../../public/kerroin-scenario.schema.json';
const fileAt = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const schema = JSON.parse(fileAt(published)) as object;
const ajv = new Ajv2020({ allErrors: true });
const validate = ajv.compile(schema);
const errorsOf = (data: unknown) => (validate(data) ? [] : (validate.errors ?? []));
const file = (scenario: object) => ({ format: 'kerroin', version: 1, scenarios: [scenario] });

describe('the published schema', { timeout: 30_000 }, () => {
  // Written anew by `npx vitest run --project unit tests/state/files/schema.test.ts -u`.
  test('is the one of today’s catalogue', async () => {
    const text = await format(JSON.stringify(scenarioSchema), { parser: 'json', printWidth: 110 });
    await expect(text).toMatchFileSnapshot(published);
  });

  test('is a schema of draft 2020-12', () => {
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  test('accepts every file that is written, packed or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDescribedScenario, { minLength: 1, maxLength: 3 }), async (scenarios) => {
        expect(errorsOf(JSON.parse(writeScenarioFile(scenarios, '2026-11-22T02:43:00Z')))).toEqual([]);
        expect(await packScenarios(scenarios, 'values')).not.toBe('');
      }),
      { numRuns: 100 },
    );
  });

  test.each(parameters)('has the bounds of $id', ({ id, min, max }) => {
    for (const group of ['inputs', 'own']) {
      expect(errorsOf(file({ [group]: { [id]: min } }))).toEqual([]);
      expect(errorsOf(file({ [group]: { [id]: max } }))).toEqual([]);
      expect(errorsOf(file({ [group]: { [id]: min - 1e-6 * Math.max(1, Math.abs(min)) } }))).toHaveLength(1);
      expect(errorsOf(file({ [group]: { [id]: max + 1e-6 * Math.max(1, max) } }))).toHaveLength(1);
    }
  });

  test.each([
    ['another format', { format: 'other', version: 1, scenarios: [{}] }],
    ['another version', { format: 'kerroin', version: 2, scenarios: [{}] }],
    ['no scenarios', { format: 'kerroin', version: 1, scenarios: [] }],
    ['an unknown input', file({ inputs: { shoeSize: 43 } })],
    ['an unknown piece', file({ size: 1 })],
    ['a number as text', file({ inputs: { reach: '5' } })],
    ['an unknown choice', file({ choices: { segment: 'b2x' } })],
    ['a name that is too long', file({ name: 'x'.repeat(81) })],
    ['an origin without a supplier', file({ provenance: { reach: { note: 'x' } } })],
  ])('refuses %s', (_, data) => {
    expect(errorsOf(data)).not.toEqual([]);
  });

  test('accepts whatever the reader has nothing to say about', () => {
    const folder = new URL('../../fixtures/files-v1/', import.meta.url);
    for (const name of readdirSync(folder)) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      if (readScenarioFile(text).problems.length === 0) expect(errorsOf(JSON.parse(text)), name).toEqual([]);
    }
    expect(inputsOf(readScenarioFile(JSON.stringify(file({}))).scenarios[0] ?? openingScenario)).toEqual(
      inputsOf(openingScenario),
    );
  });
});
