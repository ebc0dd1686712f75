import { inflateRawSync } from 'node:zlib';

/** The files of a zip file by name, read through its central directory as other programs do. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = buffer.readUInt32LE(end + 16);
  const files = new Map<string, Uint8Array>();
  for (let count = buffer.readUInt16LE(end + 10); count > 0; count--) {
    const [packed, size, nameLength] = [20, 24, 28].map((offset) =>
      offset === 28 ? buffer.readUInt16LE(at + offset) : buffer.readUInt32LE(at + offset),
    ) as [number, number, number];
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    const header = buffer.readUInt32LE(at + 42);
    const from = header + 30 + buffer.readUInt16LE(header + 26) + buffer.readUInt16LE(header + 28);
    const content = inflateRawSync(buffer.subarray(from, from + packed));
    if (content.length !== size) throw new Error(`${name} has ${content.length} bytes, not ${size}`);
    files.set(name, content);
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return files;
}

/** A text file of it. */
export function textIn(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`The file has no ${name}`);
  return Buffer.from(bytes).toString('utf8');
}
