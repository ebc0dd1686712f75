import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readScenarioFile } from '../../../src/state/files/read-file';
import { spoken } from '../spoken-scenario';

const textOf = (name: string) =>
  readFileSync(new URL(`../../fixtures/files-v1/${name}.kerroin.json`, import.meta.url), 'utf8');

/** Files as people have stored them: never changed here, only added. Keys are those of the stored links. */
const stored: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  plain: [{ name: '', preset: 'b2b', segment: 'b2b', currency: 'EUR', churnNow: '0.15', customers: '500' }],
  'provenance-and-notes': [
    {
      name: 'Perusura 2027',
      company: 'Åkerlund & Söner Oy',
      notes: 'Sovittu palaverissa 20.11.⏎Poistuma tarkistetaan tammikuussa – ”varma” luku puuttuu.',
      currency: 'SEK',
      churnNow: '0.12',
      customers: '812',
      annualRevenue: '9500',
      'from.churnNow': 'prospect',
      'when.churnNow': '2026-11-20',
      'source.churnNow': 'Myyntijohtaja',
      'note.churnNow': 'puhelimessa, pyöristetty',
      'from.customers': 'ownData',
      'when.customers': '2026-11-21T08:30:00.000Z',
      'source.customers': 'CRM-raportti 11/2026',
      'from.annualRevenue': 'assumption',
      'when.annualRevenue': '2026-11-22T10:00:00.000Z',
    },
  ],
  ranges: [
    {
      name: 'Vaihteluvälit',
      'range.churnCut': 'pert:0.02:0.045',
      'range.referralRate': 'beta:312:1.2',
      'range.reach': 'lognormal:9.5',
      // Suggested today, and not named in the file.
      'range.retention': 'none',
      'range.investmentOneOff': 'none',
      seed: '77',
      correlation: '0.6',
    },
  ],
  'own-hidden-values': [
    {
      name: 'Omat luvut piilossa',
      segment: 'b2c',
      retention: '0.81',
      'own.retention': '0.9',
      'own.crossSell': '0.35',
      claimStrength: 'own',
      retentionFollowThrough: '0.6',
    },
    {
      name: 'Tyytyväisyydestä',
      segment: 'own',
      retentionLever: 'satisfaction',
      churnCut: '0.007500000000000007',
      satisfiedTarget: '0.66',
    },
  ],
  'by-hand': [
    {
      name: 'Acme, asiakkaan omat luvut',
      company: 'Acme Oy',
      preset: 'b2c',
      segment: 'b2c',
      currency: 'SEK',
      customers: '12000',
      churnNow: '0.31',
      reach: '20',
      'from.churnNow': 'prospect',
      'when.churnNow': '2026-11-20',
      'from.customers': 'assumption',
    },
    { name: '', preset: 'b2b', satisfiedTarget: '0.7', currency: 'EUR' },
  ],
};

const problems: Readonly<Record<string, readonly string[]>> = {
  'by-hand': [
    '0 unknownKey inputs.utm_source',
    '0 notANumber grossMargin',
    '0 aboveMaximum reach',
    '0 notAChoice revenueTiming',
    '0 notAChoice provenance.customers.supplier',
    '1 unknownKey owner',
  ],
};

describe('a file of version 1 opens for ever', () => {
  test.each(Object.keys(stored))('%s', (name) => {
    const read = readScenarioFile(textOf(name));
    const expected = stored[name] ?? [];
    expect(read.scenarios).toHaveLength(expected.length);
    for (const [index, scenario] of read.scenarios.entries())
      expect(spoken(scenario)).toMatchObject(expected[index] ?? {});
    expect(read.problems.map(({ scenario, kind, key }) => `${scenario} ${kind} ${key}`).sort()).toEqual(
      [...(problems[name] ?? [])].sort(),
    );
  });

  test.each(Object.keys(stored).filter((name) => problems[name] === undefined))(
    '%s: every value in it is in force',
    (name) => {
      const text = textOf(name);
      const { scenarios } = JSON.parse(text) as { scenarios: Record<'inputs' | 'choices', object>[] };
      for (const [index, scenario] of readScenarioFile(text).scenarios.entries()) {
        const { inputs, choices } = scenarios[index] ?? { inputs: {}, choices: {} };
        for (const [id, value] of Object.entries({ ...inputs, ...choices }))
          expect(spoken(scenario)[id], id).toBe(String(value));
      }
      expect.hasAssertions();
    },
  );
});
