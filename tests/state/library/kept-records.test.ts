import { describe, expect, test } from 'vitest';
import { KeptRecords } from '../../../src/state/library/kept-records';
import { describe as describeRecord, remove, save } from '../../../src/state/library/library-changes';
import { readRecords, storedScenario } from '../../../src/state/library/library-record';
import { openingScenario } from '../../../src/state/scenario';
import { countedIds, MemoryRecords } from './memory-records';

const order = (name: string) =>
  save({
    scenario: { ...openingScenario, name },
    base: null,
    newId: name,
    at: 1,
    unnamed: String,
  });
const namesIn = (records: ReadonlyMap<string, unknown>) =>
  readRecords(records).map((record) => storedScenario(record).scenario.name);

async function start(refuses: MemoryRecords['refuses'] = 'nothing') {
  const storage = new MemoryRecords();
  storage.refuses = refuses;
  const kept = new KeptRecords(storage, countedIds('other'));
  await kept.read();
  return { storage, kept };
}

describe('records that the browser refuses', () => {
  test.each([
    ['writing', 'full'],
    ['everything', 'forbidden'],
  ] as const)(
    'are there as long as the page when it refuses %s (%s), and kept once it takes them',
    async (refuses, why) => {
      const { storage, kept } = await start(refuses);
      await kept.change(order('a'));
      await kept.change(order('b'));
      await kept.read();
      expect(namesIn(kept.records)).toEqual(['b', 'a']);
      expect([kept.refusal, storage.records.size]).toEqual([why, 0]);

      storage.refuses = 'nothing';
      await kept.change(order('c'));
      expect(kept.refusal).toBeNull();
      expect(namesIn(storage.records)).toEqual(['c', 'b', 'a']);
      expect(namesIn(kept.records)).toEqual(['c', 'b', 'a']);
    },
  );

  test('need not be kept any more once they are deleted', async () => {
    const { storage, kept } = await start();
    await kept.change(order('a'));
    storage.refuses = 'writing';
    await kept.change(describeRecord('a', { name: 'A' }));
    expect(kept.refusal).toBe('full');
    expect(namesIn(storage.records)).toEqual(['a']);
    await kept.change(remove('a'));
    expect(namesIn(kept.records)).toEqual([]);
    storage.refuses = 'nothing';
    await kept.change(order('b'));
    expect(namesIn(storage.records)).toEqual(['b']);
  });

  test('never overwrite what another tab has written meanwhile: both stay', async () => {
    const { storage, kept } = await start();
    await kept.change(order('a'));
    storage.refuses = 'writing';
    await kept.change(describeRecord('a', { name: 'mine' }));
    storage.refuses = 'nothing';
    const other = new KeptRecords(storage, countedIds());
    await other.change(describeRecord('a', { name: 'theirs' }));
    await kept.read();
    expect(namesIn(kept.records).toSorted()).toEqual(['mine', 'theirs']);
    await kept.change(order('b'));
    expect(namesIn(storage.records).toSorted()).toEqual(['b', 'mine', 'theirs']);
  });
});

describe('records of one page', () => {
  test('are changed one after the other, also when nobody waits', async () => {
    const { storage, kept } = await start();
    await Promise.all(['a', 'b', 'c'].map((name) => kept.change(order(name))));
    expect(namesIn(storage.records)).toEqual(['c', 'b', 'a']);
  });

  test('that cannot be read are left as they are', async () => {
    const { storage, kept } = await start();
    const raw = { version: 7, secret: [1, 2] };
    storage.inject('x', raw);
    await kept.change(order('a'));
    expect(storage.records.get('x')).toEqual(raw);
    expect(namesIn(storage.records)).toEqual(['a']);
  });
});
