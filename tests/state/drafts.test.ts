import { describe, expect, test } from 'vitest';
import { keepDraft, readDrafts, removeDraft, type DraftStorage } from '../../src/state/drafts';
import { openedFrom } from '../../src/state/opened-from';
import { isSameScenario } from '../../src/state/same-scenario';
import { inputsOf, openingScenario, withInput } from '../../src/state/scenario';

class FakeStorage implements DraftStorage {
  readonly items = new Map<string, string>();
  get length(): number {
    return this.items.size;
  }
  key = (index: number) => [...this.items.keys()][index] ?? null;
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => {
    this.items.set(key, value);
  };
  removeItem = (key: string) => {
    this.items.delete(key);
  };
}

const changed = {
  ...withInput(openingScenario, 'churnNow', 0.2),
  name: 'Ääniä & <b>muuta</b>',
  notes: 'yksi\nkaksi',
  ledger: {
    churnNow: { value: 0.2, supplier: 'prospect', note: '=1+1', source: 'CRM', when: '2026-11-22' },
  },
} as const;

describe('a draft', () => {
  test('brings back the whole scenario with its notes and who supplied what', async () => {
    const storage = new FakeStorage();
    expect(keepDraft(storage, 'one', { ...changed, recordId: 'r1' }, 1_000)).toBe(true);
    const opened = await openedFrom('', null, storage);
    expect(opened?.opening).toEqual({ from: 'draft', at: 1_000 });
    expect(isSameScenario(opened?.scenario ?? openingScenario, { ...changed, recordId: 'r1' })).toBe(true);
  });

  test('of the newest work is continued; a link goes before it', async () => {
    const storage = new FakeStorage();
    keepDraft(storage, 'old', withInput(openingScenario, 'reach', 1), 1_000);
    keepDraft(storage, 'new', withInput(openingScenario, 'reach', 2), 3_000);
    keepDraft(storage, 'middle', withInput(openingScenario, 'reach', 3), 2_000);
    const reach = async (hash: string) =>
      inputsOf((await openedFrom(hash, null, storage))?.scenario ?? openingScenario).reach;
    expect(await reach('')).toBe(2);
    expect(await reach('#v=1&reach=7')).toBe(7);
    expect((await openedFrom('#v=1&reach=7', null, storage))?.opening).toEqual({ from: 'link' });
  });

  test('never pushes out the newest: the oldest make room', () => {
    const storage = new FakeStorage();
    for (let at = 1; at <= 40; at++) keepDraft(storage, `tab ${at}`, changed, at);
    const kept = readDrafts(storage);
    expect(kept.map(({ at }) => at)).toEqual([40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29]);
  });

  test.each([
    'not json',
    'null',
    '[]',
    '{"at":"yesterday","link":"#v=1"}',
    '{"at":1e999,"link":"#v=1"}',
    '{"at":5,"link":7}',
    '{"at":5}',
  ])('that is broken is passed over and left alone: %s', async (text) => {
    const storage = new FakeStorage();
    storage.setItem('kerroin.draft.broken', text);
    storage.setItem('kerroin.settings', '{}');
    expect(readDrafts(storage)).toEqual([]);
    expect(await openedFrom('', null, storage)).toBe(null);
    expect(storage.getItem('kerroin.draft.broken')).toBe(text);
  });

  test('cannot be kept where the browser refuses, and nothing breaks', () => {
    const full = new FakeStorage();
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(keepDraft(full, 'one', changed, 1)).toBe(false);
    expect(keepDraft(null, 'one', changed, 1)).toBe(false);
    expect(readDrafts(null)).toEqual([]);
    removeDraft(null, 'one');
  });
});
