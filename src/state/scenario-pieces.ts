import { currencies, type Currency } from '../i18n/currency';
import { segmentShares, surveyedIds, type Segment } from '../model/benchmarks';
import { presetSegment, type Preset } from '../model/examples';
import type { Inputs } from '../model/inputs';
import { readInputs, readValues, toNumber } from '../model/read-inputs';
import { ledgerOf, type Origins } from './link-ledger';
import type { Report } from './link-problem';
import { keptText } from './plain-text';
import { readRanges } from './read-ranges';
import {
  correlations,
  evidentlyOwn,
  inputsOf,
  isHidden,
  openingScenario,
  type Correlation,
  type OwnValues,
  type Scenario,
} from './scenario';
import { isSeed } from './seed';
import { hiddenPrefix } from './write-link';

/** What somebody outside says a scenario is, piece by piece and not yet checked: a link, a file, a stored record. */
export interface ScenarioPieces {
  readonly preset?: unknown;
  readonly segment?: unknown;
  readonly currency?: unknown;
  readonly texts: Readonly<Partial<Record<'company' | 'name' | 'notes', string>>>;
  /** The numbers and the choices of the calculation that are in force, by id. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The user's own values that cannot be told from those in force, by id. */
  readonly hidden: Readonly<Record<string, unknown>>;
  readonly origins: Origins;
  /** How far inputs may be from their values, by id: texts as in a link or objects as in a file. */
  readonly ranges: Readonly<Record<string, unknown>>;
  readonly seed?: unknown;
  readonly correlation?: unknown;
}

const segments = ['b2b', 'b2c', 'own'] as const;

/**
 * The one validator of everything that comes in. What is missing comes from the example that `preset` names; what
 * cannot be used is left out, clamped or shortened piece by piece, and each of these is reported by the key it has in
 * a link. No scenario fails as a whole.
 */
export function scenarioOf(pieces: ScenarioPieces, report: Report): Scenario {
  const currency =
    choiceOf<Currency>('currency', pieces.currency, currencies, report, 'EUR') ?? openingScenario.currency;
  const texts = {
    company: textOf('company', pieces, report),
    name: textOf('name', pieces, report),
    notes: textOf('notes', pieces, report),
  };
  const wantedSegment = choiceOf('segment', pieces.segment, segments, report);

  const asked = wantedSegment === undefined || wantedSegment === 'own' ? {} : segmentShares(wantedSegment);
  const { preset, inputs, problems } = readInputs({ ...pieces.values, preset: pieces.preset }, asked);
  for (const { kind, key, received, used } of problems) report(kind, key, received, used);

  const segment = segmentOf(inputs, preset, wantedSegment);
  if (wantedSegment !== undefined && segment !== wantedSegment)
    report('overruled', 'segment', wantedSegment, segment);
  const named = { segment, preset, currency, ...texts };
  const set = {
    // What somebody vouches for was set, also where the example happens to say the same.
    ...visible(inputs, segment, pieces.origins),
    ...readHidden(pieces.hidden, inputs, segment, report),
    ...evidentlyOwn(inputs, named),
  };
  const own = { ...notInForceYet(inputs, { ...openingScenario, ...named, own: set }, report), ...set };
  const ledger = ledgerOf(pieces.origins, own, report);
  const scenario = { ...openingScenario, ...named, own, ledger, ...chanceOf(pieces, report) };
  return { ...scenario, ranges: readRanges(pieces.ranges, scenario, report) };
}

/** Where the chance of a simulation starts, and how strongly shares go together. */
function chanceOf(pieces: ScenarioPieces, report: Report): Pick<Scenario, 'seed' | 'correlation'> {
  const { seed, correlation } = openingScenario;
  return {
    seed: numberOf('seed', pieces.seed, isSeed, report, seed),
    correlation: numberOf('correlation', pieces.correlation, isCorrelation, report, correlation),
  };
}

const isCorrelation = (value: number): value is Correlation => correlations.some((one) => one === value);

/** A number that must be one of a kind; what is missing or, which is reported, none of them, is `used`. */
function numberOf<Kind extends number>(
  key: string,
  received: unknown,
  is: (value: number) => value is Kind,
  report: Report,
  used: Kind,
): Kind {
  if (received === undefined) return used;
  const value = toNumber(received);
  if (value !== null && is(value)) return value;
  report(value === null ? 'notANumber' : 'notAChoice', key, received, used);
  return used;
}

/**
 * The inputs that were read and would not be in force: a churn cut that should follow from satisfaction, when the shares
 * of satisfied customers contradict each other. It counts as set; where another value was set aside for that, it is
 * overruled.
 */
function notInForceYet(read: Inputs, scenario: Scenario, report: Report): OwnValues {
  const inForce = inputsOf(scenario);
  const ids = (Object.keys(read) as (keyof Inputs)[]).filter((id) => inForce[id] !== read[id]);
  for (const id of ids.filter((one) => scenario.own[one] !== undefined))
    report('overruled', id, read[id], inForce[id]);
  return Object.fromEntries(ids.map((id) => [id, read[id]]));
}

/** One of several values; undefined when it is missing or, which is reported, none of them. */
export function choiceOf<Value extends string>(
  key: string,
  received: unknown,
  values: readonly Value[],
  report: Report,
  used?: Value,
): Value | undefined {
  if (received === undefined) return undefined;
  const choice = values.find((value) => value === received);
  if (choice === undefined) report('notAChoice', key, received, used);
  return choice;
}

const textOf = (id: 'company' | 'name' | 'notes', { texts }: ScenarioPieces, report: Report): string =>
  keptText(id, texts[id] ?? '', (whole) => {
    report('tooLong', id, whole);
  });

/** The values in force, of those that are named, that no choice has set. */
function visible(inputs: Inputs, segment: Segment | 'own', named: ReadonlyMap<string, unknown>): OwnValues {
  const ids = Object.keys(inputs) as (keyof Inputs)[];
  const kept = ids.filter((id) => named.has(id) && !isHidden(id, inputs, segment));
  return Object.fromEntries(kept.map((id) => [id, inputs[id]]));
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
  hidden: ScenarioPieces['hidden'],
  inForce: Inputs,
  segment: Segment | 'own',
  report: Report,
): OwnValues {
  // Not read as inputs of a scenario: they need not belong together, and none follows another.
  const { values, problems } = readValues(hidden);
  for (const { kind, key, received, used } of problems) {
    const isIgnored = kind === 'notANumber' || kind === 'notAChoice';
    const instead = isIgnored ? inForce[key as keyof Inputs] : used;
    report(kind, hiddenPrefix + key, received, instead);
  }
  const kept = Object.entries(values).filter(([key, value]) => {
    const id = key as keyof Inputs;
    if (isHidden(id, inForce, segment) || value === inForce[id]) return true;
    report('unknownKey', hiddenPrefix + id, hidden[id]);
    return false;
  });
  return Object.fromEntries(kept);
}
