import { formatDate, isoDay } from '../../i18n/date-format';
import { inputTexts } from '../../i18n/input-texts';
import type { NumberFormat } from '../../i18n/number-format';
import { modelChoices, type ChoiceId, type Inputs } from '../../model/inputs';
import { originOf, type DatedCitation } from '../../model/origin';
import type { OriginKind } from '../../model/origin-kind';
import { parameter, parameters, type ParameterId, type Unit } from '../../model/parameters';
import type { ExportedRange, ExportedScenario, ExportWords } from '../export-snapshot';
import { inputSpans } from './input-spans';

/** One input or choice of a scenario as a file states it. */
export interface InputRow {
  readonly id: keyof Inputs;
  readonly name: string;
  readonly raw: number | string;
  /** The value as the page writes it, with its unit. */
  readonly text: string;
  /** Between which values it was simulated; empty when it is taken as certain. */
  readonly range: string;
  readonly unit: Unit | 'choice';
  readonly kind: OriginKind;
  /** Where it comes from, in a word or two. */
  readonly origin: string;
  readonly source: string;
  readonly note: string;
  /** An ISO day, or empty. */
  readonly when: string;
  readonly citations: readonly DatedCitation[];
}

const everyInput: readonly (keyof Inputs)[] = [
  ...parameters.map(({ id }) => id),
  ...(Object.keys(modelChoices) as ChoiceId[]),
];

const isChoice = (id: keyof Inputs): id is ChoiceId => id in modelChoices;
const unitOf = (id: ParameterId): Unit => parameter(id).unit;

/** Every input and choice in force, in the order of the catalogue, with where it comes from. */
export function inputRows(
  { inputs, start, ledger, ranges }: ExportedScenario,
  words: ExportWords,
  format: NumberFormat,
): readonly InputRow[] {
  const { levers, explanations, compare, help } = words;
  const texts = inputTexts({ levers, explanations, inputs: compare.inputs }, format);
  const spans = inputSpans(inputs, words, format);
  const rangeText = (range: ExportedRange) =>
    range.from === 'own' ? words.document.range.own(spans.range(range)) : spans.range(range);
  return everyInput.map((id) => {
    const range = ranges.find(({ input }) => input === id);
    const { kind, source, note, when, citations } = originOf(id, inputs, start, ledger);
    const isDefault = kind === 'example' && isChoice(id);
    return {
      ...{ id, kind, note, citations },
      name: texts.name(id),
      raw: inputs[id],
      text: texts.value(id, inputs),
      range: range === undefined ? '' : rangeText(range),
      unit: isChoice(id) ? 'choice' : unitOf(id),
      origin: isDefault ? help.provenance.defaultChoice.short : levers.origin[kind],
      source: source === '' ? citations.map(({ title }) => title).join('; ') : source,
      when: when === '' ? '' : isoDay(when),
    };
  });
}

/** An ISO day as the language writes it; empty when nobody said, and as it is when it is no day. */
export function dayText(when: string, language: Parameters<typeof formatDate>[1]): string {
  return /^\d{4}-\d\d-\d\d$/.test(when) && !Number.isNaN(Date.parse(when))
    ? formatDate(when, language)
    : when;
}
