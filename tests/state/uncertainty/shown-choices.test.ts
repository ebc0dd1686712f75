import { expect, test } from 'vitest';
import {
  keepShown,
  nothingChosen,
  readShown,
  type ShownStorage,
} from '../../../src/state/uncertainty/shown-choices';

function storageWith(text: string | null): ShownStorage & { kept: string | null } {
  return {
    kept: text,
    getItem() {
      return this.kept;
    },
    setItem(_, value: string) {
      this.kept = value;
    },
  };
}

test('what was looked at comes back after a reload', () => {
  const storage = storageWith(null);
  const shown = { result: 'roi', targets: { roi: 1.5, npv: 0 }, beside: 'b2c' } as const;
  keepShown(storage, shown);
  expect(readShown(storage)).toEqual(shown);
});

test.each([null, 'null', '7', '{', '[]', '{"result":"happiness","targets":7,"beside":{}}'])(
  'what cannot be read is as at the start: %s',
  (text) => {
    expect(readShown(storageWith(text))).toEqual(nothingChosen);
  },
);

test('each part is read by itself', () => {
  const text = '{"result":"cost","targets":{"cost":5,"npv":"x","happiness":1},"beside":7}';
  expect(readShown(storageWith(text))).toEqual({ result: 'cost', targets: { cost: 5 }, beside: '' });
});

test('a browser that forbids storage loses nothing else', () => {
  const forbidding: ShownStorage = {
    getItem: () => {
      throw new Error('forbidden');
    },
    setItem: () => {
      throw new Error('forbidden');
    },
  };
  keepShown(forbidding, nothingChosen);
  expect(readShown(forbidding)).toEqual(nothingChosen);
  expect(readShown(null)).toEqual(nothingChosen);
});
