import { linkVersion, type LinkExtent } from '../../state/write-link';
import type { Scenario } from '../../state/scenario';
import type { SharedSubject } from './shared-link.svelte';

interface Bundle {
  readonly packScenarios: (scenarios: readonly Scenario[], extent: LinkExtent) => Promise<string>;
}
const bundles = import.meta.glob<Bundle>('../../state/bundle.ts');

/** The scenarios as a short fragment; the first of them comes on screen where it is opened. Rejects when it cannot be made. */
export async function packLink(subject: SharedSubject): Promise<string> {
  const { scenarios, extent, language, screen, baseline } = subject;
  const load = Object.values(bundles)[0];
  if (load === undefined) throw new Error('no bundle');
  const { packScenarios } = await load();
  const packed = await packScenarios(scenarios, extent);
  const start = baseline > 0 ? `&baseline=${baseline}` : '';
  return `#v=${linkVersion}&view=${screen}&s=${packed}${start}&lang=${language}`;
}
