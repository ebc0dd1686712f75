import { suppliers, type Ledger, type LedgerEntry } from '../model/provenance';
import type { LinkParts } from './link-parts';
import type { Report } from './link-problem';
import { keptText } from './plain-text';
import type { OwnValues } from './scenario';
import { originParts, originPrefixes, type OriginPart } from './write-ledger';

/** What a link says about where its values come from, by id, not yet checked. */
export type Origins = ReadonlyMap<string, Readonly<Partial<Record<OriginPart, string>>>>;

export function takeOrigins(parts: LinkParts): Origins {
  const found = new Map<string, Partial<Record<OriginPart, string>>>();
  for (const part of originParts) {
    for (const [id, text] of Object.entries(parts.takeAll(originPrefixes[part])))
      found.set(id, { ...found.get(id), [part]: text });
  }
  return found;
}

const isoTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z)?$/;
/** True for an ISO day or an instant in UTC that exists: the 31st of February does not. */
export function isTime(text: string): boolean {
  const time = isoTime.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 10));
}

/** The entries for values that are set; what cannot be used is reported and left out. */
export function ledgerOf(origins: Origins, values: OwnValues, report: Report): Ledger {
  const set = new Map<string, number | string>(Object.entries(values));
  const entries: [string, LedgerEntry][] = [];
  for (const [id, origin] of origins) {
    const value = set.get(id);
    if (value === undefined) {
      const said = originParts.filter((part) => origin[part] !== undefined);
      // Also an origin that says nothing has no value it could speak of.
      for (const part of said.length > 0 ? said : (['supplier'] as const))
        report('unknownKey', originPrefixes[part] + id, origin[part] ?? '');
    } else entries.push([id, entryOf(id, value, origin, report)]);
  }
  return Object.fromEntries(entries);
}

function entryOf(
  id: string,
  value: number | string,
  origin: Readonly<Partial<Record<OriginPart, string>>>,
  report: Report,
): LedgerEntry {
  const { supplier = 'assumption', when = '' } = origin;
  const known = suppliers.find((candidate) => candidate === supplier);
  if (known === undefined) report('notAChoice', originPrefixes.supplier + id, supplier, 'assumption');
  const isUsable = when === '' || isTime(when);
  if (!isUsable) report('notATime', originPrefixes.when + id, when);
  const text = (part: 'note' | 'source') =>
    keptText(part, origin[part] ?? '', (whole) => {
      report('tooLong', originPrefixes[part] + id, whole);
    });
  return {
    value,
    supplier: known ?? 'assumption',
    note: text('note'),
    source: text('source'),
    when: isUsable ? when : '',
  };
}
