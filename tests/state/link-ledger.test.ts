import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledgerAfter } from '../../src/model/ledger';
import { suppliers } from '../../src/model/provenance';
import { readLink } from '../../src/state/read-link';
import { openingScenario, withInput } from '../../src/state/scenario';
import { writeLink } from '../../src/state/write-link';

describe('the ledger in a link', () => {
  test('says who supplied a value, with note, source and day', () => {
    const { scenario, problems } = readLink(
      '#v=1&churnNow=0.12&from.churnNow=prospect&when.churnNow=2026-11-20&source.churnNow=CRM&note.churnNow=call',
    );
    expect(problems).toEqual([]);
    expect(scenario.ledger).toEqual({
      churnNow: { value: 0.12, supplier: 'prospect', when: '2026-11-20', source: 'CRM', note: 'call' },
    });
  });

  test('makes a value count as set although the example says the same', () => {
    const { scenario } = readLink('#v=1&churnNow=0.15&from.churnNow=ownData');
    expect(scenario.own.churnNow).toBe(0.15);
    expect(scenario.ledger.churnNow?.supplier).toBe('ownData');
  });

  test('is left out of ordinary links and kept where asked', () => {
    const scenario = {
      ...withInput(openingScenario, 'churnNow', 0.2),
      notes: 'private',
      ledger: { churnNow: { value: 0.2, supplier: 'prospect', note: 'x', source: '', when: '' } },
    } as const;
    expect(writeLink(scenario, 'en')).not.toMatch(/prospect|private/);
    expect(readLink(writeLink(scenario, 'en', 'simulator', 'everything')).scenario).toEqual(scenario);
  });

  test.each([
    ['from.churnNow=boss', 'notAChoice', 'from.churnNow'],
    ['from.churnNow=prospect&when.churnNow=yesterday', 'notATime', 'when.churnNow'],
    ['from.churnNow=prospect&when.churnNow=2026-13-40', 'notATime', 'when.churnNow'],
    ['from.nothing=prospect', 'unknownKey', 'from.nothing'],
    ['note.__proto__=x', 'unknownKey', 'note.__proto__'],
    [`from.churnNow=prospect&note.churnNow=${'x'.repeat(400)}`, 'tooLong', 'note.churnNow'],
  ])('that cannot be used is reported: %s', (part, kind, key) => {
    const { problems, scenario } = readLink(`#v=1&churnNow=0.12&${part}`);
    expect(problems).toEqual([expect.objectContaining({ kind, key })]);
    expect(scenario.own.churnNow).toBe(0.12);
  });

  test('survives any text in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...suppliers),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (supplier, text) => {
          const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
          const ledger = { reach: { value: 3, supplier, note: line, source: line, when: '' } } as const;
          const scenario = { ...withInput(openingScenario, 'reach', 3), ledger };
          const link = writeLink(scenario, 'sv', 'simulator', 'everything');
          expect(readLink(link)).toMatchObject({ scenario: { ledger }, problems: [] });
        },
      ),
    );
  });
});

describe('the ledger after a change', () => {
  const when = '2026-11-22T10:00:00.000Z';

  test('a value set without a word is an assumption of that moment', () => {
    expect(ledgerAfter({}, {}, { reach: 3 }, when)).toEqual({
      reach: { value: 3, supplier: 'assumption', note: '', source: '', when },
    });
  });

  test('an entry speaks of its value only', () => {
    const said = { reach: { value: 3, supplier: 'prospect', note: 'n', source: 's', when: '' } } as const;
    expect(ledgerAfter(said, { reach: 3 }, { reach: 3, customers: 9 }, when).reach).toBe(said.reach);
    expect(ledgerAfter(said, { reach: 3 }, { reach: 4 }, when).reach?.supplier).toBe('assumption');
    expect(ledgerAfter(said, { reach: 3 }, {}, when)).toEqual({});
  });

  test('a value that a link brought without a word stays without one', () => {
    expect(ledgerAfter({}, { reach: 3 }, { reach: 3, customers: 9 }, when).reach).toBe(undefined);
  });
});
