import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/i18n/language';
import { loadPart } from '../../src/i18n/part-words';
import { evidenceFactors } from '../../src/model/evidence-factors';
import { examples } from '../../src/model/examples';
import type { Inputs } from '../../src/model/inputs';
import { parameters, type AssumptionId } from '../../src/model/parameters';
import { evidenceText } from '../../src/views/simulator/assumption-evidence';
import { assumptionSections, isInForce } from '../../src/views/simulator/assumption-sections';
import { caseNotice } from '../../src/views/simulator/case-notice';
import { formatOf, plain, wordsOf } from './said';

async function wordsIn(language: Language) {
  const { assumptions } = await loadPart('assumptions', language);
  if (assumptions === undefined) throw new Error('No words');
  return assumptions;
}
const noticeOf = async (changes: Partial<Inputs>, language: Language = 'en') => {
  const inputs = { ...examples.b2b, ...changes };
  return caseNotice(inputs, await wordsIn(language), formatOf(language), wordsOf[language].levers);
};

describe.each(languages)('beside the assumptions, in %s', (language) => {
  test('contradictory inputs name the retention that would have to be, and are a problem', async () => {
    // (1 − 0.4 − 0.9 × 0.9)/0.1 = −2.1
    const notice = await noticeOf(
      { retentionLever: 'satisfaction', churnNow: 0.4, satisfiedNow: 0.9 },
      language,
    );
    expect(notice).toMatchObject({ section: 'retention', isProblem: true });
    expect(plain(notice?.text ?? '')).toMatch(/-210 ?%/);
  });

  test('compounding without a market says how many one customer would bring', async () => {
    const notice = await noticeOf(
      { referralGenerations: 'compounding', claimStrength: 'published' },
      language,
    );
    expect(notice).toMatchObject({ section: 'referral', isProblem: true });
    expect(notice?.text).toMatch(/2[.,]37/);
  });

  test('what follows from a choice is said without being a problem', async () => {
    const derived = await noticeOf({ retentionLever: 'satisfaction' }, language);
    expect(derived).toMatchObject({ section: 'retention', isProblem: false });
    const chain = await noticeOf({ referralGenerations: 'compounding' }, language);
    expect(chain).toMatchObject({ section: 'referral', isProblem: false });
    expect(await noticeOf({}, language)).toBeNull();
    expect(await noticeOf({ retentionLever: 'satisfaction', satisfiedNow: 1 }, language)).toMatchObject({
      isProblem: true,
    });
  });

  test('every assumption says where it comes from', async () => {
    const words = await wordsIn(language);
    for (const { id } of parameters.filter(({ group }) => group === 'assumptions'))
      expect(evidenceText(id as AssumptionId, words, formatOf(language))).toMatch(/^.{20,}\.$/);
    expect(evidenceText('referralFollowThrough', words, formatOf(language))).toContain('Kumar');
    expect(evidenceFactors.referralRate.kind).toBe('measured');
  });
});

test('every assumption has one place on screen, or its own elsewhere', () => {
  const elsewhere = ['sbgAlpha', 'sbgBeta', 'sampleSizeB2B', 'sampleSizeB2C'];
  const placed = assumptionSections.flatMap(({ inputs }) => inputs);
  const all = parameters.filter(({ group }) => group === 'assumptions').map(({ id }) => id);
  expect([...placed, ...elsewhere].sort()).toEqual([...all].sort());
});

test('a number that does nothing under the choices made is not shown', () => {
  expect(isInForce('retentionDissatisfied', examples.b2b)).toBe(false);
  expect(isInForce('retentionDissatisfied', { ...examples.b2b, counterfactual: 'incremental' })).toBe(true);
  expect(isInForce('marketSize', examples.b2b)).toBe(false);
  expect(isInForce('causalShare', examples.b2b)).toBe(true);
});
