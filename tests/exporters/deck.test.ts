import { beforeAll, describe, expect, test } from 'vitest';
import { fittingSize } from '../../src/exporters/deck/deck-text';
import { textWidth, wrappedLines } from '../../src/charts/svg/text-width';
import { languages } from '../../src/i18n/language';
import { customerValueElasticities } from '../../src/model/customer-value-elasticities';
import { presets } from '../../src/model/examples';
import { openingScenario, withInput } from '../../src/state/scenario';
import {
  chartFiles,
  chartNames,
  chartsOf,
  deckOf,
  notes,
  slide,
  textsOf,
  unescaped,
  type Files,
} from './made-deck';
import { readZip, textIn } from './read-zip';
import { exported, exportWords, simulated, snapshotOf, uncertainty } from './taken-snapshots';
import type { ExportedScenario, ExportSnapshot } from '../../src/exporters/export-snapshot';
import { createNumberFormat } from '../../src/i18n/number-format';
import type { VerdictTier } from '../../src/model/uncertainty/verdict-tier';
import type { UncertaintySummary } from '../../src/model/uncertainty/export-summary';
import { exampleScenario } from '../../src/state/comparison.svelte';

describe.each(languages)('the deck in %s', (language) => {
  test.each(presets)('has six slides whose charts hold the results of the example %s', async (preset) => {
    const snapshot = snapshotOf(preset, language);
    const files = await deckOf(snapshot);
    expect([...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(6);
    const { inputs, results } = snapshot.main;
    const [parts, customers, value, effects] = chartsOf(files);
    // Office draws the first bar at the bottom. An example shows a segment's shares: there is no bar of one's own.
    const bars = [results.b2c, results.b2b];
    expect(parts).toEqual([
      bars.map(({ retentionPart }) => retentionPart.value),
      bars.map(({ crossSellPart }) => crossSellPart.value),
      bars.map(({ referralPart }) => referralPart.value),
    ]);
    const { series } = results;
    expect(customers).toEqual([series.customersWith, series.customersWithout]);
    expect(value).toEqual([series.cumulative, series.discountedCumulative]);
    const known = Object.values(customerValueElasticities(inputs));
    expect(effects).toEqual([[...known].sort((one, other) => (one ?? 0) - (other ?? 0))]);
  });

  test('says date, model version, link and explanation on every slide or in its notes', async () => {
    const snapshot = snapshotOf('b2b', language);
    const files = await deckOf(snapshot);
    const words = await exportWords(language);
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const said = textsOf(slide(files, number)).join(' ');
      expect(said).toContain(snapshot.modelVersion);
      expect(said).toContain('2026');
      const spoken = unescaped(notes(files, number));
      expect(spoken).toContain(snapshot.link);
      expect(spoken.length).toBeGreaterThan(snapshot.link.length + 200);
    }
    expect(unescaped(notes(files, 2))).toContain(words.explanations.results.npv.text);
  });
});

test('values of one’s own have a bar of their own beside the segments', async () => {
  const snapshot = snapshotOf(withInput(openingScenario, 'retention', 0.9), 'en');
  const { results } = snapshot.main;
  const files = await deckOf(snapshot);
  expect(chartsOf(files)[0]?.[0]).toEqual(
    [results, results.b2c, results.b2b].map(({ retentionPart }) => retentionPart.value),
  );
  expect(textsOf(slide(files, 3)).join(' ')).toContain('Your customer brings');
});

test('where B2C is chosen, the slide of the parts speaks of B2C', async () => {
  const said = textsOf(slide(await deckOf(snapshotOf('b2c', 'en')), 3)).join(' ');
  expect(said).toContain('A satisfied B2C customer brings €37.55 less than B2B');
  expect(said).not.toContain('Your customer');
});

describe.each(languages)('with ranges, in %s', (language) => {
  let files: Files;
  let main: ExportedScenario;
  let found: UncertaintySummary;
  beforeAll(async () => {
    main = await simulated(openingScenario, language);
    if (main.uncertainty === undefined) throw new Error('nothing was simulated');
    found = main.uncertainty;
    files = await deckOf({ ...snapshotOf('b2b', language), main });
  });

  test('the answer has verdict with probability, and range', async () => {
    const said = textsOf(slide(files, 2)).join(' ');
    const { uncertainty: words } = await exportWords(language);
    const format = createNumberFormat(language, 'EUR');
    const npv = found.percentiles.find(({ result }) => result === 'npv');
    expect(said).toContain(found.verdict);
    expect(found.verdict).toContain(format.percent(found.probabilityOfGain));
    const money = (value = NaN) => format.signedHeadlineMoney(value);
    expect(said).toContain(words.distribution.title(money(npv?.p10), money(npv?.p90)));
    expect(said).toContain(money(npv?.p50));
  });

  test('the tornado holds both ends of every swing, the largest on top, named with the input’s own P10 and P90', async () => {
    const tornado = chartsOf(files).at(-1);
    const swings = found.tornado.slice(0, 8);
    expect(swings.length).toBeGreaterThan(5);
    expect(tornado).toEqual([
      swings.map(({ resultAtLow }) => resultAtLow).reverse(),
      swings.map(({ resultAtHigh }) => resultAtHigh).reverse(),
    ]);
    const format = createNumberFormat(language, 'EUR');
    const [cut = { input: '', low: NaN, high: NaN, resultAtLow: NaN, resultAtHigh: NaN }] = found.tornado;
    expect(cut.input).toBe('churnCut');
    const [low = '', high = ''] = [cut.low, cut.high].map((end) => format.points(Number(end.toPrecision(3))));
    expect(chartNames(files).at(-1)?.at(-1)).toContain(`(${low}–${high} `);
    const spoken = unescaped(notes(files, 5));
    for (const value of [cut.resultAtLow, cut.resultAtHigh])
      expect(spoken).toContain(format.signedHeadlineMoney(value));
    const { basis } = (await exportWords(language)).uncertainty;
    expect(spoken).toContain(basis(format.number(found.draws), String(found.seed)));
  });

  test('the bars of the tornado begin at the net present value of the point estimate', () => {
    const xml = chartFiles(files).at(-1) ?? '';
    const axis = /<c:catAx>.*?<\/c:catAx>/s.exec(xml)?.[0];
    expect(axis).toContain(`<c:crossesAt val="${String(main.results.npv.value)}"/>`);
  });

  test('the assumptions name the ranges in force, ends as they were given', () => {
    const said = textsOf(slide(files, 6));
    expect(said.some((text) => /^1[.,]5–4/.test(text))).toBe(true);
    expect(said.some((text) => text.startsWith('P10–P90 '))).toBe(true);
  });
});

describe('a comparison', () => {
  const inCrowns = { ...exampleScenario('published'), currency: 'SEK' } as const;
  let snapshot: ExportSnapshot;
  let files: Files;
  beforeAll(async () => {
    const main = await simulated({ ...openingScenario, name: 'Ours' }, 'en');
    const compared = [
      await simulated(exampleScenario('b2c'), 'en', 'Shops'),
      exported(inCrowns, 'In crowns'),
    ];
    snapshot = { ...snapshotOf('b2b', 'en'), main, compared };
    files = await deckOf(snapshot);
  });

  test('has a slide of its own, which says what the other slides are about', () => {
    expect([...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(7);
    expect(textsOf(slide(files, 1)).join(' ')).toContain('Compared with: Shops · In crowns');
    expect(textsOf(slide(files, 3)).join(' ')).toContain('Everything else here is about A Ours.');
  });

  const npvOf = ({ results }: ExportedScenario) => results.npv.value ?? NaN;

  test('shows results with their differences from the first, ranges and probabilities', () => {
    const said = textsOf(slide(files, 3));
    const money = createNumberFormat('en', 'EUR').headlineMoney;
    const [ours, shops] = [npvOf(snapshot.main), npvOf(snapshot.compared[0] ?? snapshot.main)];
    expect(said).toContain(money(ours));
    expect(said.join('\n')).toContain(`${money(shops)}\n−${money(ours - shops)} (`);
    expect(said.join('\n')).toContain('other currency');
    expect(said).toContain('no ranges');
    expect(said).toContain('99.95%');
  });

  test('draws the net present values of one currency and names what is left out', () => {
    // The one at the bottom first.
    const drawn = [...snapshot.compared.slice(0, 1), snapshot.main];
    expect(chartsOf(files)[0]).toEqual([drawn.map(npvOf)]);
    expect(textsOf(slide(files, 3)).join(' ')).toContain('In crowns.');
  });
});

test('every line after the first is dashed, in every chart of lines', async () => {
  const lines = chartFiles(await deckOf(snapshotOf('b2b', 'fi'))).filter((xml) =>
    xml.includes('<c:lineChart>'),
  );
  expect(lines).toHaveLength(2);
  for (const xml of lines) {
    const dashes = (xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? []).map(
      (line) => /<a:prstDash val="(\w+)"/.exec(line)?.[1],
    );
    expect(dashes).toEqual(['solid', 'sysDash']);
    // In the order that the format prescribes.
    expect(xml).toMatch(/<c:tickLblSkip val="\d+"\/><c:noMultiLvlLbl/);
  }
});

test.each([
  [1, ['now', '3', '6', '9', '12 months']],
  [2, ['now', '1', '2 years']],
  [3, ['now', '1', '2', '3 years']],
  [5, ['now', '1', '2', '3', '4', '5 years']],
  [10, ['now', '2', '4', '6', '8', '10 years']],
  [13, ['now', '4', '8', '12 years']],
  [20, ['now', '5', '10', '15', '20 years']],
])('over %i years a line names today and a few full years, as on the page', async (years, named) => {
  const snapshot = snapshotOf(withInput(openingScenario, 'horizonYears', years), 'en');
  const files = await deckOf(snapshot);
  expect(chartNames(files).slice(1, 3)).toEqual([named, named]);
  // The table behind it has a row for every month.
  expect(chartsOf(files)[1]?.[0]).toHaveLength(years * 12 + 1);
  const books = [...files.keys()].filter((name) => name.endsWith('.xlsx'));
  const strings = books.map((name) =>
    textIn(readZip(files.get(name) ?? new Uint8Array()), 'xl/sharedStrings.xml'),
  );
  expect(strings.filter((xml) => xml.includes('<t>11 months</t>'))).toHaveLength(2);
});

test('the parts in the bars are rounded as the total beside them, while the chart holds the exact values', async () => {
  const files = await deckOf(snapshotOf('b2b', 'en'));
  const [parts = ''] = chartFiles(files);
  const said = (parts.match(/<c:ser>.*?<\/c:ser>/gs) ?? []).map((series) =>
    [...unescaped(series).matchAll(/<c:dLbl>.*?;"([^"]*)".*?<\/c:dLbl>/gs)].map(([, text]) => text),
  );
  // Office draws the first bar at the bottom: B2C, then B2B.
  expect(said).toEqual([
    ['810', '840'],
    ['490', '540'],
    ['2,080', '2,370'],
  ]);
  expect(840 + 540 + 2_370).toBe(3_750);
  expect(chartNames(files)[0]?.[1]).toBe('B2B: €3,750');
  expect(chartsOf(files)[0]?.[2]?.[1]).toBe(2_372.5);
  // A value that somebody types in shows itself.
  expect(unescaped(parts)).toMatch(/"\[<2372\.49\d+\]#,##0;\[>2372\.50\d+\]#,##0;"2,370""/);
});

test('only a verdict that pays stands in the colour of the brand, on both slides that say it', async () => {
  const [brand, ink, cost] = ['B3266B', '16202A', 'A33C33'];
  const colors = {
    clearlyPays: brand,
    probablyPays: brand,
    tooClose: ink,
    probablyNot: cost,
    doesNotPay: cost,
  };
  for (const [tier, color] of Object.entries(colors)) {
    const found = { ...uncertainty, tier: tier as VerdictTier, verdict: `Said: ${tier}.` };
    const of = snapshotOf('b2b', 'en', { uncertainty: found, brand: { name: 'Our CX', accent: '#b3266b' } });
    const files = await deckOf(of);
    for (const number of [2, 5]) {
      const [run = ''] = (slide(files, number).match(/<a:r>.*?<\/a:r>/gs) ?? []).filter((text) =>
        text.includes(found.verdict),
      );
      expect(/srgbClr val="(\w+)"/.exec(run)?.[1], `${tier} on slide ${number}`).toBe(color);
    }
  }
});

test('without ranges a case that does not pay is not said in the colour of the brand', async () => {
  const files = await deckOf(snapshotOf(withInput(openingScenario, 'investmentPerYear', 900_000), 'en'));
  const { explanations } = await exportWords('en');
  const run = (slide(files, 2).match(/<a:r>.*?<\/a:r>/gs) ?? []).find((text) =>
    text.includes(explanations.verdicts.doesNotPay),
  );
  expect(run).toContain('A33C33');
});

test('without ranges no probability and no verdict but the model’s own is said', async () => {
  const files = await deckOf(snapshotOf('b2b', 'en'));
  const said = textsOf(slide(files, 2)).join(' ');
  expect(said).toContain('The programme pays.');
  expect(said).not.toContain('Eight cases in ten');
  expect(textsOf(slide(files, 5)).join(' ')).toContain('What would have to be true to break even?');
});

test('brand colour and the prospect’s name are on it; hostile texts are text', async () => {
  const company = 'Acme <b>& "Sons"</b>';
  const snapshot = snapshotOf({ ...openingScenario, company }, 'en', {
    brand: { name: 'Our CX', accent: '#b3266b' },
  });
  const files = await deckOf(snapshot);
  expect(textsOf(slide(files, 1)).join(' ')).toContain(`worth to ${company}?`);
  for (const number of [1, 2, 3, 4, 5, 6]) expect(slide(files, number)).toContain('B3266B');
});

test('the host’s logo stands on every slide in its proportions, on the first one in place of the name', async () => {
  const png =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const brand = { name: 'Our CX', accent: '#b3266b', logo: { png, width: 1200, height: 300 } };
  const files = await deckOf(snapshotOf('b2b', 'en', { brand }));
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const [picture = '', ...others] = (slide(files, number).match(/<p:pic>.*?<\/p:pic>/gs) ?? []).reverse();
    expect(others).toHaveLength(number === 1 ? 1 : 0);
    const [, width, height] = /<a:ext cx="(\d+)" cy="(\d+)"/.exec(picture) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(4, 3);
    expect(picture).toContain('descr="Our CX"');
  }
  expect([...files.keys()].some((name) => /^ppt\/media\/.+\.png$/.test(name))).toBe(true);
  expect(textsOf(slide(files, 1))).not.toContain('Our CX');
});

test('the table behind a chart is a workbook that holds the same numbers and no formula', async () => {
  const files = await deckOf(snapshotOf('b2c', 'fi'));
  const names = [...files.keys()].filter((name) => name.endsWith('.xlsx'));
  expect(names).toHaveLength(4);
  for (const name of names) {
    const sheet = textIn(readZip(files.get(name) ?? new Uint8Array()), 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
  }
});

test('a text is made smaller until it fits its place', () => {
  const place = { w: 4, h: 1 };
  for (const text of ['Short', 'A sentence of several words '.repeat(6), 'x'.repeat(40)]) {
    const size = fittingSize(text, place, 30);
    const lines = wrappedLines(text, place.w * 72, size);
    expect(lines.length * size * 1.2).toBeLessThanOrEqual(place.h * 72);
    for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(place.w * 72);
  }
  expect(fittingSize('Short', place, 30)).toBe(30);
});
