import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PortableSpec } from '../../src/charts/chart-spec';
import { comparedNetValueSpec } from '../../src/charts/specs/compared-net-value';
import { cumulativeValueSpec } from '../../src/charts/specs/cumulative-value';
import { customerValueSpec } from '../../src/charts/specs/customer-value';
import { customersKeptSpec } from '../../src/charts/specs/customers-kept';
import { streamsSpec } from '../../src/charts/specs/streams';
import { waterfallSpec } from '../../src/charts/specs/waterfall';
import { areaPolygons } from '../../src/charts/svg/area-polygons';
import { figureSvg } from '../../src/charts/svg/figure-svg';
import { luminance, paperColors, paperPalette } from '../../src/charts/svg/paper-palette';
import { shortenedTo, textWidth, wrappedLines } from '../../src/charts/svg/text-width';
import { languages, type Language } from '../../src/i18n/language';
import { words as compareEn } from '../../src/i18n/messages/en/compare';
import { examples } from '../../src/model/examples';
import { simulate } from '../../src/model/simulate';
import { caseWordsOf, formatOf, wordsOf } from '../views/said';
import { chartCases } from './chart-cases';

const palette = paperPalette('#0b6e69');
const size = { width: 960, height: 540 };
const source = 'Source: calculated with Kerroin';
const svgOf = (spec: PortableSpec) => figureSvg(spec, { ...size, palette, standsAlone: { source } });

const specsIn = (language: Language): readonly PortableSpec[] => {
  const format = formatOf(language);
  const words = { ...caseWordsOf[language], ...wordsOf[language].charts };
  return Object.values(chartCases).flatMap((chartCase) => [
    customerValueSpec(chartCase, words.customerValue, format),
    cumulativeValueSpec(chartCase, words.cumulativeValue, format),
    customersKeptSpec(chartCase, words.customersKept, format),
    streamsSpec(chartCase, words.streams, format),
    waterfallSpec({ ...chartCase, results: simulate(examples.b2c) }, words.waterfall, format),
  ]);
};

/** The texts of a picture with where they stand, and proof that every element that is opened is closed. */
function textsOf(svg: string) {
  const open: string[] = [];
  for (const [, close, name = '', , self] of svg.matchAll(
    /<(\/?)([a-z]+)((?:\s[a-z-]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)(\/?)>/gi,
  )) {
    if (close === '/') expect(open.pop()).toBe(name);
    else if (self !== '/') open.push(name);
  }
  expect(open).toEqual([]);
  const number = (tag: string, name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]);
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', text = '']) => {
    const width = textWidth(text.replaceAll('&amp;', '&'), number(tag, 'font-size'), tag.includes('bold'));
    const anchor = /text-anchor="(\w+)"/.exec(tag)?.[1];
    const left = number(tag, 'x') - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return { text, left, right: left + width, baseline: number(tag, 'y') };
  });
}

describe.each(languages)('every chart as SVG in %s', (language) => {
  test('is well formed, has its title and source, and no text leaves the picture', () => {
    for (const spec of specsIn(language)) {
      const svg = svgOf(spec);
      const texts = textsOf(svg);
      expect(texts.at(0)?.text).toBe(wrappedLines(spec.title, size.width - 64, 22, true)[0]);
      expect(texts.map(({ text }) => text)).toContain(source);
      for (const { text, left, right, baseline } of texts) {
        expect(left, `${spec.id}: ${text}`).toBeGreaterThanOrEqual(0);
        expect(right, `${spec.id}: ${text}`).toBeLessThanOrEqual(size.width);
        expect(baseline, `${spec.id}: ${text}`).toBeLessThanOrEqual(size.height);
      }
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|style=/);
    }
  });
});

test('lines stand where their values are: the last point of the upper line is the highest', () => {
  const spec = cumulativeValueSpec(chartCases.asB2b, wordsOf.en.charts.cumulativeValue, formatOf('en'));
  const [net = '', discounted = ''] = [...svgOf(spec).matchAll(/<polyline points="([^"]*)"/g)].map(
    ([, points]) => points,
  );
  const ys = (points: string) => points.split(' ').map((point) => Number(point.split(',')[1]));
  expect(ys(net)).toHaveLength(spec.series[0]?.values.length ?? 0);
  // Up on paper is down in numbers; equal values lie on each other.
  const values = spec.series[0]?.values ?? [];
  const order = (numbers: readonly number[]) =>
    numbers.map((_, index) => index).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
  expect(order(ys(net).map((y) => -y))).toEqual(order(values));
  expect(Math.min(...ys(net))).toBeLessThan(Math.min(...ys(discounted)));
});

test('compared scenarios have their letters and dashes', () => {
  const scenario = {
    id: 'a',
    mark: 'B',
    name: 'Other',
    inputs: examples.b2b,
    results: simulate(examples.b2b),
  } as const;
  const svg = svgOf(comparedNetValueSpec([scenario], compareEn.charts, formatOf('en')));
  expect(svg).toContain('stroke-dasharray="9 4"');
  expect(textsOf(svg).map(({ text }) => text)).toContain('B');
});

test('texts from anybody stay text', () => {
  const spec = customerValueSpec(chartCases.asB2b, wordsOf.en.charts.customerValue, formatOf('en'));
  const svg = svgOf({ ...spec, title: '</svg><script>alert(1)</script>\u0000 & "x"' });
  expect(svg).toContain('&lt;/svg&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;');
});

test('areas are cut where the lines cross: below zero in one colour, above in another', () => {
  const line = [
    { x: 0, y: 10 },
    { x: 1, y: -10 },
    { x: 2, y: -10 },
  ];
  const zero = line.map(({ x }) => ({ x, y: 0 }));
  const polygons = areaPolygons(line, zero);
  expect(polygons.map(({ side }) => side)).toEqual(['below', 'above']);
  expect(polygons[0]?.points).toContainEqual({ x: 0.5, y: 0 });
  expect(areaPolygons(zero, zero)).toEqual([]);
});

test('the colours are the light ones of the page', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const compare = readFileSync('src/views/compare/Compare.svelte', 'utf8');
  const light = (name: string) =>
    new RegExp(`--${name}: (?:light-dark\\()?(#[0-9a-f]{6})`).exec(tokens + compare)?.[1];
  expect(paperColors).toMatchObject({
    retention: light('retention'),
    crossSell: light('cross-sell'),
    referral: light('referral'),
    accent: light('accent'),
    muted: light('soft'),
    cost: light('cost'),
    ink: light('ink'),
    scenarioB: light('scenario-b'),
    scenarioC: light('scenario-c'),
    scenarioD: light('scenario-d'),
  });
});

test('text on a colour can be read, whatever accent the host has', () => {
  for (const accent of ['#0b6e69', '#ffdd00', '#000000', '#ffffff', '#b3266b', '#7a7a7a']) {
    const { textOn, token } = paperPalette(accent);
    const [light, dark] = [luminance(textOn('accent')), luminance(token('accent'))].sort((a, b) => b - a) as [
      number,
      number,
    ];
    expect((light + 0.05) / (dark + 0.05), accent).toBeGreaterThanOrEqual(3);
  }
});

test('long texts are wrapped between words, or cut with an ellipsis', () => {
  expect(wrappedLines('one two three', textWidth('one two', 10), 10)).toEqual(['one two', 'three']);
  expect(shortenedTo('Liikevaihto', textWidth('Liike…', 10), 10)).toBe('Liike…');
  expect(shortenedTo('Lyhyt', 1000, 10)).toBe('Lyhyt');
});
