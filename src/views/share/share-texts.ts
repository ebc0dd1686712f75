import { isolated } from '../../i18n/isolated';
import type { Language } from '../../i18n/language';
import type { AnswerWords } from '../../i18n/messages/answer-words';
import type { ShareWords } from '../../i18n/messages/share-words';
import { createNumberFormat } from '../../i18n/number-format';
import { simulate } from '../../model/simulate';
import type { LinkContents } from '../../state/link-contents';
import { inputsOf, type Scenario } from '../../state/scenario';
import type { LinkExtent } from '../../state/write-link';

/** What the link contains, an item a line: "44 values", "currency: EUR", "3 notes". */
export function containedTexts(contents: LinkContents, words: ShareWords['contents']): readonly string[] {
  const { scenarios, values, currencies, companies, names, notes, origins } = contents;
  const several = scenarios > 1;
  return [
    ...(several ? [words.scenarios(scenarios), words.valuesEach(values)] : [words.values(values)]),
    words.currency(currencies.join(', ')),
    ...(companies.length > 0 ? [words.company(companies.map(isolated).join(', '))] : []),
    ...(names.length > 0 ? [words.name(names.map(isolated).join(', '))] : []),
    ...(notes > 0 ? [words.notes(notes)] : []),
    ...(origins > 0 ? [words.origins(origins)] : []),
  ];
}

/** What the link does not contain; notes and origins only where they could have been asked for. */
export function missingTexts(extent: LinkExtent, { missing }: ShareWords['contents']): readonly string[] {
  const { notes, library, history, reader } = missing;
  return [...(extent === 'values' ? [notes] : []), library, history, reader];
}

/** One figure that a recipient sees first. */
export interface KeyFigure {
  readonly amount: string;
  readonly label: string;
}

/** The figures under the answer that say most: one customer, the revenue, and what is left of it. */
export function keyFigures(
  scenario: Scenario,
  words: AnswerWords['figures'],
  language: Language,
  exact: boolean,
): readonly KeyFigure[] {
  const format = createNumberFormat(language, scenario.currency, exact);
  const inputs = inputsOf(scenario);
  const { satisfiedCustomerValue, revenueUplift, npv } = simulate(inputs);
  const horizon = { value: inputs.horizonYears, text: format.number(inputs.horizonYears, 1) };
  const amount = ({ value }: { readonly value: number | null }) => format.signedHeadlineMoney(value ?? NaN);
  return [
    {
      amount: format.headlineMoney(satisfiedCustomerValue.value ?? NaN),
      label: words.satisfiedCustomerValue[scenario.segment],
    },
    { amount: amount(revenueUplift), label: words.revenueUplift(horizon) },
    { amount: amount(npv), label: words.npv(horizon) },
  ];
}

/** What a scenario is called beside others. */
export const nameAmong = (scenario: Scenario, index: number, words: ShareWords): string =>
  scenario.name === '' ? words.unnamed(index + 1) : scenario.name;

/** What is shared in figures, a line each: one scenario's key figures, or the net value of each that is compared. */
export function figureLines(
  scenarios: readonly Scenario[],
  words: ShareWords,
  figures: AnswerWords['figures'],
  language: Language,
  exact: boolean,
): readonly string[] {
  const linesOf = (scenario: Scenario) =>
    keyFigures(scenario, figures, language, exact).map(({ amount, label }) => `${amount} ${label}`);
  if (scenarios.length === 1) return scenarios.flatMap(linesOf);
  return scenarios.map(
    (scenario, index) => `${isolated(nameAmong(scenario, index, words))}: ${linesOf(scenario).at(-1) ?? ''}`,
  );
}

/** A message that only lacks its receiver. */
export interface Mail {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** @param figures a line each: what the recipient sees before opening the link */
export function mailOf(company: string, figures: readonly string[], link: string, words: ShareWords): Mail {
  const { subject, subjectFor, greeting, opening, openingFor, closing } = words.mail;
  return {
    subject: company === '' ? subject : subjectFor(company),
    lines: [
      greeting,
      '',
      company === '' ? opening : openingFor(company),
      '',
      ...figures,
      '',
      link,
      '',
      closing,
    ],
  };
}
