import type { Language } from '../i18n/language';
import type { Inputs } from '../model/inputs';
import { notEvident } from './not-evident';
import { inputsOf, type Scenario } from './scenario';
import type { ScreenId } from './screens.svelte';
import { writeLedger } from './write-ledger';

/** The version that links of this program carry. Links of version 1 stay readable for ever. */
export const linkVersion = 1;

/**
 * Prefix of the user's own values that cannot be told from those in force: a segment, a claim strength or a retention
 * lever hides them, or they happen to equal what would hold without them.
 */
export const hiddenPrefix = 'own.';

/** What a link says: the values, or also the notes and who supplied each value. */
export type LinkExtent = 'values' | 'everything';

/**
 * The whole scenario and its screen as a readable fragment, one key per input:
 * `#v=1&view=simulator&preset=b2b&purchaseValue=100…`.
 * Every value is written, so that a later change of an example or a benchmark never changes an old link.
 */
export function writeLink(
  scenario: Scenario,
  language: Language,
  screen: ScreenId = 'simulator',
  extent: LinkExtent = 'values',
): string {
  const { segment, preset, currency, company, name } = scenario;
  const link = new URLSearchParams({ v: String(linkVersion), view: screen, preset, segment });
  const inForce = inputsOf(scenario);
  for (const [id, value] of Object.entries(inForce)) link.set(id, String(value));
  for (const [id, value] of Object.entries(notEvident(scenario, inForce)))
    link.set(hiddenPrefix + id, String(value));
  writeChance(link, scenario, inForce);
  link.set('currency', currency);
  if (company !== '') link.set('company', company);
  if (name !== '') link.set('name', name);
  if (extent === 'everything') {
    if (scenario.notes !== '') link.set('notes', scenario.notes);
    writeLedger(link, scenario.ledger);
  }
  link.set('lang', language);
  return `#${link.toString()}`;
}

/** The user's own ranges, and what a simulation of them starts with. */
function writeChance(link: URLSearchParams, { ranges, seed, correlation }: Scenario, inForce: Inputs): void {
  for (const [key, text] of ranges?.parts(inForce) ?? []) link.set(key, text);
  link.set('seed', String(seed));
  link.set('correlation', String(correlation));
}
