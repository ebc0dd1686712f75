import type { Citation } from '../../model/dissatisfied-preset';
import type { Provenance } from '../../model/provenance';
import { longestText } from '../../state/plain-text';

/**
 * The provenance of values that we work out from a publication: an assumption of ours, with the publication as its
 * source. A title that is too long gives way to the address.
 *
 * @param note what the publication says, in one or two sentences of the reader's language
 * @param today an ISO day
 */
export function citationProvenance(citation: Citation | undefined, note: string, today: string): Provenance {
  const whole = citation === undefined ? '' : `${citation.title}, ${citation.url}`;
  return {
    supplier: 'assumption',
    note: note,
    source: whole.length > longestText.source ? (citation?.url ?? '') : whole,
    when: today,
  };
}
