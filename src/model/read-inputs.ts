import { examples, presets, type Preset } from './examples';
import { followThroughIds } from './follow-through-in-force';
import { modelChoices, type ChoiceId, type Inputs } from './inputs';
import { inputsInForce } from './inputs-in-force';
import { parameters, type Parameter, type ParameterId } from './parameters';
import { shortened } from './shortened';

/** What was wrong with one piece of data from outside, and what was used instead. */
export interface InputProblem {
  readonly kind: 'unknownKey' | 'notANumber' | 'notAChoice' | 'belowMinimum' | 'aboveMaximum' | 'notReadable';
  readonly key: string;
  /** What came in, shortened; plain text, never markup. */
  readonly received: string;
  /** The value in force instead; absent when the piece was ignored. */
  readonly used?: number | string;
}

export interface ReadInputs {
  readonly preset: Preset;
  readonly inputs: Inputs;
  readonly problems: readonly InputProblem[];
}

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A short printable form of anything, for messages. */
function shown(received: unknown): string {
  if (Array.isArray(received)) return '[…]';
  if (typeof received === 'object' && received !== null) return '{…}';
  return shortened(String(received));
}

/** A finite number out of a number or a plain decimal text (dot decimal), else null. */
function toNumber(received: unknown): number | null {
  if (typeof received === 'string' && !decimal.test(received.trim())) return null;
  if (typeof received !== 'string' && typeof received !== 'number') return null;
  const value = Number(received);
  return Number.isFinite(value) ? value + 0 : null;
}

function readNumber(entry: Parameter, received: unknown, fallback: number, problems: InputProblem[]): number {
  const value = toNumber(received);
  if (value === null) {
    problems.push({ kind: 'notANumber', key: entry.id, received: shown(received), used: fallback });
    return fallback;
  }
  if (value < entry.min) {
    problems.push({ kind: 'belowMinimum', key: entry.id, received: shown(received), used: entry.min });
    return entry.min;
  }
  if (value > entry.max) {
    problems.push({ kind: 'aboveMaximum', key: entry.id, received: shown(received), used: entry.max });
    return entry.max;
  }
  return value === 0 ? 0 : value;
}

function readPreset(received: unknown, problems: InputProblem[]): Preset {
  if (received === undefined) return 'b2b';
  const preset = presets.find((candidate) => candidate === received);
  if (preset !== undefined) return preset;
  problems.push({ kind: 'notAChoice', key: 'preset', received: shown(received), used: 'b2b' });
  return 'b2b';
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/**
 * Reads inputs from outside: a link, a stored record, a file, a host's settings. Every entry is checked by itself
 * against the catalogue; what is missing comes from the example named by `preset` (B2B when there is none), what
 * is malformed is ignored, what is out of range is clamped, and each of these is reported.
 *
 * @example
 * readInputs({ preset: 'b2c', churnNow: '0.2', reach: 99 })
 * // inputs.churnNow 0.2, inputs.reach 20, problems [{ kind: 'aboveMaximum', key: 'reach', … }]
 */
export function readInputs(data: unknown): ReadInputs {
  if (!isRecord(data)) {
    const problems: InputProblem[] = [{ kind: 'notReadable', key: '', received: shown(data) }];
    return { preset: 'b2b', inputs: examples.b2b, problems };
  }
  const problems: InputProblem[] = [];
  const given = new Map(Object.entries(data));
  const preset = readPreset(given.get('preset'), problems);
  given.delete('preset');
  const inputs: Record<ParameterId, number> & Record<ChoiceId, string> = { ...examples[preset] };

  for (const entry of parameters) {
    if (!given.has(entry.id)) continue;
    inputs[entry.id] = readNumber(entry, given.get(entry.id), inputs[entry.id], problems);
    given.delete(entry.id);
  }
  for (const id of Object.keys(modelChoices) as ChoiceId[]) {
    if (!given.has(id)) continue;
    const received = given.get(id);
    const choice = modelChoices[id].find((candidate) => candidate === received);
    if (choice === undefined)
      problems.push({ kind: 'notAChoice', key: id, received: shown(received), used: inputs[id] });
    else inputs[id] = choice;
    given.delete(id);
  }
  for (const [key, received] of given)
    problems.push({ kind: 'unknownKey', key: shown(key), received: shown(received) });
  // Every choice above was found in its own list, so the record holds only possible values.
  return { preset, inputs: completed(inputs as Inputs, data), problems };
}

/**
 * Numbers that follow others, filled in where the data has none. Factors that differ from those of the claim strength
 * are one's own: a link or file with other numbers, or from before the evidence changed, keeps what it says.
 */
function completed(read: Inputs, data: Readonly<Record<string, unknown>>): Inputs {
  const isGiven = (id: string) => Object.hasOwn(data, id);
  const preset = inputsInForce(read, isGiven);
  const givenFactors = followThroughIds.filter((id) => isGiven(id) && read[id] !== preset[id]);
  if (givenFactors.length === 0) return preset;
  const own: Inputs = { ...preset, claimStrength: 'own' };
  return { ...own, ...Object.fromEntries(givenFactors.map((id) => [id, read[id]])) };
}
