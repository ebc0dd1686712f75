import * as v from 'valibot';
import { isRecord } from '../../model/read-inputs';

export const fileFormat = 'kerroin';
/** The version that files of this program carry. Files of version 1 stay readable for ever. */
export const fileVersion = 1;

// Not v.record: it leaves out a key like "__proto__" without a word, and everything left out is reported.
const members = v.custom<Readonly<Record<string, unknown>>>(isRecord);
const text = v.string();

/** The shape of each piece of a scenario; what the values mean is for the validator of scenarios to say. */
export const scenarioShape = {
  name: text,
  company: text,
  notes: text,
  /** The example that fills in what is missing. */
  preset: v.unknown(),
  /** Numbers in force by id, shares as 0..1. */
  inputs: members,
  /** Segment, currency and the choices of the calculation in force. */
  choices: members,
  /** Own values that a choice hides or that equal what would hold anyway: they are in force again when it goes. */
  own: members,
  /** Who supplied a value, by the id of the input. */
  provenance: members,
  /** How far inputs may be from their values, by id. */
  ranges: members,
  /** Where the chance of a simulation starts, and how strongly shares go together. */
  seed: v.unknown(),
  correlation: v.unknown(),
} as const;

/** The shape of each piece of a provenance entry. */
export const originShape = { supplier: text, note: text, source: text, when: text } as const;

/** The shape of the file around its scenarios. Each of those is read by itself. */
export const fileShape = {
  format: v.literal(fileFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999)),
  scenarios: v.pipe(v.array(v.unknown()), v.minLength(1)),
} as const;

/** Keys of the file that are there for people and editors; nothing depends on them. */
export const remarks: readonly string[] = ['$schema', 'writtenAt'];

export type ScenarioKey = keyof typeof scenarioShape;
export type ScenarioMembers = {
  readonly [Key in ScenarioKey]?: v.InferOutput<(typeof scenarioShape)[Key]>;
};
