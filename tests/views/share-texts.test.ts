import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/i18n/language';
import { words as en } from '../../src/i18n/messages/en/share';
import { words as fi } from '../../src/i18n/messages/fi/share';
import { words as sv } from '../../src/i18n/messages/sv/share';
import { simulate } from '../../src/model/simulate';
import { linkContents } from '../../src/state/link-contents';
import { inputsOf, openingScenario, type Scenario } from '../../src/state/scenario';
import { mailLink } from '../../src/views/share/mail-link';
import {
  containedTexts,
  figureLines,
  keyFigures,
  mailOf,
  missingTexts,
} from '../../src/views/share/share-texts';
import { plain, wordsOf } from './said';

const shareWordsOf = { fi, en, sv } as const;
const figuresOf = (language: Language) => wordsOf[language].answer.figures;

/** The parts of a mailto link as a mail program reads them (RFC 6068: percent signs only, no plus). */
function readMail(link: string): Record<string, string> {
  const [address, query = ''] = link.split('?', 2);
  expect(address).toBe('mailto:');
  const parts = query.split('&').map((part) => part.split('=', 2));
  return Object.fromEntries(parts.map(([key, value = '']) => [key, decodeURIComponent(value)]));
}

describe('the e-mail', () => {
  test.each([
    ['ä & ö = å', 'Näin: 100 % # & ? = + "x"'],
    ["it's (not) a * !", 'a+b'],
    ['😀', '‹›'],
  ])('arrives as it was written: %s', (subject, line) => {
    const link = mailLink(subject, [line, '', 'https://example.com/#v=1&company=A%26B']);
    expect(readMail(link)).toEqual({
      subject,
      body: `${line}\r\n\r\nhttps://example.com/#v=1&company=A%26B`,
    });
    // Nothing but signs that every program takes as part of the address.
    expect(link.slice('mailto:?'.length)).toMatch(/^[A-Za-z0-9%=&._~-]+$/);
  });

  test('encodes a line break as CR LF, an ampersand and a hash as themselves', () => {
    expect(mailLink('ä', ['a&b', 'c#d'])).toBe('mailto:?subject=%C3%A4&body=a%26b%0D%0Ac%23d');
  });

  test('survives half of a surrogate pair', () => {
    expect(readMail(mailLink('x\ud83d', []))['subject']).toBe('x\ufffd');
  });

  test.each(languages)('has the link on a line of its own, in %s', (language) => {
    const words = shareWordsOf[language];
    const { subject, lines } = mailOf('Acme & Co', ['+1'], 'https://example.com/#v=1', words);
    expect(subject).toBe(words.mail.subjectFor('Acme & Co'));
    expect(subject).toContain('Acme & Co');
    expect(lines).toEqual([
      words.mail.greeting,
      '',
      words.mail.openingFor('Acme & Co'),
      '',
      '+1',
      '',
      'https://example.com/#v=1',
      '',
      words.mail.closing,
    ]);
  });

  test('without a company says nothing of one', () => {
    const { subject, lines } = mailOf('', [], 'x', en);
    expect([subject, lines[2]]).toEqual([en.mail.subject, en.mail.opening]);
  });
});

describe('the key figures', () => {
  test('are those of the model, in the currency of the scenario', () => {
    const scenario: Scenario = { ...openingScenario, currency: 'SEK' };
    const { npv, revenueUplift } = simulate(inputsOf(scenario));
    const [customer, revenue, net] = keyFigures(scenario, figuresOf('en'), 'en', true);
    const digits = (text = '') => Number(text.replace(/[^\d.-]/g, ''));
    expect(customer?.amount).toMatch(/SEK|kr/);
    // The published formula: 1 000 × (0.84 + 0.54 + 0.73 × 5 × 0.65).
    expect(digits(customer?.amount)).toBeCloseTo(3752.5, 2);
    expect(digits(revenue?.amount)).toBeCloseTo(revenueUplift.value ?? NaN, 2);
    expect(digits(net?.amount)).toBeCloseTo(npv.value ?? NaN, 2);
    expect(net?.label).toContain('3 years');
  });

  test('of a comparison are one line a scenario, by name or by number', () => {
    const lines = figureLines(
      [{ ...openingScenario, name: 'Spring' }, openingScenario],
      fi,
      figuresOf('fi'),
      'fi',
      false,
    ).map(plain);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Spring: [+-][\d ]+ € 3 vuoden nettonykyarvo/);
    expect(lines[1]).toMatch(/^Laskelma 2: /);
  });
});

describe('the contents in words', () => {
  const contents = linkContents([{ ...openingScenario, company: 'Acme', notes: 'x' }], 'everything');

  test('count what is there and leave out what is not', () => {
    expect(containedTexts({ ...contents, values: 44, origins: 2 }, en.contents)).toEqual([
      '44 values',
      'currency: EUR',
      'company name: Acme',
      '1 note',
      'who supplied 2 values',
    ]);
    expect(containedTexts({ ...contents, scenarios: 3, values: 44, notes: 0 }, en.contents)).toEqual([
      '3 scenarios',
      '44 values in each',
      'currency: EUR',
      'company name: Acme',
    ]);
  });

  test('say that notes are missing only when they are', () => {
    expect(missingTexts('values', en.contents)).toHaveLength(4);
    expect(missingTexts('values', en.contents)[0]).toBe(en.contents.missing.notes);
    expect(missingTexts('everything', en.contents)).not.toContain(en.contents.missing.notes);
  });
});
