import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readRecord,
  readRecords,
  readSetAside,
  storedScenario,
  type LibraryRecord,
} from '../../../src/state/library/library-record';
import { readReference, recordReference } from '../../../src/state/library/record-reference';
import { isSameScenario, sameApartFromRecord } from '../../../src/state/same-scenario';
import { openingScenario } from '../../../src/state/scenario';
import { writeLink } from '../../../src/state/write-link';
import { anyScenario } from '../any-scenario';

const link = writeLink({ ...openingScenario, name: 'Acme' }, 'en', 'simulator', 'everything');
const good: LibraryRecord = { version: 1, id: 'a', revision: 3, at: 1_700_000_000_000, position: -2.5, link };

describe('a record of the library', () => {
  test('is read as it was written', () => {
    expect(readRecord('a', good)).toEqual(good);
    expect(storedScenario(good)).toEqual({
      id: 'a',
      at: good.at,
      revision: 3,
      scenario: { ...openingScenario, name: 'Acme', recordId: 'a@3' },
      problems: [],
    });
  });

  test('holds every scenario that can be made, with its texts', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const own = { ...scenario, name: 'Nimi & <b>', notes: 'yksi\nkaksi' };
        const record = { ...good, link: writeLink(own, 'en', 'simulator', 'everything') };
        const stored = storedScenario(record);
        expect(sameApartFromRecord(stored.scenario, own)).toBe(true);
        expect(stored.problems).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('that says something this version does not know is there, and tells what', () => {
    const { scenario, problems } = storedScenario({ ...good, link: `${link}&frobnicate=1` });
    expect(scenario.name).toBe('Acme');
    expect(problems).toEqual([{ kind: 'unknownKey', key: 'frobnicate', received: '1' }]);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'oops'],
    ['a list', []],
    ['no version', { ...good, version: undefined }],
    ['version 0', { ...good, version: 0 }],
    ['the id of another', { ...good, id: 'b' }],
    ['revision 0', { ...good, revision: 0 }],
    ['half a revision', { ...good, revision: 1.5 }],
    ['no time', { ...good, at: Number.NaN }],
    ['a time that no date has', { ...good, at: 1e300 }],
    ['no place', { ...good, position: Number.POSITIVE_INFINITY }],
    ['no link', { ...good, link: 7 }],
    ['a link that is none', { ...good, link: 'javascript:alert(1)' }],
    ['an empty link', { ...good, link: '' }],
  ])('with %s is set aside as damaged, as it is', (_, raw) => {
    const records = new Map([['a', raw]]);
    expect(readRecords(records)).toEqual([]);
    expect(readSetAside(records)).toEqual([{ id: 'a', reason: 'damaged', raw }]);
  });

  test.each([
    ['record', { ...good, version: 2, shape: 'unheard of' }],
    ['link', { ...good, link: link.replace('#v=1&', '#v=2&') }],
  ])('of a newer version of the %s is set aside as newer', (_, raw) => {
    expect(readSetAside(new Map([['a', raw]]))).toEqual([{ id: 'a', reason: 'newer', raw }]);
  });

  test('whatever lies there is either listed or set aside, and reading never fails', () => {
    const anyRaw = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true }),
      fc.record(
        {
          version: fc.oneof(fc.constant(1), fc.anything()),
          id: fc.constantFrom('a', 'b'),
          revision: fc.oneof(fc.nat(), fc.double()),
          at: fc.oneof(fc.nat(), fc.double()),
          position: fc.double(),
          link: fc.oneof(
            fc.string(),
            fc.string().map((text) => `#v=1&${text}`),
          ),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', '__proto__', ''), anyRaw)), (entries) => {
        const records = new Map(entries);
        const listed = readRecords(records);
        for (const record of listed) storedScenario(record);
        const ids = [...listed, ...readSetAside(records)].map(({ id }) => id);
        expect(ids.toSorted()).toEqual([...records.keys()].toSorted());
      }),
      { numRuns: 2_000 },
    );
  });

  test('stands in the order of its place, the id deciding between equals', () => {
    const at = (id: string, position: number) => [id, { ...good, id, position }] as const;
    const ids = readRecords(new Map([at('z', 0), at('y', -1), at('b', 0)])).map(({ id }) => id);
    expect(ids).toEqual(['y', 'b', 'z']);
  });
});

describe('the reference of a scenario to its record', () => {
  test('says the record and the revision', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (id, revision) => {
        expect(readReference(recordReference({ id, revision }))).toEqual({ id, revision });
      }),
    );
    expect(readReference(null)).toBeNull();
    expect(readReference('b6f2')).toEqual({ id: 'b6f2', revision: 0 });
  });
});

test('two scenarios are the same apart from their records when nothing else differs', () => {
  const one = { ...openingScenario, recordId: 'a@1' };
  const other = { ...openingScenario, recordId: 'b@7' };
  expect(sameApartFromRecord(one, other)).toBe(true);
  expect(isSameScenario(one, other)).toBe(false);
  expect(sameApartFromRecord(one, { ...one, notes: 'x' })).toBe(false);
});
