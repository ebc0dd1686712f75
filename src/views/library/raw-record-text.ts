import type { SetAside } from '../../state/library/library-record';

/** A record that cannot be read, as text that loses nothing a text can hold. */
export function rawRecordText({ id, raw }: SetAside): string {
  try {
    return `${JSON.stringify({ id, raw: raw ?? null }, (_, value: unknown) => writable(value), 2)}\n`;
  } catch {
    // It holds itself, or refuses to be read.
    return `${JSON.stringify({ id, raw: Object.prototype.toString.call(raw) }, null, 2)}\n`;
  }
}

function writable(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
  return value;
}

/** A name for the file that every system takes. */
export const rawRecordFile = ({ id }: SetAside): string =>
  `kerroin-${id.replace(/[^a-zA-Z0-9-]+/g, '-').slice(0, 60)}.json`;
