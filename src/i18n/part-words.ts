import type { Language } from './language';
import type { ArrivalWords } from './messages/arrival-words';
import type { AssumptionsWords } from './messages/assumptions-words';
import type { CaseWords } from './messages/case-words';
import type { HistoryWords } from './messages/history-words';
import type { CompareWords } from './messages/compare-words';
import type { LibraryWords } from './messages/library-words';
import type { ShareWords } from './messages/share-words';
import type { ExportsWords } from './messages/exports-words';
import type { LeaveBehindWords } from './messages/leave-behind-words';
import type { GoalsWords } from './messages/goals-words';
import type { HelpWords } from './messages/help-words';
import type { LifetimeWords } from './messages/lifetime-words';
import type { ExplanationsWords } from './messages/explanations-words';
import type { LinkProblemWords } from './messages/link-problem-words';
import type { RangesWords } from './messages/ranges-words';
import type { StorageWords } from './messages/storage-words';
import type { SourcesWords } from './messages/sources-words';
import type { UncertaintyWords } from './messages/uncertainty-words';

/** The words of what is loaded later than the first view, by part. */
export interface Parts {
  readonly arrival: ArrivalWords;
  readonly assumptions: AssumptionsWords;
  readonly case: CaseWords;
  readonly help: HelpWords;
  readonly lifetime: LifetimeWords;
  readonly linkProblems: LinkProblemWords;
  readonly sources: SourcesWords;
  readonly storage: StorageWords;
  readonly goals: GoalsWords;
  readonly history: HistoryWords;
  readonly compare: CompareWords;
  readonly library: LibraryWords;
  readonly share: ShareWords;
  readonly explanations: ExplanationsWords;
  readonly ranges: RangesWords;
  readonly exports: ExportsWords;
  readonly leaveBehind: LeaveBehindWords;
  readonly uncertainty: UncertaintyWords;
}
export type PartId = keyof Parts;

type Loaders<Words> = Readonly<Record<Language, () => Promise<{ readonly words: Words }>>>;

const loaders: { readonly [Id in PartId]: Loaders<Parts[Id]> } = {
  arrival: {
    fi: () => import('./messages/fi/arrival'),
    en: () => import('./messages/en/arrival'),
    sv: () => import('./messages/sv/arrival'),
  },
  assumptions: {
    fi: () => import('./messages/fi/assumptions'),
    en: () => import('./messages/en/assumptions'),
    sv: () => import('./messages/sv/assumptions'),
  },
  case: {
    fi: () => import('./messages/fi/case'),
    en: () => import('./messages/en/case'),
    sv: () => import('./messages/sv/case'),
  },
  help: {
    fi: () => import('./messages/fi/help'),
    en: () => import('./messages/en/help'),
    sv: () => import('./messages/sv/help'),
  },
  lifetime: {
    fi: () => import('./messages/fi/lifetime'),
    en: () => import('./messages/en/lifetime'),
    sv: () => import('./messages/sv/lifetime'),
  },
  linkProblems: {
    fi: () => import('./messages/fi/link-problems'),
    en: () => import('./messages/en/link-problems'),
    sv: () => import('./messages/sv/link-problems'),
  },
  sources: {
    fi: () => import('./messages/fi/sources'),
    en: () => import('./messages/en/sources'),
    sv: () => import('./messages/sv/sources'),
  },
  storage: {
    fi: () => import('./messages/fi/storage'),
    en: () => import('./messages/en/storage'),
    sv: () => import('./messages/sv/storage'),
  },
  goals: {
    fi: () => import('./messages/fi/goals'),
    en: () => import('./messages/en/goals'),
    sv: () => import('./messages/sv/goals'),
  },
  history: {
    fi: () => import('./messages/fi/history'),
    en: () => import('./messages/en/history'),
    sv: () => import('./messages/sv/history'),
  },
  compare: {
    fi: () => import('./messages/fi/compare'),
    en: () => import('./messages/en/compare'),
    sv: () => import('./messages/sv/compare'),
  },
  library: {
    fi: () => import('./messages/fi/library'),
    en: () => import('./messages/en/library'),
    sv: () => import('./messages/sv/library'),
  },
  share: {
    fi: () => import('./messages/fi/share'),
    en: () => import('./messages/en/share'),
    sv: () => import('./messages/sv/share'),
  },
  explanations: {
    fi: () => import('./messages/fi/explanations'),
    en: () => import('./messages/en/explanations'),
    sv: () => import('./messages/sv/explanations'),
  },
  ranges: {
    fi: () => import('./messages/fi/ranges'),
    en: () => import('./messages/en/ranges'),
    sv: () => import('./messages/sv/ranges'),
  },
  exports: {
    fi: () => import('./messages/fi/exports'),
    en: () => import('./messages/en/exports'),
    sv: () => import('./messages/sv/exports'),
  },
  leaveBehind: {
    fi: () => import('./messages/fi/leave-behind'),
    en: () => import('./messages/en/leave-behind'),
    sv: () => import('./messages/sv/leave-behind'),
  },
  uncertainty: {
    fi: () => import('./messages/fi/uncertainty'),
    en: () => import('./messages/en/uncertainty'),
    sv: () => import('./messages/sv/uncertainty'),
  },
};

/** Every part there is. */
export const partIds = Object.keys(loaders) as readonly PartId[];

/** Loads the words of one part in one language. Rejects when the file cannot be fetched. */
export async function loadPart(id: PartId, language: Language): Promise<Partial<Parts>> {
  return { [id]: (await loaders[id][language]()).words };
}
