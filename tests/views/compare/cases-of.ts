import type { Currency } from '../../../src/i18n/currency';
import type { Language } from '../../../src/i18n/language';
import { words as compareEn } from '../../../src/i18n/messages/en/compare';
import { words as explanationsEn } from '../../../src/i18n/messages/en/explanations';
import { words as compareFi } from '../../../src/i18n/messages/fi/compare';
import { words as explanationsFi } from '../../../src/i18n/messages/fi/explanations';
import { words as compareSv } from '../../../src/i18n/messages/sv/compare';
import { words as explanationsSv } from '../../../src/i18n/messages/sv/explanations';
import { createNumberFormat } from '../../../src/i18n/number-format';
import { exampleEntry, type Compared } from '../../../src/state/comparison.svelte';
import { openingScenario, type OwnValues, type Scenario } from '../../../src/state/scenario';
import { comparedCases, type ComparedCase } from '../../../src/views/compare/compared-cases';
import { inputTexts } from '../../../src/i18n/input-texts';
import { wordsOf } from '../said';

export const compareWordsOf = { fi: compareFi, en: compareEn, sv: compareSv } as const;
const explanationsOf = { fi: explanationsFi, en: explanationsEn, sv: explanationsSv } as const;

/** A saved scenario with values of its own. */
export const saved = (id: string, own: OwnValues, about: Partial<Scenario> = {}): Compared => ({
  id,
  kind: 'saved',
  scenario: { ...openingScenario, segment: 'own', own, ...about },
});

export const bothExamples = [exampleEntry('b2b'), exampleEntry('b2c')] as const;

/** The compared scenarios as the screen sees them; the first is the baseline unless another is named. */
export const casesOf = (
  entries: readonly Compared[],
  language: Language = 'en',
  baseline = entries[0]?.id ?? '',
): readonly ComparedCase[] =>
  comparedCases(entries, baseline, compareWordsOf[language].names, (currency: Currency) =>
    createNumberFormat(language, currency),
  );

export const textsOf =
  (language: Language) =>
  ({ format }: Pick<ComparedCase, 'format'>) =>
    inputTexts(
      {
        levers: wordsOf[language].levers,
        explanations: explanationsOf[language],
        inputs: compareWordsOf[language].inputs,
      },
      format,
    );

/** Inputs that contradict each other: no result of the case exists. */
export const contradictory: OwnValues = {
  retentionLever: 'satisfaction',
  satisfiedNow: 0.95,
  retentionOfSatisfied: 0.1,
};
