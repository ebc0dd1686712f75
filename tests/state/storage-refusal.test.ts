import { expect, test } from 'vitest';
import { refusalOf, storageRefusal } from '../../src/state/storage-refusal';

const throwing = (error: unknown) => ({
  setItem: () => {
    throw error;
  },
  removeItem: () => undefined,
});
const full = new DOMException('no room', 'QuotaExceededError');
const denied = new DOMException('denied', 'SecurityError');

test('a quota that is exceeded means full, under the names that browsers give it; all else is forbidden', () => {
  expect(storageRefusal(full)).toBe('full');
  expect(storageRefusal(new DOMException('', 'NS_ERROR_DOM_QUOTA_REACHED'))).toBe('full');
  for (const error of [
    denied,
    new DOMException('', 'InvalidStateError'),
    new Error('QuotaExceededError'),
    null,
  ])
    expect(storageRefusal(error)).toBe('forbidden');
});

test('a storage is asked why it refused: there is none, it refuses everything, or the room is not enough', () => {
  expect(refusalOf(null)).toBe('forbidden');
  expect(refusalOf(throwing(denied))).toBe('forbidden');
  expect(refusalOf(throwing(full))).toBe('full');
  const kept = new Map<string, string>();
  const small = {
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
  expect(refusalOf(small)).toBe('full');
  expect(kept.size).toBe(0);
});
