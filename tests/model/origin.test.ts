import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surveyedIds } from '../../src/model/benchmarks';
import { examples } from '../../src/model/examples';
import type { Inputs } from '../../src/model/inputs';
import { originOf } from '../../src/model/origin';
import { isUnsourced, originFilters, passes } from '../../src/model/origin-filter';
import { originKind } from '../../src/model/origin-kind';
import { attributed, ledgerAfter } from '../../src/model/ledger';
import { suppliers, type Provenance } from '../../src/model/provenance';
import { anyInputs } from './any-inputs';

const { b2b, b2c } = examples;
const moved = '2026-11-22T08:30:00.000Z';
const said = (change: Partial<Provenance> = {}): Provenance => ({
  supplier: 'prospect',
  note: 'said in the meeting',
  source: 'CRM',
  when: '2026-11-22',
  ...change,
});
/** The ledger after an input was moved without a word. */
const stamped = (own: Partial<Inputs>) => ledgerAfter({}, {}, own, moved);

describe('the origin of a value', () => {
  test.each([
    ['retention', 'benchmark', 'b2b', 'https://asml.fi/cx-btob-vs-btoc'],
    [
      'reach',
      'illustration',
      'b2b',
      'https://www.dagmar.fi/en/blogs/formula-that-quantifies-customer-experience-in-euros/',
    ],
  ] as const)('of the untouched example: %s is its %s', (id, kind, benchmark, url) => {
    const origin = originOf(id, b2b, b2b, {});
    expect(origin).toMatchObject({ kind, benchmark, note: '', source: '', when: '' });
    expect(origin.citations.map((citation) => citation.url)).toEqual([url]);
    // The date on the page of the B2B survey cannot be right.
    expect(origin.citations[0]?.published).toBe(id === 'reach' ? '2025-10-17' : undefined);
  });

  test('of a start value without a publication is the example', () => {
    expect(originOf('churnNow', b2b, b2b, {})).toEqual({
      kind: 'example',
      note: '',
      source: '',
      when: '',
      citations: [],
    });
    expect(originKind('terminalValue', b2b, b2b, {})).toBe('example');
  });

  test('of a follow-through factor of the evidence names its studies; as published it has none', () => {
    expect(originOf('referralFollowThrough', b2b, b2b, {}).citations[0]?.title).toContain('Kumar');
    expect(originOf('crossSellFollowThrough', b2b, b2b, {}).citations).toEqual([]);
    const published = { ...b2b, claimStrength: 'published', referralFollowThrough: 1 } as const;
    expect(originOf('referralFollowThrough', published, published, {}).citations).toEqual([]);
  });

  test('of a value that somebody moved is an assumption with its moment', () => {
    const inputs = { ...b2b, churnNow: 0.12 };
    expect(originOf('churnNow', inputs, b2b, stamped({ churnNow: 0.12 }))).toMatchObject({
      kind: 'assumption',
      note: '',
      when: moved,
    });
  });

  test('of a value that a link brought without a word is not stated', () => {
    expect(originKind('churnNow', { ...b2b, churnNow: 0.12 }, b2b, {})).toBe('notStated');
  });

  test.each(suppliers)('said to be %s has note, source and day as they were given', (supplier) => {
    const inputs = { ...b2b, churnNow: 0.12 };
    const ledger = attributed({}, { churnNow: 0.12 }, said({ supplier }));
    expect(originOf('churnNow', inputs, b2b, ledger)).toEqual({
      kind: supplier,
      note: 'said in the meeting',
      source: 'CRM',
      when: '2026-11-22',
      citations: [],
    });
  });

  test('speaks of the value in force only: an entry for another value says nothing', () => {
    const ledger = attributed({}, { retention: 0.9, churnNow: 0.12 }, said());
    expect(originOf('retention', b2b, b2b, ledger)).toMatchObject({
      kind: 'benchmark',
      note: '',
      source: '',
    });
    expect(originKind('churnNow', b2b, b2b, ledger)).toBe('example');
    expect(originKind('churnNow', { ...b2b, churnNow: 0.2 }, b2b, ledger)).toBe('notStated');
  });

  test('of a value dragged to a published one is that benchmark, whichever segment is shown', () => {
    const inputs = { ...b2b, retention: 0.81 };
    expect(originOf('retention', inputs, b2b, stamped({ retention: 0.81 }))).toMatchObject({
      kind: 'benchmark',
      benchmark: 'b2c',
      when: '',
    });
    expect(originKind('reach', { ...b2b, reach: 5 }, { ...b2b, reach: 3 }, stamped({ reach: 5 }))).toBe(
      'illustration',
    );
  });

  test('of a value dragged back to its start is the example again', () => {
    expect(originKind('churnNow', b2b, b2b, stamped({ churnNow: b2b.churnNow }))).toBe('example');
  });

  test.each<Partial<Provenance>>([
    { note: 'from the board', source: '', when: moved },
    { note: '', source: 'budget 2027', when: moved },
    { note: '', source: '', when: '2026-11-22' },
    { note: '', source: '', when: '' },
  ])('said by a person to be our assumption stays one, also at a published value: %o', (written) => {
    const ledger = attributed({}, { retention: 0.84 }, said({ supplier: 'assumption', ...written }));
    expect(originOf('retention', b2b, b2b, ledger)).toMatchObject({ kind: 'assumption', ...written });
  });

  test('of what follows other inputs is derived until somebody speaks for it', () => {
    const inputs = { ...b2b, purchaseValue: 2000, expansionValue: 2000 };
    expect(originKind('expansionValue', inputs, inputs, {})).toBe('derived');
    expect(originKind('expansionMargin', b2b, b2b, {})).toBe('derived');
    expect(originKind('churnCut', b2b, b2b, {})).toBe('example');
    const satisfaction = { ...b2b, retentionLever: 'satisfaction' } as const;
    expect(originKind('churnCut', satisfaction, satisfaction, {})).toBe('derived');
    expect(
      originKind('expansionValue', { ...inputs, expansionValue: 5 }, inputs, stamped({ expansionValue: 5 })),
    ).toBe('assumption');
    expect(
      originKind('expansionValue', inputs, inputs, attributed({}, { expansionValue: 2000 }, said())),
    ).toBe('prospect');
  });

  test('of both examples is known for every value: nothing is unstated or an assumption of somebody', () => {
    for (const example of [b2b, b2c]) {
      const ids = Object.keys(example) as (keyof Inputs)[];
      const kinds = ids.map((id) => originKind(id, example, example, {}));
      for (const id of surveyedIds) expect(kinds[ids.indexOf(id)], id).toBe('benchmark');
      expect(new Set(kinds)).toEqual(new Set(['benchmark', 'illustration', 'example', 'derived']));
    }
  });

  test('with somebody’s word is always that word, whatever the value', () => {
    const ids = Object.keys(b2b) as (keyof Inputs)[];
    fc.assert(
      fc.property(
        anyInputs,
        fc.constantFrom(...ids),
        fc.constantFrom(...suppliers),
        (inputs, id, supplier) => {
          const ledger = attributed({}, { [id]: inputs[id] }, said({ supplier }));
          const { note, source, when } = said();
          expect(originOf(id, inputs, b2b, ledger)).toMatchObject({ kind: supplier, note, source, when });
        },
      ),
    );
  });
});

describe('the filters', () => {
  const inputs: Inputs = { ...b2b, churnNow: 0.12, customers: 700, annualRevenue: 9000 };
  const ledger = {
    ...stamped({ churnNow: 0.12 }),
    ...attributed({}, { customers: 700 }, said({ source: '' })),
  };
  const ids = Object.keys(inputs) as (keyof Inputs)[];
  const left = (filter: (typeof originFilters)[number]) =>
    ids.filter((id) => passes(originOf(id, inputs, b2b, ledger), filter));

  test('leave what they are called', () => {
    expect(left('all')).toEqual(ids);
    expect(left('assumption')).toEqual(['churnNow']);
    expect(left('prospect')).toEqual(['customers']);
    expect(left('ownData')).toEqual([]);
    expect([...left('benchmark')].sort()).toEqual([...surveyedIds].sort());
  });

  test('count as unsourced what has no publication, nobody to ask and no source of its own', () => {
    const unsourced = left('unsourced');
    expect(unsourced).toEqual(expect.arrayContaining(['churnNow', 'annualRevenue', 'discountRate']));
    for (const id of ['retention', 'reach', 'customers', 'expansionValue', 'referralFollowThrough'] as const)
      expect(unsourced, id).not.toContain(id);
    const sourced = attributed({}, { churnNow: 0.12 }, said({ supplier: 'assumption', source: 'board' }));
    expect(isUnsourced(originOf('churnNow', inputs, b2b, sourced))).toBe(false);
  });
});
