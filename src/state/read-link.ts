import { currencies, type Currency } from '../i18n/currency';
import { languages, type Language } from '../i18n/language';
import { segmentShares, surveyedIds, type Segment } from '../model/benchmarks';
import { presetSegment, type Preset } from '../model/examples';
import type { Inputs } from '../model/inputs';
import { readInputs, readValues } from '../model/read-inputs';
import { beginning, shortened } from '../model/shortened';
import type { LinkProblem } from './link-problem';
import { evidentlyOwn, isHidden, openingScenario, type OwnValues, type Scenario } from './scenario';
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
  const { preset, inputs, problems } = readInputs(parts.takeAll(''), asked);
  parts.problems.push(...problems);

  const segment = segmentOf(inputs, preset, wantedSegment);
  const shown = { segment, preset, currency, company };
  const own = { ...readHidden(hidden, inputs, segment, parts), ...evidentlyOwn(inputs, shown) };
  return {
    scenario: { ...shown, own },
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

/**
 * The user's own values that cannot be told from those in force, checked like every other input. A value that differs
 * from the one in force although no choice hides it has no place on the page and is reported.
 */
function readHidden(
  hidden: Record<string, string>,
  inForce: Inputs,
  segment: Segment | 'own',
  parts: Parts,
): OwnValues {
  // Not read as inputs of a scenario: they need not belong together, and none follows another.
  const { values, problems } = readValues(hidden);
  for (const problem of problems) {
    const used = inForce[problem.key as keyof Inputs] as number | string | undefined;
    const isIgnored = problem.kind === 'notANumber' || problem.kind === 'notAChoice';
    const reported = isIgnored && used !== undefined ? { ...problem, used } : problem;
    parts.problems.push({ ...reported, key: hiddenPrefix + problem.key });
  }
  const kept = Object.entries(values).filter(([key, value]) => {
    const id = key as keyof Inputs;
    if (isHidden(id, inForce, segment) || value === inForce[id]) return true;
    parts.report('unknownKey', hiddenPrefix + id, hidden[id] ?? '');
    return false;
  });
  return Object.fromEntries(kept);
}
