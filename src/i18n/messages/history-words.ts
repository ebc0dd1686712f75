import type { ModelChoices } from '../../model/inputs';

/** Words of the change history. */
export interface HistoryWords {
  readonly title: string;
  readonly intro: string;
  readonly empty: string;
  /** The first line: what the page opened with. */
  readonly start: Readonly<Record<'start' | 'draft' | 'link' | 'ownAddress', string>>;
  readonly opened: string;
  readonly walked: string;
  readonly now: string;
  /** Who made a change. */
  readonly by: string;
  readonly byLink: string;
  readonly goBack: string;
  readonly change: (name: string, before: string, after: string) => string;
  readonly segment: (segment: string) => string;
  readonly fromLibrary: (name: string) => string;
  readonly notesChanged: string;
  readonly origin: (name: string) => string;
  readonly more: (count: number) => string;
  readonly nothing: string;
  readonly parts: Readonly<Record<'name' | 'company' | 'currency', string>>;
  readonly churnCutBasis: Readonly<Record<ModelChoices['churnCutBasis'], string>>;
}
