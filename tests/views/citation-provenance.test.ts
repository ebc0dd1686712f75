import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/language';
import { loadPart } from '../../src/i18n/part-words';
import { contestedClaims } from '../../src/model/contested-claims';
import { longestText } from '../../src/state/plain-text';
import { citationProvenance } from '../../src/views/sources/citation-provenance';

const day = '2026-11-22';

describe('the provenance of what a publication says', () => {
  test('is an assumption of ours with the title and the address', () => {
    expect(citationProvenance({ title: 'HBR', url: 'https://hbr.org/1' }, '5 %', day)).toEqual({
      supplier: 'assumption',
      note: '5 %',
      source: 'HBR, https://hbr.org/1',
      when: day,
    });
  });

  test('has no source where nobody found one, and only the address where the title is too long', () => {
    expect(citationProvenance(undefined, '5 %', day).source).toBe('');
    const long = { title: 'x'.repeat(longestText.source), url: 'https://hbr.org/1' };
    expect(citationProvenance(long, '', day).source).toBe('https://hbr.org/1');
  });

  test.each(languages)('of every claim in %s fits into a link as it is', async (language) => {
    const { sources } = await loadPart('sources', language);
    for (const claim of contestedClaims) {
      const { note, source } = citationProvenance(
        claim.seenOn[0],
        sources?.claims.items[claim.id].claim ?? '',
        day,
      );
      expect(note, claim.id).not.toBe('');
      expect(note.length, claim.id).toBeLessThanOrEqual(longestText.note);
      expect(source.length, claim.id).toBeLessThanOrEqual(longestText.source);
    }
  });
});
