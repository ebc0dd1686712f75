import { suppliers, type Ledger, type LedgerEntry } from '../model/provenance';
import { beginning } from '../model/shortened';
import type { LinkParts } from './link-parts';
import { longestText, oneLine } from './plain-text';
import type { OwnValues } from './scenario';

/** Who supplied a value travels beside it: `from.churnNow=prospect&when.churnNow=2026-11-22&source.churnNow=…`. */
const prefixes = { supplier: 'from.', when: 'when.', source: 'source.', note: 'note.' } as const;
type Part = keyof typeof prefixes;
const partNames = Object.keys(prefixes) as readonly Part[];

/** What a link says about where its values come from, by id, not yet checked. */
export type Origins = ReadonlyMap<string, Readonly<Partial<Record<Part, string>>>>;

export function writeLedger(link: URLSearchParams, ledger: Ledger): void {
  for (const [id, entry] of Object.entries(ledger)) {
    for (const part of partNames) if (entry[part] !== '') link.set(prefixes[part] + id, entry[part]);
  }
}

export function takeOrigins(parts: LinkParts): Origins {
  const found = new Map<string, Partial<Record<Part, string>>>();
  for (const part of partNames) {
    for (const [id, text] of Object.entries(parts.takeAll(prefixes[part])))
      found.set(id, { ...found.get(id), [part]: text });
  }
  return found;
}

const isoTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z)?$/;
/** True for an ISO day or an instant in UTC that exists. */
export const isTime = (text: string): boolean => isoTime.test(text) && !Number.isNaN(Date.parse(text));

/** The entries for values that are set; what cannot be used is reported and left out. */
export function ledgerOf(origins: Origins, values: OwnValues, parts: LinkParts): Ledger {
  const set = new Map<string, number | string>(Object.entries(values));
  const entries: [string, LedgerEntry][] = [];
  for (const [id, origin] of origins) {
    const value = set.get(id);
    if (value === undefined) {
      for (const part of partNames)
        if (origin[part] !== undefined) parts.report('unknownKey', prefixes[part] + id, origin[part]);
    } else entries.push([id, entryOf(id, value, origin, parts)]);
  }
  return Object.fromEntries(entries);
}

function entryOf(
  id: string,
  value: number | string,
  origin: Readonly<Partial<Record<Part, string>>>,
  parts: LinkParts,
): LedgerEntry {
  const { supplier = 'assumption', when = '' } = origin;
  const known = suppliers.find((candidate) => candidate === supplier);
  if (known === undefined) parts.report('notAChoice', prefixes.supplier + id, supplier, 'assumption');
  const isUsable = when === '' || isTime(when);
  if (!isUsable) parts.report('notATime', prefixes.when + id, when);
  const text = (part: 'note' | 'source') => {
    const line = oneLine(origin[part] ?? '');
    if (line.length <= longestText[part]) return line;
    parts.report('tooLong', prefixes[part] + id, line);
    return beginning(line, longestText[part]).trim();
  };
  return {
    value,
    supplier: known ?? 'assumption',
    note: text('note'),
    source: text('source'),
    when: isUsable ? when : '',
  };
}
