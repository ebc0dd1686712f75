import type { OriginFilter } from '../../model/origin-filter';
import type { OriginKind } from '../../model/origin-kind';
import type { ModelChoices } from '../../model/inputs';
import type { Supplier } from '../../model/provenance';

/** Words about where the values of a scenario come from: the card of one value, and the table of all. */
export interface ProvenanceWords {
  readonly title: string;
  /** One sentence about a value by where it comes from. */
  readonly says: Readonly<Record<OriginKind, string>>;
  readonly startedAt: (start: string) => string;
  readonly facts: Readonly<Record<'supplier' | 'source' | 'note' | 'when', string>>;
  /** What the card is opened with to write who supplied the value. */
  readonly tell: string;
  readonly suppliers: Readonly<Record<Supplier, string>>;
  readonly nobody: string;
  readonly onlyWhileValueStays: string;
  /** Of a choice that nobody has made: in a table, and as a sentence. */
  readonly defaultChoice: Readonly<Record<'short' | 'sentence', string>>;
  readonly table: {
    readonly title: string;
    readonly lead: string;
    readonly columns: Readonly<Record<'input' | 'value' | 'origin' | 'source' | 'note' | 'when', string>>;
    readonly show: string;
    readonly filters: Readonly<Record<OriginFilter, string>>;
    /** Beside “only our assumptions”: what else a CFO will ask about. */
    readonly showUnsourced: (count: number) => string;
    /** How many of all values the filter leaves, as a sentence. */
    readonly count: Readonly<Record<OriginFilter, (count: number, all: number) => string>>;
    readonly goTo: (label: string) => string;
    readonly history: string;
    readonly churnCutBasis: Readonly<Record<ModelChoices['churnCutBasis'], string>>;
  };
}
