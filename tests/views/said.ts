import type { Language } from '../../src/i18n/language';
import type { CaseWords } from '../../src/i18n/messages/case-words';
import { words as caseEn } from '../../src/i18n/messages/en/case';
import { words as caseFi } from '../../src/i18n/messages/fi/case';
import { words as caseSv } from '../../src/i18n/messages/sv/case';
import { words as linkEn } from '../../src/i18n/messages/en/link-problems';
import { words as linkFi } from '../../src/i18n/messages/fi/link-problems';
import { words as linkSv } from '../../src/i18n/messages/sv/link-problems';
import type { LinkProblemWords } from '../../src/i18n/messages/link-problem-words';
import { en } from '../../src/i18n/messages/en/messages';
import { fi } from '../../src/i18n/messages/fi/messages';
import type { Messages } from '../../src/i18n/messages/messages';
import { sv } from '../../src/i18n/messages/sv/messages';
import { createNumberFormat } from '../../src/i18n/number-format';

export const caseWordsOf: Readonly<Record<Language, CaseWords>> = {
  fi: caseFi,
  en: caseEn,
  sv: caseSv,
};

export const linkWordsOf: Readonly<Record<Language, LinkProblemWords>> = {
  fi: linkFi,
  en: linkEn,
  sv: linkSv,
};

export const wordsOf: Readonly<Record<Language, Messages>> = { fi, en, sv };

export const formatOf = (language: Language, exact = false) => createNumberFormat(language, 'EUR', exact);

/** Texts compare with plain spaces and hyphens: locales use narrow and unbreakable ones, and a minus sign. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2212/g, '-');
