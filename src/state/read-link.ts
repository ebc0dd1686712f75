import { currencies, type Currency } from '../i18n/currency';
import { languages, type Language } from '../i18n/language';
import { segmentShares, surveyedIds, type Segment } from '../model/benchmarks';
import { examples, presetSegment, presets, type Preset } from '../model/examples';
import type { Inputs } from '../model/inputs';
import { readInputs } from '../model/read-inputs';
import type { LinkProblem } from './link-problem';
import { openingScenario, type OwnValues, type Scenario } from './scenario';
import { hiddenPrefix, linkVersion } from './write-link';

export interface ReadLink {
  readonly scenario: Scenario;
  /** The language the link asks for, if any. */
  readonly language: Language | null;
  readonly problems: readonly LinkProblem[];
}

const segments = ['b2b', 'b2c', 'own'] as const;
const views = ['simulator'] as const;
const longestCompany = 80;
const longestShown = 40;

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
    const short = received.length > longestShown ? `${received.slice(0, longestShown)}…` : received;
    this.problems.push({ kind, key, received: short, ...(used === undefined ? {} : { used }) });
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
    const taken: Record<string, string> = {};
    for (const [key, value] of [...this.#parts]) {
      if (!key.startsWith(prefix)) continue;
      taken[key.slice(prefix.length)] = value;
      this.#parts.delete(key);
    }
    return taken;
  }
}

/**
 * Reads the fragment of an address. Parts that are missing come from the example that `preset` names, parts that
 * cannot be used are left out or clamped one by one and reported: a link never fails as a whole.
 */
export function readLink(fragment: string): ReadLink {
  const parts = new Parts(fragment);
  readVersion(parts);
  parts.takeChoice('view', views, 'simulator');
  const language = parts.takeChoice('lang', languages) ?? null;
  const currency = parts.takeChoice<Currency>('currency', currencies, 'EUR') ?? openingScenario.currency;
  const company = readCompany(parts);
  const wantedSegment = parts.takeChoice('segment', segments);
  const wantedOwnPreset = parts.takeChoice('ownPreset', presets);
  const hidden = parts.takeAll(hiddenPrefix);

  const { preset, inputs, problems } = readInputs(parts.takeAll(''));
  parts.problems.push(...problems);

  const segment = segmentOf(inputs, preset, wantedSegment);
  const ownPreset = segment === 'own' ? preset : (wantedOwnPreset ?? preset);
  const own = { ...ownValues(inputs, preset, segment), ...readHidden(hidden, ownPreset, parts) };
  return {
    scenario: { segment, preset, ownPreset, own, currency, company },
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
  return company.slice(0, longestCompany).trim();
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

/** The inputs that differ from the example: those that somebody set. */
function ownValues(inputs: Inputs, preset: Preset, segment: Segment | 'own'): OwnValues {
  const example = examples[preset];
  const hiddenIds: readonly string[] = segment === 'own' ? [] : surveyedIds;
  const set = Object.entries(inputs).filter(
    ([id, value]) => value !== example[id as keyof Inputs] && !hiddenIds.includes(id),
  );
  return Object.fromEntries(set);
}

/** The user's own values behind a segment's, checked like every other input. */
function readHidden(hidden: Record<string, string>, ownPreset: Preset, parts: Parts): OwnValues {
  if (Object.keys(hidden).length === 0) return {};
  const { inputs, problems } = readInputs({ ...hidden, preset: ownPreset });
  parts.problems.push(...problems.map((problem) => ({ ...problem, key: hiddenPrefix + problem.key })));
  return Object.fromEntries(Object.entries(inputs).filter(([id]) => Object.hasOwn(hidden, id)));
}
