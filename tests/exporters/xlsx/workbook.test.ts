import { strFromU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { lookUp } from './look-up';
import type { ExportedScenario, ExportSnapshot } from '../../../src/exporters/export-snapshot';
import { caseResultIds } from '../../../src/exporters/xlsx/case-sheet';
import { choiceValues, isChoice } from '../../../src/exporters/xlsx/input-names';
import { workbookExporter } from '../../../src/exporters/xlsx/workbook-exporter';
import { emptyResult } from '../../../src/exporters/xlsx/sheet';
import { languages, type Language } from '../../../src/i18n/language';
import { presets } from '../../../src/model/examples';
import { modelChoices } from '../../../src/model/inputs';
import { parameters } from '../../../src/model/parameters';
import { readLink } from '../../../src/state/read-link';
import { inputsOf } from '../../../src/state/scenario';
import {
  everyInput,
  exampleScenario,
  exportedScenario,
  exportSnapshot,
  exportWords,
  formatOf,
} from '../snapshots';
import { placeOf, readWorkbook, type ReadCell, type ReadWorkbook } from './read-workbook';

async function exported(snapshot: ExportSnapshot): Promise<ReadWorkbook> {
  const file = await workbookExporter.make(
    snapshot,
    await exportWords(snapshot.language),
    formatOf(snapshot),
  );
  return readWorkbook(file.bytes);
}

const uncertainty = {
  draws: 10_000,
  seed: 7,
  tier: 'probablyPays',
  verdict: 'Probably pays.',
  probabilityOfGain: 0.81,
  errorOfGain: 0.004,
  probabilityOfPayback: 0.8,
  medianError: 300,
  percentiles: [{ result: 'npv', share: 1, p10: -1_000, p50: 20_000, p90: 50_000 }],
  tornado: [{ input: 'churnCut', low: 0.01, high: 0.05, resultAtLow: -2_000, resultAtHigh: 50_000 }],
  fan: { years: [0], p10: [0], p25: [0], p50: [0], p75: [0], p90: [0], draws: 0 },
} as const;

const perLanguage = languages.flatMap((language) => presets.map((preset) => [language, preset] as const));

describe.each(perLanguage)('the workbook of %s with the example %s', (language, preset) => {
  const scenario = exampleScenario(preset);
  let book: ReadWorkbook;
  beforeAll(async () => {
    book = await exported(exportSnapshot(scenario, { language }));
  });

  test('has its sheets in order, named in the language', async () => {
    const { sheets } = (await exportWords(language)).workbook;
    const order = ['answer', 'inputs', 'customerValue', 'case', 'months', 'sources', 'checks'] as const;
    expect([...book.sheets.keys()]).toEqual(
      [...order, 'breakEven', 'rates'].map((id) => sheets[id as keyof typeof sheets]),
    );
  });

  test('has a cell for every input, named by its id, with the value in force', async () => {
    const words = await exportWords(language);
    for (const id of everyInput) {
      const value = scenario.inputs[id];
      const shown = isChoice(id) ? choiceValues(id, words).find(([one]) => one === value)?.[1] : value;
      expect(book.valueOf(id), id).toBe(shown);
      expect(book.valueOf(`used_${id}`), id).toBe(value);
    }
  });

  test('shows the app’s own results to whoever does not calculate', () => {
    const { results } = scenario;
    for (const id of caseResultIds) expect(book.valueOf(`result_${id}`), id).toBe(results[id].value ?? '–');
    for (const id of ['satisfiedCustomerValue', 'defensibleCustomerValue'] as const) {
      expect(book.valueOf(`result_${id}`)).toBe(results[id].value);
      expect(book.valueOf(`result_${id}_b2b`)).toBe(results.b2b[id].value);
      expect(book.valueOf(`result_${id}_b2c`)).toBe(results.b2c[id].value);
    }
  });

  test('has formulas for every result, and none that is text or leads out of the file', () => {
    for (const id of caseResultIds) expect(lookUp(book, `result_${id}`).formula, id).not.toBeNull();
    const formulas = [...book.sheets.values()].flatMap((cells) =>
      [...cells.values()].map((cell) => cell.formula),
    );
    expect(formulas.filter((formula) => formula !== null).length).toBeGreaterThan(20_000);
    for (const formula of formulas)
      if (formula !== null)
        expect(formula).not.toMatch(/\[|https?:|\bDDE\b|WEBSERVICE|INDIRECT|NaN|undefined/);
  });

  test('shows an empty text, and no 0, where a formula comes to nothing', async () => {
    const words = await exportWords(language);
    const answer = book.sheets.get(words.workbook.sheets.answer);
    const reasons = [...(answer ?? [])].filter(
      ([cell, { formula }]) => cell.startsWith('C') && formula !== null,
    );
    expect(reasons).toHaveLength(11);
    // The examples have every key figure: there is no reason to be given.
    for (const [cell, { value }] of reasons) expect(value, cell).toBe('');
    for (const [path, part] of Object.entries(book.parts))
      expect(strFromU8(part).includes(emptyResult), path).toBe(false);
  });

  test('uses only names that it defines', () => {
    const used = new Set<string>();
    for (const cells of book.sheets.values())
      for (const { formula } of cells.values())
        for (const [name] of withoutTexts(formula ?? '').matchAll(
          /\b(?:used|calc|result|month|done|anyway|case|reason)_\w+/g,
        ))
          used.add(name);
    expect([...used].filter((name) => !book.names.has(name))).toEqual([]);
  });

  test('every number that can be typed has its bounds, and every choice its list', () => {
    const { sheet } = placeOf(book.names.get('churnNow') ?? '');
    const index = [...book.sheets.keys()].indexOf(sheet) + 1;
    const xml = strFromU8(book.parts[`xl/worksheets/sheet${index}.xml`] ?? new Uint8Array());
    for (const { id, min, max } of parameters) {
      const { cell } = placeOf(book.names.get(id) ?? '');
      const rule = new RegExp(
        `<dataValidation type="decimal"[^>]* sqref="${cell}"><formula1>([^<]*)</formula1><formula2>([^<]*)<`,
      );
      const [, from, to] = rule.exec(xml) ?? [];
      expect([Number(from), Number(to)], id).toEqual([min, max]);
    }
    for (const id of Object.keys(modelChoices))
      expect(xml).toMatch(
        new RegExp(`<dataValidation type="list"[^>]* sqref="${placeOf(book.names.get(id) ?? '').cell}">`),
      );
  });

  test('draws native charts: net value, customers, parts of the value', () => {
    const charts = Object.keys(book.parts).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
    expect(charts.length).toBeGreaterThanOrEqual(5);
    const kinds = charts.map((path) => strFromU8(book.parts[path] ?? new Uint8Array()));
    expect(kinds.some((xml) => xml.includes('<c:scatterChart>'))).toBe(true);
    expect(kinds.some((xml) => xml.includes('<c:barChart>'))).toBe(true);
  });
});

const withoutTexts = (formula: string): string => formula.replace(/"[^"]*"/g, '');

test('follows what it is compared with and how sure it is, when the snapshot says so', async () => {
  const { sheets } = (await exportWords('en')).workbook;
  const b2c = { ...exampleScenario('b2c'), currency: 'SEK' } as const;
  const book = await exported(
    exportSnapshot(
      { ...exampleScenario('b2b'), uncertainty },
      { compared: [exampleScenario('published'), b2c] },
    ),
  );
  const names = [...book.sheets.keys()];
  expect(names.indexOf(sheets.compare)).toBe(5);
  expect(names.indexOf(sheets.uncertainty)).toBe(6);
  const compare = book.sheets.get(sheets.compare);
  expect(compare?.get('B6')?.formula).toBe('result_npv');
  expect(compare?.get('C6')).toMatchObject({
    value: exampleScenario('published').results.npv.value,
    formula: null,
  });
  expect(compare?.get('E6')?.formula).toContain('(C6-B6)*1');
  expect(compare?.get('F6')?.value).toBe('other currency');
  expect(book.sheets.get(sheets.uncertainty)?.get('D14')?.value).toBe(20_000);
});

test.each([
  ['en', /^The periods differ in length \(3 years, 5 years\)\./],
  ['fi', /^Tarkastelujaksot ovat eripituiset \(3\svuotta, 5\svuotta\)\./],
  ['sv', /^Perioderna är olika långa \(3\sår, 5\sår\)\./],
] as const)(
  'the sheet that compares warns in %s of other periods and other money',
  async (language, horizons) => {
    const { workbook, compare } = await exportWords(language);
    const longer = exportedScenario({ ...exampleScenario('b2b').inputs, horizonYears: 5 });
    const inCrowns = { ...exampleScenario('b2c'), currency: 'SEK' } as const;
    const saidOver = async (compared: ExportedScenario) => {
      const book = await exported(exportSnapshot(exampleScenario('b2b'), { language, compared: [compared] }));
      const cells = book.sheets.get(workbook.sheets.compare) ?? new Map<string, ReadCell>();
      return ['A2', 'A3'].map((cell) => cells.get(cell));
    };
    const [lead, note] = await saidOver(longer);
    expect(note?.value).toMatch(horizons);
    // Live: gone as soon as the horizon on the sheet of inputs is that of the other.
    expect(note?.formula).toMatch(/^IF\(OR\(used_horizonYears=5\),"",/);
    expect(lead?.value).not.toContain(compare.notes.currencies);
    const [withCurrencies, none] = await saidOver(inCrowns);
    expect(withCurrencies?.value).toContain(compare.notes.currencies);
    expect(none?.value).toBe('');
  },
);

const numberFormat: Readonly<Record<Language, RegExp>> = {
  fi: /\[\$-40B\]#,##0\\ &quot;€&quot;/,
  en: /\[\$-1809\]&quot;€&quot;#,##0/,
  sv: /\[\$-41D\]#,##0\\ &quot;€&quot;/,
};

test.each(languages)('money is written as %s writes it', async (language) => {
  const book = await exported(exportSnapshot(exampleScenario('b2b'), { language }));
  expect(strFromU8(book.parts['xl/styles.xml'] ?? new Uint8Array())).toMatch(numberFormat[language]);
});

test('a case that contradicts itself is dashes with their reason, never an error', async () => {
  const { inputs } = exampleScenario('b2b');
  const contradictory = exportedScenario({
    ...inputs,
    retentionLever: 'satisfaction',
    retentionOfSatisfied: 0.1,
  });
  const book = await exported(exportSnapshot(contradictory));
  expect(book.valueOf('result_npv')).toBe('–');
  expect(book.valueOf('case_problem')).toBe('contradictoryRetention');
  const { answer } = await exportWords('en');
  const reasons = [...(book.sheets.get('Case')?.values() ?? [])].map(({ value }) => value);
  expect(reasons).toContain(answer.reasons.contradictoryRetention);
});

// The money is back after 2.87 years as it comes, but not when it is discounted: both are true, and both must say which.
test.each([
  [
    'en',
    'The programme does not pay for itself within the horizon in today’s money.',
    'Payback period, not discounted',
  ],
  [
    'fi',
    'Ohjelma ei maksa itseään takaisin tarkastelujaksolla nykyrahassa.',
    'Takaisinmaksuaika, ei diskontattu',
  ],
  [
    'sv',
    'Programmet betalar sig inte inom perioden i dagens penningvärde.',
    'Återbetalningstid, ej diskonterad',
  ],
] as const)(
  'a verdict in today’s money does not contradict a payback without discounting, in %s',
  async (language, verdict, payback) => {
    const scenario = readLink('#v=1&preset=b2b&investmentOneOff=240000').scenario;
    const book = await exported(exportSnapshot(exportedScenario(inputsOf(scenario)), { language }));
    const { sheets } = (await exportWords(language)).workbook;
    const answer = book.sheets.get(sheets.answer) ?? new Map<string, ReadCell>();
    const said = answer.get('A7');
    expect(said?.value).toBe(verdict);
    // Live: the formula has the words of every verdict in it.
    expect(said?.formula).toContain(`"${verdict}"`);
    const [cell = ''] = [...answer].find(([, { value }]) => value === payback) ?? [];
    expect(answer.get(cell.replace('A', 'B'))?.value).toBeCloseTo(2.87, 2);
  },
);

test('tells how far it is and stops when it is told to', async () => {
  const snapshot = exportSnapshot(exampleScenario('b2b'));
  const words = await exportWords('en');
  const parts: number[] = [];
  const control = new AbortController();
  const onProgress = (part: number) => {
    parts.push(part);
    if (parts.length === 3) control.abort(new Error('enough'));
  };
  const making = workbookExporter.make(snapshot, words, formatOf(snapshot), {
    onProgress,
    signal: control.signal,
  });
  await expect(making).rejects.toThrow('enough');
  expect(parts).toHaveLength(3);
  expect(parts).toEqual([...parts].sort((one, other) => one - other));
});

test('is named after what it is, whom it is for and the day', async () => {
  const company = '../Ääkköset & Co: "1"';
  const snapshot = exportSnapshot({ ...exampleScenario('b2b'), company }, { language: 'fi' });
  const { fileName, mimeType } = await workbookExporter.make(
    snapshot,
    await exportWords('fi'),
    formatOf(snapshot),
  );
  expect(fileName).toMatch(/^Kerroin [^<>:"/|?*]+ työkirja 2026-11-27\.xlsx$/u);
  expect(mimeType).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
});
