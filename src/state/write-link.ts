import type { Language } from '../i18n/language';
import { inputsOf, type Scenario } from './scenario';
import type { ScreenId } from './screens.svelte';

/** The version that links of this program carry. Links of version 1 stay readable for ever. */
export const linkVersion = 1;

/** Prefix of the user's own values that a segment's survey values hide at the moment. */
export const hiddenPrefix = 'own.';

/**
 * The whole scenario and its screen as a readable fragment, one key per input: `#v=1&view=simulator&preset=b2b&purchaseValue=100…`.
 * Every value is written, so that a later change of an example or a benchmark never changes an old link.
 */
export function writeLink(scenario: Scenario, language: Language, screen: ScreenId = 'simulator'): string {
  const { segment, preset, own, currency, company } = scenario;
  const link = new URLSearchParams({ v: String(linkVersion), view: screen, preset, segment });
  for (const [id, value] of Object.entries(inputsOf(scenario))) link.set(id, String(value));
  if (segment !== 'own') {
    for (const [id, value] of Object.entries(own)) link.set(hiddenPrefix + id, String(value));
  }
  link.set('currency', currency);
  if (company !== '') link.set('company', company);
  link.set('lang', language);
  return `#${link.toString()}`;
}
