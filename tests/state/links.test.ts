import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/language';
import { examples, presets } from '../../src/model/examples';
import { readLink } from '../../src/state/read-link';
import { inputsOf, openingScenario, ownInputs, withInput, withSegment } from '../../src/state/scenario';
import { screenIds } from '../../src/state/screens.svelte';
import { writeLink } from '../../src/state/write-link';
import { inputIds } from '../model/any-inputs';
import { anyScenario } from './any-scenario';

const partsOf = (link: string) => new URLSearchParams(link.replace(/^#/, ''));

describe('a written link', { timeout: 30_000 }, () => {
  test('is readable: one key per input, the version first', () => {
    const link = writeLink(openingScenario, 'fi');
    expect(link).toMatch(/^#v=1&view=simulator&preset=b2b&segment=b2b&/);
    expect(link).toContain('&purchaseValue=1000&');
    expect(link).toContain('&churnCutBasis=points&');
    expect(link).toMatch(/&currency=EUR&lang=fi$/);
    expect([...partsOf(link).keys()]).toHaveLength(4 + inputIds.length + 4);
  });

  test('has every input in force, so that a later change of an example changes no link', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const parts = partsOf(writeLink(scenario, 'en'));
        for (const id of inputIds) expect(parts.get(id), id).toBe(String(inputsOf(scenario)[id]));
      }),
    );
  });

  test('opens as the same scenario elsewhere, whatever was done before', () => {
    fc.assert(
      fc.property(anyScenario, fc.constantFrom(...languages), (scenario, language) => {
        const opened = readLink(writeLink(scenario, language));
        expect(opened.problems).toEqual([]);
        expect(opened.language).toBe(language);
        expect(inputsOf(opened.scenario)).toEqual(inputsOf(scenario));
        expect(ownInputs(opened.scenario)).toEqual(ownInputs(scenario));
        // Also what is the user's own: later moves have the same effect.
        expect(opened.scenario).toEqual(scenario);
      }),
      { numRuns: 1_000 },
    );
  });

  test('opens the screen it was written on', () => {
    for (const screen of screenIds)
      expect(readLink(writeLink(openingScenario, 'en', screen)).screen).toBe(screen);
  });

  test('is the same link again when what it opened is written', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const link = writeLink(readLink(writeLink(scenario, 'sv')).scenario, 'sv');
        expect(writeLink(readLink(link).scenario, 'sv')).toBe(link);
      }),
      { numRuns: 300 },
    );
  });

  test('brings the user’s own survey values along while a segment hides them', () => {
    const own = withInput(openingScenario, 'retention', 0.9);
    const link = writeLink(withSegment(own, 'b2c'), 'en');
    expect(partsOf(link).get('retention')).toBe('0.81');
    expect(partsOf(link).get('own.retention')).toBe('0.9');
    const back = withSegment(readLink(link).scenario, 'own');
    expect(inputsOf(back)).toEqual({ ...examples.b2b, retention: 0.9 });
  });
});

describe('a partial link', () => {
  test.each(['', '#', '#v=1'])('without values ("%s") opens the opening page', (fragment) => {
    expect(readLink(fragment)).toEqual({
      scenario: openingScenario,
      screen: 'simulator',
      language: null,
      problems: [],
    });
  });

  test.each(presets)('fills what it lacks from the example %s', (preset) => {
    const { scenario, problems } = readLink(`#preset=${preset}&churnNow=0.3`);
    expect(inputsOf(scenario)).toEqual({ ...examples[preset], churnNow: 0.3 });
    expect(problems).toEqual([]);
  });

  test('takes numbers in any plain decimal writing and nothing else', () => {
    const { scenario, problems } = readLink('#customers=%201e3%20&reach=.5&churnNow=0,2&grossMargin=0x1');
    expect(inputsOf(scenario)).toEqual({ ...examples.b2b, customers: 1_000, reach: 0.5 });
    expect(problems).toEqual([
      { kind: 'notANumber', key: 'churnNow', received: '0,2', used: 0.15 },
      { kind: 'notANumber', key: 'grossMargin', received: '0x1', used: 0.45 },
    ]);
  });

  test('is clamped and reported one by one', () => {
    const { scenario, problems } = readLink('#reach=999&churnNow=-3&currency=XXX&lang=de&v=2&frobnicate=1');
    expect(inputsOf(scenario)).toEqual({ ...examples.b2b, reach: 20, churnNow: 0 });
    expect(problems).toEqual(
      expect.arrayContaining([
        { kind: 'aboveMaximum', key: 'reach', received: '999', used: 20 },
        { kind: 'belowMinimum', key: 'churnNow', received: '-3', used: 0 },
        { kind: 'notAChoice', key: 'currency', received: 'XXX', used: 'EUR' },
        { kind: 'notAChoice', key: 'lang', received: 'de' },
        { kind: 'newerVersion', key: 'v', received: '2' },
        { kind: 'unknownKey', key: 'frobnicate', received: '1' },
      ]),
    );
    expect(problems).toHaveLength(6);
  });

  test('with a key twice takes the last value and says so', () => {
    const { scenario, problems } = readLink('#reach=3&reach=4');
    expect(scenario.own).toEqual({ reach: 4 });
    expect(problems).toEqual([{ kind: 'repeated', key: 'reach', received: '4' }]);
  });

  test('that asks for a segment shows that segment’s survey values', () => {
    const { scenario, problems } = readLink('#v=1&segment=b2c');
    if (problems.length === 0) expect(scenario.segment).toBe('b2c');
    else expect(problems).toEqual([expect.objectContaining({ key: 'segment' })]);
  });
});

describe('the company’s name', () => {
  const companyOf = (name: string) => readLink(`#company=${encodeURIComponent(name)}`).scenario.company;

  test.each(['Åäö Oy', 'A & B + C = D#?', '<img src=x onerror=alert(1)>', '株式会社', '🙂 GmbH', '100 %'])(
    'is %s as it was written',
    (name) => {
      expect(companyOf(name)).toBe(name);
    },
  );

  test('has no control characters, direction marks or runs of spaces', () => {
    expect(companyOf(' a\u0000b\u202Ec\t\n d  ')).toBe('a b c d');
  });

  test('is cut at 80 characters, and that is said', () => {
    const { scenario, problems } = readLink(`#company=${'x'.repeat(5_000)}`);
    expect(scenario.company).toBe('x'.repeat(80));
    expect(problems).toEqual([{ kind: 'tooLong', key: 'company', received: `${'x'.repeat(40)}…` }]);
  });

  test('is never cut in the middle of a character', () => {
    const company = companyOf(`${'x'.repeat(79)}🙂🙂`);
    expect(company).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('values set aside for the user', () => {
  test('never replace what a link shows', () => {
    // An old link that named B2B: today's B2B shares differ from those it was written with.
    const { scenario } = readLink('#v=1&preset=b2b&segment=b2b&retention=0.83&own.retention=0.91');
    expect(inputsOf(scenario).retention).toBe(0.83);
  });

  test('are checked like every other value', () => {
    const shares = '&retention=0.84&crossSell=0.54&referralRate=0.73&referralConversion=0.65';
    const { scenario, problems } = readLink(`#segment=b2b${shares}&own.retention=7&own.crossSell=much`);
    expect(ownInputs(scenario)).toEqual({ ...examples.b2b, retention: 1 });
    expect(problems).toEqual([
      { kind: 'aboveMaximum', key: 'own.retention', received: '7', used: 1 },
      { kind: 'notANumber', key: 'own.crossSell', received: 'much', used: 0.54 },
    ]);
  });
});
