/** A file inside a zip file. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const signatures = { file: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 };
const version = 20;
/** Names are UTF-8. */
const utf8Flag = 0x0800;
const deflated = 8;
/** 1 January 1980, the first day that the format knows: the same content gives the same bytes. */
const firstDay = 0x0021;

/** The files as one zip file, deflated by the platform (PKWARE APPNOTE 6.3, without its extensions). */
export async function zipFile(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const records: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const packed = await deflate(bytes);
    const nameBytes = new TextEncoder().encode(name);
    const shared = sharedHeader(bytes, packed.length, nameBytes.length);
    const header = joined([numbers([signatures.file, 4]), shared, nameBytes]);
    directory.push(
      joined([numbers([signatures.directory, 4], [version, 2]), shared, placeOf(offset), nameBytes]),
    );
    records.push(header, packed);
    offset += header.length + packed.length;
  }
  const index = joined(directory);
  const { length } = entries;
  const end = numbers(
    [signatures.end, 4],
    [0, 4],
    [length, 2],
    [length, 2],
    [index.length, 4],
    [offset, 4],
    [0, 2],
  );
  return joined([...records, index, end]);
}

/** What a file's own header and its line in the directory have in common. */
const sharedHeader = (bytes: Uint8Array, packedLength: number, nameLength: number) =>
  numbers(
    ...([
      [version, 2],
      [utf8Flag, 2],
      [deflated, 2],
      [0, 2],
      [firstDay, 2],
    ] as const),
    ...([
      [crc32(bytes), 4],
      [packedLength, 4],
      [bytes.length, 4],
      [nameLength, 2],
      [0, 2],
    ] as const),
  );

/** Comment, disk, attributes: none; then where the file begins. */
const placeOf = (offset: number) => numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);

/** Numbers with their count of bytes, little end first. */
function numbers(...fields: readonly (readonly [value: number, size: number])[]): Uint8Array<ArrayBuffer> {
  const bytes = fields.flatMap(([value, size]) =>
    Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 0xff),
  );
  return Uint8Array.from(bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** Checksum as zip wants it (CRC-32, ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
