import { describe, expect, test } from 'vitest';
import { words as assumptionsEn } from '../../../src/i18n/messages/en/assumptions';
import { words as historyEn } from '../../../src/i18n/messages/en/history';
import { en } from '../../../src/i18n/messages/en/messages';
import { words as assumptionsFi } from '../../../src/i18n/messages/fi/assumptions';
import { words as historyFi } from '../../../src/i18n/messages/fi/history';
import { fi } from '../../../src/i18n/messages/fi/messages';
import { words as rangesEn } from '../../../src/i18n/messages/en/ranges';
import { words as rangesFi } from '../../../src/i18n/messages/fi/ranges';
import { createNumberFormat } from '../../../src/i18n/number-format';
import { inputsOf, openingScenario, withInput, withReset, withSegment } from '../../../src/state/scenario';
import { withRange } from '../../../src/state/set-range';
import { inputLabel, stepTexts, valueText, type StepTextSource } from '../../../src/views/history/step-texts';
import { inputIds } from '../../model/any-inputs';

const english: StepTextSource = {
  words: historyEn,
  levers: en.levers,
  assumptions: assumptionsEn,
  ranges: rangesEn,
  format: createNumberFormat('en', 'EUR'),
};
const finnish: StepTextSource = {
  words: historyFi,
  levers: fi.levers,
  assumptions: assumptionsFi,
  ranges: rangesFi,
  format: createNumberFormat('fi', 'EUR'),
};
const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/\s/g, ' '));

describe('a step in words', () => {
  test('says which value changed from what to what, in the language of the page', () => {
    const after = withInput(openingScenario, 'churnNow', 0.12);
    expect(plain(stepTexts(openingScenario, after, english))).toEqual(['Churn now: 15% → 12%']);
    expect(plain(stepTexts(openingScenario, after, finnish))).toEqual(['Asiakaspoistuma nyt: 15 % → 12 %']);
  });

  test('does not name what merely follows: the other product’s value, the evidence’s factors', () => {
    const price = withInput(openingScenario, 'purchaseValue', 2_000);
    expect(plain(stepTexts(openingScenario, price, english))).toEqual(['Average purchase: €1,000 → €2,000']);
    const claim = withInput(openingScenario, 'claimStrength', 'published');
    expect(stepTexts(openingScenario, claim, english)).toHaveLength(1);
  });

  test('names a range that was given, changed or switched off, not one that moves along', () => {
    const given = withRange(openingScenario, 'churnNow', { kind: 'pert', low: 0.1, high: 0.2 });
    expect(plain(stepTexts(openingScenario, given, english))).toEqual([
      'Range of Churn now: no range → 10% – 20%',
    ]);
    expect(plain(stepTexts(openingScenario, given, finnish))).toEqual([
      'Vaihteluväli, Asiakaspoistuma nyt: ei vaihteluväliä → 10 % – 20 %',
    ]);
    expect(plain(stepTexts(given, withInput(given, 'churnNow', 0.2), english))).toEqual([
      'Churn now: 15% → 20%',
    ]);
    const off = withRange(openingScenario, 'retention', { kind: 'none' });
    expect(plain(stepTexts(openingScenario, off, english))).toEqual([
      'Range of Retention: 200 asked, design effect 1.5 → no range',
    ]);
    expect(plain(stepTexts(off, withReset(off, ['retention']), english))).toEqual([
      'Range of Retention: no range → 200 asked, design effect 1.5',
    ]);
    expect(stepTexts(given, { ...given, correlation: 0.3 }, english)).toEqual([
      'Shares move together: 0 → 0.3',
    ]);
  });

  test('names a segment that is shown, and what it changes', () => {
    const texts = plain(stepTexts(openingScenario, withSegment(openingScenario, 'b2c'), english));
    expect(texts[0]).toBe('Showed the B2C values');
    expect(texts).toContain('Retention: 84% → 81%');
    expect(texts.some((text) => text.startsWith('Churn now'))).toBe(true);
  });

  test('names the texts of a scenario, its currency and where a value comes from', () => {
    const described = { ...openingScenario, name: 'Plan <b>A</b>', notes: 'x', currency: 'SEK' } as const;
    expect(stepTexts(openingScenario, described, english)).toEqual([
      'Name: – → Plan <b>A</b>',
      'Currency: EUR → SEK',
      'Notes changed',
    ]);
    const value = withInput(openingScenario, 'reach', 6);
    const entry = { value: 6, supplier: 'prospect', note: '', source: '', when: '' } as const;
    expect(stepTexts(value, { ...value, ledger: { reach: entry } }, english)).toEqual([
      'Reach k: origin of the value recorded',
    ]);
  });

  test('a reset names every value that goes back', () => {
    const changed = withInput(withInput(openingScenario, 'churnNow', 0.2), 'reach', 6);
    expect(plain(stepTexts(changed, withReset(changed, inputIds), english))).toEqual([
      'Showed the B2B values',
      'Reach k: 6 people → 5 people',
      'Churn now: 20% → 15%',
    ]);
  });

  test('nothing that is the same is named', () => {
    expect(stepTexts(openingScenario, { ...openingScenario }, english)).toEqual([]);
  });
});

test.each(inputIds)('%s has a name and a value in words', (id) => {
  for (const source of [english, finnish]) {
    const label = inputLabel(id, source);
    const text = valueText(id, { ...inputsOf(openingScenario), churnCutBasis: 'percent' }, source);
    expect(label.length).toBeGreaterThan(1);
    expect(text).toMatch(/\S/);
    expect(text).not.toMatch(/undefined|NaN/);
  }
});
