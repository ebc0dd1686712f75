import { beforeAll, describe, expect, test } from 'vitest';
import { exporter } from '../../src/exporters/deck/deck';
import { fittingSize } from '../../src/exporters/deck/deck-text';
import { textWidth, wrappedLines } from '../../src/charts/svg/text-width';
import { languages } from '../../src/i18n/language';
import { customerValueElasticities } from '../../src/model/customer-value-elasticities';
import { presets } from '../../src/model/examples';
import { openingScenario } from '../../src/state/scenario';
import { readZip, textIn } from './read-zip';
import { exportWords, formatFor, snapshotOf, uncertainty } from './taken-snapshots';
import type { ExportSnapshot } from '../../src/exporters/export-snapshot';

const deckOf = async (snapshot: ExportSnapshot) =>
  readZip((await exporter.make(snapshot, await exportWords(snapshot.language), formatFor(snapshot))).bytes);

type Files = Awaited<ReturnType<typeof deckOf>>;
const slide = (files: Files, number: number) => textIn(files, `ppt/slides/slide${number}.xml`);
const notes = (files: Files, number: number) => textIn(files, `ppt/notesSlides/notesSlide${number}.xml`);
const textsOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => unescaped(text));
const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The charts of the deck in order, each with the values that its series draw. */
function chartsOf(files: Files) {
  const numberOf = (name: string) => Number(/^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1]);
  const names = [...files.keys()].filter((name) => !Number.isNaN(numberOf(name)));
  names.sort((one, other) => numberOf(one) - numberOf(other));
  return names.map((name) => {
    const series = textIn(files, name).match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
    return series.map((xml) => {
      const values = /<c:val>.*?<\/c:val>/s.exec(xml)?.[0] ?? '';
      return [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value));
    });
  });
}

describe.each(languages)('the deck in %s', (language) => {
  test.each(presets)('has six slides whose charts hold the results of the example %s', async (preset) => {
    const snapshot = snapshotOf(preset, language);
    const files = await deckOf(snapshot);
    expect([...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(6);
    const { inputs, results } = snapshot.main;
    const [parts, customers, value, effects] = chartsOf(files);
    // Office draws the first bar at the bottom: own, B2C, B2B.
    const bars = [results, results.b2c, results.b2b];
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

describe('with ranges', () => {
  let files: Files;
  beforeAll(async () => {
    files = await deckOf(snapshotOf('b2b', 'en', { uncertainty }));
  });

  test('the answer has verdict, range and probability', () => {
    const said = textsOf(slide(files, 2)).join(' ');
    expect(said).toContain('Probably pays.');
    expect(said).toContain('−€42,000');
    expect(said).toContain('+€188,000');
    expect(said).toContain('83%');
  });

  test('the tornado holds both ends of every swing, the largest on top', () => {
    const tornado = chartsOf(files).at(-1);
    const { tornado: swings } = uncertainty;
    expect(tornado).toEqual([
      swings.map(({ resultAtLow }) => resultAtLow).reverse(),
      swings.map(({ resultAtHigh }) => resultAtHigh).reverse(),
    ]);
  });
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
