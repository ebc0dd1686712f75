import { examples, presets, type Preset } from './examples';
import { followThroughIds } from './follow-through-in-force';
import { modelChoices, type ChoiceId, type Inputs } from './inputs';
import { inputsInForce } from './inputs-in-force';
import { parameters, type Parameter, type ParameterId } from './parameters';
import { shown } from './shortened';

/** What was wrong with one piece of data from outside, and what was used instead. */
export interface InputProblem {
  readonly kind:
    | 'unknownKey'
    | 'notANumber'
    | 'notAChoice'
    | 'belowMinimum'
    | 'aboveMaximum'
    | 'notReadable'
    /** Usable by itself, but other values decide it: a churn cut that follows from satisfaction, for example. */
    | 'overruled';
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

/** A finite number out of a number or a plain decimal text (dot decimal), else null. */
export function toNumber(received: unknown): number | null {
  if (typeof received === 'string' && !decimal.test(received.trim())) return null;
  if (typeof received !== 'string' && typeof received !== 'number') return null;
  const value = Number(received);
  return Number.isFinite(value) ? value + 0 : null;
}

/** A usable number of the catalogue, clamped into its bounds if need be; undefined when there is none to be had. */
function readNumber(entry: Parameter, received: unknown, problems: InputProblem[]): number | undefined {
  const { id: key, min, max } = entry;
  const value = toNumber(received);
  if (value === null) {
    problems.push({ kind: 'notANumber', key, received: shown(received) });
    return undefined;
  }
  if (value < min) problems.push({ kind: 'belowMinimum', key, received: shown(received), used: min });
  if (value > max) problems.push({ kind: 'aboveMaximum', key, received: shown(received), used: max });
  return Math.min(max, Math.max(min, value));
}

function readPreset(received: unknown, problems: InputProblem[]): Preset {
  if (received === undefined) return 'b2b';
  const preset = presets.find((candidate) => candidate === received);
  if (preset !== undefined) return preset;
  problems.push({ kind: 'notAChoice', key: 'preset', received: shown(received), used: 'b2b' });
  return 'b2b';
}

/** True for an object with members: no list, no null. */
export const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/**
 * The values that data has for inputs and choices, each checked by itself against the catalogue: what is malformed is
 * ignored, what is out of range is clamped, and each of these is reported. What the values mean together is for
 * `readInputs` to say.
 */
export function readValues(data: Readonly<Record<string, unknown>>) {
  const problems: InputProblem[] = [];
  const values: Partial<Record<keyof Inputs, number | string>> = {};
  const given = new Map(Object.entries(data));
  for (const entry of parameters) {
    if (!given.has(entry.id)) continue;
    const value = readNumber(entry, given.get(entry.id), problems);
    if (value !== undefined) values[entry.id] = value;
    given.delete(entry.id);
  }
  for (const id of Object.keys(modelChoices) as ChoiceId[]) {
    if (!given.has(id)) continue;
    const received = given.get(id);
    const choice = modelChoices[id].find((candidate) => candidate === received);
    if (choice === undefined) problems.push({ kind: 'notAChoice', key: id, received: shown(received) });
    else values[id] = choice;
    given.delete(id);
  }
  for (const [key, received] of given)
    problems.push({ kind: 'unknownKey', key: shown(key), received: shown(received) });
  // Every choice was found in its own list, so the record holds only possible values.
  return { values: values as Partial<Inputs>, problems };
}

/**
 * Reads inputs from outside: a link, a stored record, a file, a host's settings. Every entry is checked by itself
 * against the catalogue; what is missing comes from the example named by `preset` (B2B when there is none) or follows
 * what it follows, what is malformed is ignored, what is out of range is clamped, and each of these is reported.
 * `otherwise` holds before the example does.
 *
 * @example
 * readInputs({ preset: 'b2c', churnNow: '0.2', reach: 99 })
 * // inputs.churnNow 0.2, inputs.reach 20, problems [{ kind: 'aboveMaximum', key: 'reach', … }]
 */
export function readInputs(data: unknown, otherwise: Partial<Inputs> = {}): ReadInputs {
  if (!isRecord(data)) {
    const problems: InputProblem[] = [{ kind: 'notReadable', key: '', received: shown(data) }];
    return { preset: 'b2b', inputs: examples.b2b, problems };
  }
  // A copy has only what the data itself says, nothing inherited.
  const { preset: named, ...rest } = { ...data };
  const presetProblems: InputProblem[] = [];
  const preset = readPreset(named, presetProblems);
  const { values, problems } = readValues(rest);
  const inputs = completed({ ...examples[preset], ...otherwise, ...values }, values);
  return {
    preset,
    inputs,
    problems: [
      ...presetProblems,
      ...problems.map((one) => withUsed(one, inputs)),
      ...overruled(values, inputs),
    ],
  };
}

/** The values that were given and are not in force. What differs by rounding alone is the same. */
function overruled(values: Partial<Inputs>, inputs: Inputs): readonly InputProblem[] {
  const given = Object.entries(values) as [keyof Inputs, number | string][];
  const isSame = (one: number | string, other: number | string) =>
    one === other || Math.abs(Number(one) - Number(other)) < 1e-12;
  return given
    .filter(([id, value]) => !isSame(inputs[id], value))
    .map(([id, value]) => ({ kind: 'overruled', key: id, received: shown(value), used: inputs[id] }));
}

/** What holds in place of a malformed value is known only once everything is read: it may follow another value. */
function withUsed(problem: InputProblem, inputs: Inputs): InputProblem {
  const isIgnored = problem.kind === 'notANumber' || problem.kind === 'notAChoice';
  return isIgnored ? { ...problem, used: inputs[problem.key as keyof Inputs] } : problem;
}

/**
 * Numbers that follow others, filled in where the data has none. Factors that differ from those of the claim strength
 * are one's own: a link or file with other numbers, or from before the evidence changed, keeps what it says.
 */
function completed(read: Inputs, values: Partial<Inputs>): Inputs {
  const isGiven = (id: ParameterId) => values[id] !== undefined;
  const inForce = inputsInForce(read, isGiven);
  const hasOwnFactors = followThroughIds.some((id) => isGiven(id) && read[id] !== inForce[id]);
  if (!hasOwnFactors) return inForce;
  const factors = followThroughIds.map((id) => [id, isGiven(id) ? read[id] : inForce[id]] as const);
  return { ...inForce, claimStrength: 'own', ...Object.fromEntries(factors) };
}
