import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { exporter as inputsCsv } from '../../src/exporters/data/inputs-csv';
import { exporter as json } from '../../src/exporters/data/results-json';
import { exporter as resultsCsv } from '../../src/exporters/data/results-csv';
import { exporter as seriesCsv } from '../../src/exporters/data/series-csv';
import { seriesIds } from '../../src/exporters/data/series-ids';
import type { Exporter, ExportSnapshot } from '../../src/exporters/export-snapshot';
import { languages } from '../../src/i18n/language';
import type { Inputs } from '../../src/model/inputs';
import { simulate } from '../../src/model/simulate';
import type { ScalarId } from '../../src/model/trace/quantity-ids';
import { readLink } from '../../src/state/read-link';
import { openingScenario, withInput } from '../../src/state/scenario';
import { OwnRanges } from '../../src/state/own-ranges';
import { readCsv } from './read-csv';
import { simulated } from './simulated';
import type { UncertaintySummary } from '../../src/model/uncertainty/export-summary';
import { exported, exportWords, formatFor, snapshotOf, uncertainty } from './taken-snapshots';

const textOf = async (exporter: Exporter, snapshot: ExportSnapshot) => {
  const file = await exporter.make(snapshot, await exportWords(snapshot.language), formatFor(snapshot));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
};
const rowsOf = async (exporter: Exporter, snapshot: ExportSnapshot) => {
  const text = await textOf(exporter, snapshot);
  expect(text.startsWith('\uFEFF')).toBe(true);
  return readCsv(text, snapshot.language);
};
const numberIn = (cell: string | undefined, language: string) =>
  Number(language === 'en' ? cell : cell?.replace(',', '.'));

const own = withInput(openingScenario, 'churnNow', 0.225);
const withNoRanges = { ...openingScenario, ranges: new OwnRanges({}, true) };

describe.each(languages)('in %s', (language) => {
  const other = exported({ ...openingScenario, preset: 'b2c', segment: 'b2c', currency: 'SEK' }, 'Other');
  const certain = snapshotOf(withNoRanges, language, { compared: [other] });
  let snapshot = certain;
  beforeAll(async () => {
    snapshot = { ...certain, main: await simulated(own, language) };
  });

  test('the inputs as CSV give the very inputs back, of every scenario', async () => {
    const rows = await rowsOf(inputsCsv, snapshot);
    for (const { name, inputs } of [snapshot.main, ...snapshot.compared]) {
      const mine = rows.filter((row) => row[2] === name);
      expect(mine.map(([id]) => id)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      for (const [id, value] of Object.entries(inputs)) {
        const cell = mine.find((row) => row[0] === id)?.[3];
        expect(typeof value === 'number' ? numberIn(cell, language) : cell, id).toBe(value);
      }
    }
  });

  test('the results as CSV are those of the model, and say why where there is none', async () => {
    const rows = await rowsOf(resultsCsv, snapshot);
    const results = simulate(snapshot.main.inputs);
    const mine = rows.filter((row) => row[2] === snapshot.main.name);
    expect(mine.length).toBeGreaterThan(35);
    for (const [id = '', name, , cell, , reason] of mine) {
      if (id.startsWith('probability')) continue;
      const { value, reason: code } = results[id as ScalarId];
      expect(name).not.toBe('');
      expect(cell === '' ? null : numberIn(cell, language), id).toBe(value);
      expect(reason === '').toBe(code === undefined);
    }
  });

  test('the inputs as CSV say which of them have a range, and whose it is', async () => {
    const rows = await rowsOf(inputsCsv, snapshot);
    const words = await exportWords(language);
    const ofInput = (id: string) => rows.find((row) => row[0] === id && row[2] === snapshot.main.name) ?? [];
    expect(snapshot.main.ranges.length).toBeGreaterThan(5);
    for (const { input, range, from, p10, p90 } of snapshot.main.ranges) {
      const [said, kind, low, high, tenth, ninetieth, origin] = ofInput(input).slice(10);
      expect(said).not.toBe('');
      expect([kind, origin]).toEqual([
        words.ranges.kinds[range.kind],
        words.leaveBehind.data.rangeFrom[from],
      ]);
      expect([tenth, ninetieth].map((cell) => numberIn(cell, language))).toEqual([p10, p90]);
      const ends = 'low' in range ? [range.low, range.high] : [0, 0];
      expect([low, high].map((cell) => numberIn(cell, language))).toEqual(ends);
    }
    expect(ofInput('horizonYears').slice(10)).toEqual(['', '', '', '', '', '', '']);
    expect(ofInput('counterfactual').slice(10)).toEqual(['', '', '', '', '', '', '']);
  });

  test('the results as CSV have their percentiles, and the probabilities of gain and of payback', async () => {
    const rows = await rowsOf(resultsCsv, snapshot);
    const { uncertainty, name } = snapshot.main;
    const ofResult = (id: string, scenario = name) =>
      rows.find((row) => row[0] === id && row[2] === scenario) ?? [];
    expect(uncertainty?.percentiles.length).toBeGreaterThan(8);
    for (const { result, p10, p50, p90, share } of uncertainty?.percentiles ?? [])
      expect(
        ofResult(result)
          .slice(6, 10)
          .map((cell) => numberIn(cell, language)),
        result,
      ).toEqual([p10, p50, p90, share]);
    expect(ofResult('churnAfter').slice(6)).toEqual(['', '', '', '', '']);
    expect(numberIn(ofResult('probabilityOfGain')[3], language)).toBe(uncertainty?.probabilityOfGain);
    expect(numberIn(ofResult('probabilityOfPayback')[3], language)).toBe(uncertainty?.probabilityOfPayback);
    // Nothing was simulated of the other one.
    expect(ofResult('probabilityOfGain', 'Other')).toEqual([]);
  });

  test('the months as CSV are the series of the model, month by month', async () => {
    const rows = await rowsOf(seriesCsv, snapshot);
    const { series } = simulate(snapshot.main.inputs);
    const mine = rows.filter(([name]) => name === snapshot.main.name);
    expect(mine.map(([, month]) => Number(month))).toEqual(series.years.map((_, index) => index));
    seriesIds.forEach((id, column) => {
      const values = mine.map((row) => numberIn(row[column + 3], language));
      expect(values, id).toEqual([...series[id]].map((value) => (value === 0 ? 0 : value)));
    });
  });

  test.each([inputsCsv, resultsCsv, seriesCsv])(
    'every table ends with date, model version and link',
    async (exporter) => {
      const rows = await rowsOf(exporter, snapshot);
      const about = new Map(rows.map(([id, , value]) => [id, value]));
      expect(about.get('about.date')).toBe('2026-11-27');
      expect(about.get('about.modelVersion')).toBe(snapshot.modelVersion);
      expect(about.get('about.link')).toBe(snapshot.link);
    },
  );

  test('the JSON file keeps to its schema, and its inputs give its results', async () => {
    const schema: unknown = JSON.parse(readFileSync('public/kerroin-results.schema.json', 'utf8'));
    const content = JSON.parse(await textOf(json, snapshot)) as {
      scenarios: { inputs: Record<keyof Inputs, { value: unknown }>; results: Record<ScalarId, unknown> }[];
    };
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema as object);
    expect(validate(content), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(JSON.parse(await textOf(json, certain)))).toBe(true);
    expect(content.scenarios).toHaveLength(2);
    const { ranges, uncertainty } = snapshot.main;
    expect(content.scenarios[0]).toMatchObject(
      JSON.parse(JSON.stringify({ ranges, uncertainty })) as Record<string, unknown>,
    );
    for (const { inputs, results } of content.scenarios) {
      const given = Object.fromEntries(Object.entries(inputs).map(([id, { value }]) => [id, value]));
      const computed = simulate(given as unknown as Inputs);
      for (const [id, result] of Object.entries(results)) {
        const { value, reason } = computed[id as ScalarId];
        expect(result, id).toEqual(reason === undefined ? { value } : { value, reason });
      }
    }
  });
});

// 812 customers and a churn cut of 0 to 1 points: most draws lose money, and those have no payback period.
const hardlyPaysBack = readLink(
  '#v=1&preset=b2b&customers=812&churnCut=0.002&range.churnCut=pert:0:0.01',
).scenario;

test.each([
  ['en', 'all draws', /^only draws that have a value: (\d+)% of all$/],
  ['fi', 'kaikki arvonnat', /^vain arvonnat, joissa on tulos: (\d+)\s% kaikista$/],
  ['sv', 'alla dragningar', /^bara dragningar som har ett värde: (\d+)\s% av alla$/],
] as const)(
  'percentiles of the payback period say in %s which share of the draws they are of',
  async (language, all, some) => {
    const main = await simulated(hardlyPaysBack, language);
    const snapshot = { ...snapshotOf(hardlyPaysBack, language), main };
    const rows = await rowsOf(resultsCsv, snapshot);
    const ofResult = (id: string) => rows.find((row) => row[0] === id) ?? [];
    const payback = ofResult('paybackYears');
    expect(payback[3]).toBe('');
    expect(numberIn(payback[7], language)).toBeGreaterThan(1);
    // The very share that the page calls the probability of payback.
    expect(payback[9]).toBe(ofResult('probabilityOfPayback')[3]);
    const share = numberIn(payback[9], language);
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.9);
    expect(Number(some.exec(payback[10] ?? '')?.[1])).toBe(Math.round(share * 100));
    expect(ofResult('npv').slice(9)).toEqual(['1', all]);
    const { scenarios } = JSON.parse(await textOf(json, snapshot)) as {
      scenarios: { uncertainty: UncertaintySummary }[];
    };
    const inFile = scenarios[0]?.uncertainty.percentiles ?? [];
    expect(inFile.find(({ result }) => result === 'paybackYears')?.share).toBe(share);
    expect(inFile.find(({ result }) => result === 'npv')?.share).toBe(1);
  },
);

test('a file from before the share of draws was told still keeps to the schema', async () => {
  const schema: unknown = JSON.parse(readFileSync('public/kerroin-results.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema as object);
  const older = (await textOf(json, snapshotOf('b2b', 'en', { uncertainty }))).replace('"share": 1,', '');
  expect(older).not.toContain('"share":');
  expect(validate(JSON.parse(older))).toBe(true);
  expect(validate(JSON.parse(older.replace('"p10": -42000', '"share": 1.1, "p10": -42000')))).toBe(false);
});

test('who supplied a value stands beside it, and can be no formula', async () => {
  const when = '2026-11-22';
  const said = { supplier: 'prospect', note: '=1+1', source: '@CRM', when, value: 0.225 } as const;
  const snapshot = snapshotOf({ ...own, ledger: { churnNow: said } }, 'en');
  const row = (await rowsOf(inputsCsv, snapshot)).find(([id]) => id === 'churnNow');
  expect(row).toEqual([
    'churnNow',
    'Churn now',
    'Base case',
    '0.225',
    'share 0–1',
    '22.5%',
    'prospect',
    "'@CRM",
    "'=1+1",
    when,
    ...['', '', '', '', '', '', ''],
  ]);
});

test.each<[string, (found: UncertaintySummary) => unknown]>([
  ['a probability above one', (found) => ({ ...found, probabilityOfGain: 1.2 })],
  ['an unknown verdict', (found) => ({ ...found, tier: 'perhaps' })],
  ['a fan without its median', ({ fan, ...found }) => ({ ...found, fan: { ...fan, p50: undefined } })],
  ['a swing without its end', (found) => ({ ...found, tornado: [{ input: 'reach', low: 1 }] })],
])('the schema turns down %s', async (_, spoiled) => {
  const schema: unknown = JSON.parse(readFileSync('public/kerroin-results.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema as object);
  const content = JSON.parse(await textOf(json, snapshotOf('b2b', 'en', { uncertainty }))) as {
    scenarios: Record<string, unknown>[];
  };
  expect(validate(content)).toBe(true);
  const scenarios = content.scenarios.map((one) => ({ ...one, uncertainty: spoiled(uncertainty) }));
  expect(validate({ ...content, scenarios })).toBe(false);
});
