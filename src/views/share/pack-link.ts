import { linkVersion } from '../../state/write-link';
import type { SharedSubject } from './shared-link.svelte';

/** The scenarios as a short fragment; the first of them comes on screen where it is opened. Rejects when it cannot be made. */
export async function packLink(subject: SharedSubject): Promise<string> {
  const { scenarios, extent, language, screen, baseline } = subject;
  const { packScenarios } = await import('../../state/bundle');
  const packed = await packScenarios(scenarios, extent);
  const start = baseline > 0 ? `&baseline=${baseline}` : '';
  return `#v=${linkVersion}&view=${screen}&s=${packed}${start}&lang=${language}`;
}
