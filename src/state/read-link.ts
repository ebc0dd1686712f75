import { currencies, type Currency } from '../i18n/currency';
import { languages, type Language } from '../i18n/language';
import { isSurveyed, segmentShares, surveyedIds, type Segment } from '../model/benchmarks';
import { examples, presetSegment, type Preset } from '../model/examples';
import { followThroughIds } from '../model/follow-through-in-force';
import type { Inputs } from '../model/inputs';
import { inputsInForce } from '../model/inputs-in-force';
import type { ParameterId } from '../model/parameters';
import { readInputs } from '../model/read-inputs';
import { beginning, shortened } from '../model/shortened';
import type { LinkProblem } from './link-problem';
import { openingScenario, type OwnValues, type Scenario } from './scenario';
import { screenIds, type ScreenId } from './screens.svelte';
import { hiddenPrefix, linkVersion } from './write-link';

export interface ReadLink {
  readonly scenario: Scenario;
  readonly screen: ScreenId;
  /** The language the link asks for, if any. */
  readonly language: Language | null;
  readonly problems: readonly LinkProblem[];
}

const segments = ['b2b', 'b2c', 'own'] as const;
const longestCompany = 80;

/** The parts of a link that were not read yet; every part is taken out once. */
class Parts {
  readonly problems: LinkProblem[] = [];
  readonly #parts = new Map<string, string>();

  constructor(fragment: string) {
    for (const [key, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
      if (this.#parts.has(key)) this.report('repeated', key, value);
      this.#parts.set(key, value);
    }
  }

  report(kind: LinkProblem['kind'], key: string, received: string, used?: string): void {
    const problem = { kind, key: shortened(key), received: shortened(received) };
    this.problems.push(used === undefined ? problem : { ...problem, used });
  }

  take(key: string): string | undefined {
    const value = this.#parts.get(key);
    this.#parts.delete(key);
    return value;
  }

  takeChoice<Value extends string>(key: string, values: readonly Value[], used?: Value): Value | undefined {
    const received = this.take(key);
    if (received === undefined) return undefined;
    const choice = values.find((value) => value === received);
    if (choice === undefined) this.report('notAChoice', key, received, used);
    return choice;
  }

  /** Every part left whose key starts with `prefix`, without the prefix. */
  takeAll(prefix: string): Record<string, string> {
    const taken = [...this.#parts].filter(([key]) => key.startsWith(prefix));
    for (const [key] of taken) this.#parts.delete(key);
    // Made from entries, so that a part called __proto__ is a part like any other.
    return Object.fromEntries(taken.map(([key, value]) => [key.slice(prefix.length), value]));
  }
}

/**
 * Reads the fragment of an address. Parts that are missing come from the example that `preset` names, parts that
 * cannot be used are left out or clamped one by one and reported: a link never fails as a whole.
 */
export function readLink(fragment: string): ReadLink {
  const parts = new Parts(fragment);
  readVersion(parts);
  const screen = parts.takeChoice('view', screenIds, 'simulator') ?? 'simulator';
  const language = parts.takeChoice('lang', languages) ?? null;
  const currency = parts.takeChoice<Currency>('currency', currencies, 'EUR') ?? openingScenario.currency;
  const company = readCompany(parts);
  const wantedSegment = parts.takeChoice('segment', segments);
  const hidden = parts.takeAll(hiddenPrefix);

  const asked = wantedSegment === undefined || wantedSegment === 'own' ? {} : segmentShares(wantedSegment);
  const { preset, inputs, problems } = readInputs({ ...asked, ...parts.takeAll('') });
  parts.problems.push(...problems);

  const segment = segmentOf(inputs, preset, wantedSegment);
  const own = { ...readHidden(hidden, inputs, segment, parts), ...ownValues(inputs, preset, segment) };
  return {
    scenario: { segment, preset, own, currency, company },
    screen,
    language,
    problems: parts.problems,
  };
}

function readVersion(parts: Parts): void {
  const received = parts.take('v') ?? String(linkVersion);
  if (!/^\d{1,6}$/.test(received)) parts.report('notAChoice', 'v', received, String(linkVersion));
  else if (Number(received) > linkVersion) parts.report('newerVersion', 'v', received);
}

function readCompany(parts: Parts): string {
  // Control characters and runs of white space could make one name look like another.
  const company = (parts.take('company') ?? '').replace(/[\p{C}\s]+/gu, ' ').trim();
  if (company.length <= longestCompany) return company;
  parts.report('tooLong', 'company', company);
  return beginning(company, longestCompany).trim();
}

const hasSharesOf = (segment: Segment, inputs: Inputs): boolean => {
  const shares = segmentShares(segment);
  return surveyedIds.every((id) => inputs[id] === shares[id]);
};

/** A segment is named only while its survey values hold; anything else is the user's own. */
function segmentOf(inputs: Inputs, preset: Preset, wanted: Segment | 'own' | undefined): Segment | 'own' {
  const segment = wanted ?? presetSegment[preset];
  return segment !== 'own' && hasSharesOf(segment, inputs) ? segment : 'own';
}

/** The inputs that differ from what they would be otherwise, by the example or by what they follow: somebody set them. */
function ownValues(inputs: Inputs, preset: Preset, segment: Segment | 'own'): OwnValues {
  const example = examples[preset];
  const followed = inputsInForce(inputs, () => false);
  const otherwise = (id: keyof Inputs) =>
    id === 'expansionValue' || id === 'expansionMargin' ? followed[id] : example[id];
  const set = Object.entries(inputs).filter(
    ([id, value]) => value !== otherwise(id as keyof Inputs) && !isHidden(id, inputs, segment),
  );
  return Object.fromEntries(set);
}

/** True for an input that a choice has set: what the user had there, if anything, is not in force. */
function isHidden(id: string, inputs: Inputs, segment: Segment | 'own'): boolean {
  if (isSurveyed(id as ParameterId)) return segment !== 'own';
  if ((followThroughIds as readonly string[]).includes(id)) return inputs.claimStrength !== 'own';
  return id === 'churnCut' && inputs.retentionLever === 'satisfaction';
}

/**
 * The user's own values behind those that a choice has set, checked like every other input. Any other value that
 * differs from the one in force has no place on the page and is reported.
 */
function readHidden(
  hidden: Record<string, string>,
  inForce: Inputs,
  segment: Segment | 'own',
  parts: Parts,
): OwnValues {
  const { preset, ...values } = hidden;
  if (preset !== undefined) parts.report('unknownKey', `${hiddenPrefix}preset`, preset);
  if (Object.keys(values).length === 0) return {};
  const { inputs, problems } = readInputs(values);
  for (const problem of problems) parts.problems.push({ ...problem, key: hiddenPrefix + problem.key });
  const kept: [string, unknown][] = [];
  for (const [id, value] of Object.entries(inputs)) {
    if (!Object.hasOwn(values, id)) continue;
    if (isHidden(id, inForce, segment) || value === inForce[id as keyof Inputs]) kept.push([id, value]);
    else parts.report('unknownKey', hiddenPrefix + id, String(values[id]));
  }
  return Object.fromEntries(kept);
}
