import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32, zipFile } from '../../src/exporters/zip/zip-file';
import { readZip } from './read-zip';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('the checksum is CRC-32: 0xCBF43926 for the digits 1 to 9 (its published check value)', () => {
  expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
});

test('what goes in comes out, whatever it is', async () => {
  const entry = fc.record({ name: fc.string({ unit: 'grapheme', minLength: 1 }), bytes: fc.uint8Array() });
  const entries = fc.uniqueArray(entry, { selector: ({ name }) => name, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(entries, async (given) => {
      const files = readZip(
        await zipFile(given.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }))),
      );
      expect([...files.keys()]).toEqual(given.map(({ name }) => name));
      for (const { name, bytes } of given) expect(Uint8Array.from(files.get(name) ?? [])).toEqual(bytes);
    }),
    { numRuns: 60 },
  );
});

test('names in every language are kept', async () => {
  const files = readZip(await zipFile([{ name: 'Käännös ä.txt', bytes: bytesOf('sisältö') }]));
  expect([...files]).toEqual([['Käännös ä.txt', Buffer.from('sisältö')]]);
});
