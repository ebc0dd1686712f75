import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/language';
import { levers } from '../../src/model/parameters';
import type { LinkProblem } from '../../src/state/link-problem';
import { readScenarioFile } from '../../src/state/files/read-file';
import { readLink } from '../../src/state/read-link';
import { problemTexts, type ReadingProblem } from '../../src/state/problem-texts';
import { formatOf, linkWordsOf, plain, wordsOf } from '../views/said';

const textsOf = (problems: readonly ReadingProblem[], language: 'fi' | 'en' | 'sv' = 'en') =>
  problemTexts(problems, linkWordsOf[language], wordsOf[language], formatOf(language), 'points').map(plain);
const ofLink = (link: string, language: 'fi' | 'en' | 'sv' = 'en') =>
  textsOf(readLink(link).problems, language);

describe('what could not be used of a link', () => {
  test.each([
    ['#reach=999', 'Reach k: 999 ', '20 people'],
    ['#churnNow=-3', 'Churn now: -3 ', '0%'],
    ['#churnCut=7', 'Churn cut: 7 ', '100 pp'],
    ['#purchaseValue=much', 'Average purchase: “much” ', '€1,000'],
    ['#horizonYears=50', 'Horizon: 50 ', '20 years'],
    ['#rampMonths=99', 'Ramp-up: 99 ', '60 months'],
  ])('%s is told by the name on screen, with the value in force', (link, beginning, used) => {
    const [text = ''] = ofLink(link);
    expect(text.startsWith(beginning)).toBe(true);
    expect(text).toContain(used);
  });

  test.each([
    ['#frobnicate=1', 'frobnicate'],
    ['#reach=5&reach=5', 'reach'],
    ['#v=12', '12'],
    ['#currency=XXX', 'EUR'],
    ['#revenueTiming=never', 'mid'],
  ])('%s is told with what it is about', (link, part) => {
    expect(ofLink(link)).toEqual([expect.stringContaining(part)]);
  });

  test('of the values set aside has the same names', () => {
    const shares = '&retention=0.84&crossSell=0.54&referralRate=0.73&referralConversion=0.65';
    expect(ofLink(`#segment=b2b${shares}&own.retention=7`)[0]).toMatch(/^Retention: 7 .*100%/);
  });

  test.each(['#lang=de', '#segment=b2x'])('%s, which nothing replaces, promises no value', (link) => {
    expect(ofLink(link)).toHaveLength(1);
    expect(ofLink(link)[0]).not.toContain('–');
  });

  test.each([
    ['en', 'Churn now: The low end is above the high end. The range “pert:0.2:0.1” was ignored.'],
    ['fi', 'Asiakaspoistuma nyt: Alaraja on ylärajaa suurempi. Vaihteluväliä ”pert:0.2:0.1” ei käytetty.'],
    ['sv', /: Den nedre gränsen ligger över den övre\. Spannet ”pert:0\.2:0\.1” användes inte\.$/],
  ] as const)('in %s, of a bad range says which input it is of, and why', (language, text) => {
    const [said] = ofLink('#range.churnNow=pert:0.2:0.1', language);
    if (typeof text === 'string') expect(said).toBe(text);
    else expect(said).toMatch(text);
  });

  test('of a bad seed or correlation says what is used', () => {
    expect(ofLink('#seed=-1&correlation=0.5')).toEqual([
      expect.stringMatching(/^seed: .*1 is used\.$/),
      expect.stringMatching(/^correlation: .*0 is used\.$/),
    ]);
  });

  test('is a list of eight at most, and the rest is counted', () => {
    const texts = ofLink(`#${Array.from({ length: 30 }, (_, index) => `key${index}=1`).join('&')}`);
    expect(texts).toHaveLength(9);
    expect(texts.at(-1)).toContain('22');
    expect(ofLink('#a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8')).toHaveLength(8);
  });

  test('is nothing when there is nothing', () => {
    expect(textsOf([])).toEqual([]);
  });
});

describe('what could not be used of a file', () => {
  const ofFile = (text: string, language: 'fi' | 'en' | 'sv' = 'en') =>
    textsOf(readScenarioFile(text).problems, language);
  const file = (...scenarios: unknown[]) => JSON.stringify({ format: 'kerroin', version: 1, scenarios });

  test('begins with the name of the scenario, or its place when it has none', () => {
    expect(ofFile(file({ name: 'Acme', inputs: { reach: 99 } }, { inputs: { churnNow: -1 } }))).toEqual([
      expect.stringMatching(/^Acme – Reach k: 99 .*20 people/),
      expect.stringMatching(/^Scenario 2 – Churn now: -1 .*0%/),
    ]);
  });

  test.each([
    [file({ inputs: { shoeSize: 43 } }), 'inputs.shoeSize'],
    [file({ provenance: { reach: { supplier: 'me', when: '2026-02-31' } } }), 'provenance.reach.supplier'],
    [file('nothing'), 'scenarios.0'],
    [file({ inputs: [] }), 'inputs'],
    [file({ choices: { currency: 'XXX' } }), 'EUR'],
    [file({ inputs: { churnCut: 0.5 }, choices: { retentionLever: 'satisfaction' } }), 'Churn cut'],
    [file(...Array.from({ length: 201 }, () => ({}))), '201'],
    ['{"format":"kerroin","version":7,"scenarios":[{}]}', '7'],
    ['{"format":"kerroin","version":"x","scenarios":[{}]}', '“x”'],
    ['{"format":"kerroin","owner":1,"scenarios":[{}]}', 'owner'],
  ])('%# names what it is about', (text, part) => {
    expect(ofFile(text)[0]).toContain(part);
  });

  test.each(languages)('has a sentence of its own for every way to be no file, in %s', (language) => {
    const texts = ['', '{}', '{"format":"kerroin"}', ' '.repeat(20_000_001)].flatMap((text) =>
      ofFile(text, language),
    );
    expect(texts).toHaveLength(4);
    expect(new Set(texts).size).toBe(4);
    for (const text of texts) expect(text).toMatch(/^[^–]+\.$/);
  });

  test('is told of a comparison in a link as of a link', () => {
    const [text] = textsOf([{ kind: 'notReadable', key: 's', received: 'AAAA' }]);
    expect(text).toBe(linkWordsOf.en.comparisonNotReadable);
  });
});

describe.each(languages)('every kind of problem in %s', (language) => {
  const key = 'reach';
  const problems: readonly LinkProblem[] = [
    { kind: 'unknownKey', key: 'shoeSize', received: '43' },
    { kind: 'notANumber', key, received: 'abc', used: 5 },
    { kind: 'notAChoice', key: 'currency', received: 'XXX', used: 'EUR' },
    { kind: 'belowMinimum', key, received: '-1', used: 0 },
    { kind: 'aboveMaximum', key, received: '99', used: 20 },
    { kind: 'notReadable', key: '', received: '' },
    { kind: 'newerVersion', key: 'v', received: '2' },
    { kind: 'repeated', key, received: '5' },
    { kind: 'overruled', key: 'churnCut', received: '0.5', used: 0.03 },
  ];

  test('has a sentence of its own', () => {
    const texts = textsOf(problems, language);
    expect(new Set(texts).size).toBe(problems.length);
    for (const text of texts) expect(text).toMatch(/^.+\.$/);
    expect(textsOf([{ kind: 'tooLong', key: 'company', received: 'x' }], language)).toHaveLength(1);
  });

  test('names every input as it is on screen', () => {
    for (const { id, max } of levers) {
      const [text = ''] = textsOf([{ kind: 'aboveMaximum', key: id, received: '1e99', used: max }], language);
      expect(text).toContain(wordsOf[language].levers.inputs[id].label);
      expect(text).not.toMatch(/undefined|NaN|\.\./);
    }
  });

  test('shows markup as the text it is', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const [text = ''] = textsOf([{ kind: 'notANumber', key, received: evil, used: 5 }], language);
    expect(text).toContain(evil);
  });
});
