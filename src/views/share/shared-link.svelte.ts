import type { Language } from '../../i18n/language';
import type { Scenario } from '../../state/scenario';
import type { ScreenId } from '../../state/screens.svelte';
import { writeLink, type LinkExtent } from '../../state/write-link';

/** What is to be shared, and how it opens. */
export interface SharedSubject {
  readonly what: 'current' | 'comparison';
  readonly scenarios: readonly Scenario[];
  readonly extent: LinkExtent;
  readonly language: Language;
  readonly screen: ScreenId;
}
