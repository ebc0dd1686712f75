import type { Ledger } from '../../model/provenance';
import { parameters, type ParameterId } from '../../model/parameters';
import { notEvident } from '../not-evident';
import { everyOther, noRange, type OwnRange } from '../own-ranges';
import { inputsOf, type Scenario } from '../scenario';
import { withRangesInForce } from '../with-ranges-in-force';
import type { LinkExtent } from '../write-link';
import { fileFormat, fileVersion, type ScenarioMembers } from './file-shape';

/**
 * Scenarios as the text of a `*.kerroin.json` file, for people, CRM systems and Kerroin itself (schema:
 * `public/kerroin-scenario.schema.json`). Every value in force is written, so that a later change of an example or a
 * benchmark never changes an old file. The record of the library is not part of it.
 *
 * @param at when it is written, an ISO instant; a remark for people
 */
export const writeScenarioFile = (scenarios: readonly Scenario[], at: string): string =>
  `${JSON.stringify({ ...fileOf(scenarios, 'everything'), writtenAt: at }, null, 2)}\n`;

/** The same as data, for what wraps it up in another way. */
export const fileOf = (scenarios: readonly Scenario[], extent: LinkExtent) => ({
  format: fileFormat,
  version: fileVersion,
  scenarios: scenarios.map((scenario) => membersOf(scenario, extent)),
});

function membersOf(scenario: Scenario, extent: LinkExtent): ScenarioMembers {
  const { name, company, notes, preset, segment, currency, ledger, seed, correlation } = scenario;
  const inForce = inputsOf(scenario);
  const numbers: Partial<Record<ParameterId, number>> = {};
  const choices: Record<string, string> = { segment, currency };
  const isNumber = (id: string): id is ParameterId => parameters.some((entry) => entry.id === id);
  for (const [id, value] of Object.entries(inForce)) {
    if (isNumber(id)) numbers[id] = Number(value);
    else choices[id] = String(value);
  }
  const own = notEvident(scenario, inForce);
  const provenance = extent === 'everything' ? provenanceOf(ledger) : {};
  return {
    name,
    ...(company === '' ? {} : { company }),
    preset,
    inputs: numbers,
    choices,
    ...(isEmpty(own) ? {} : { own }),
    ...(isEmpty(provenance) ? {} : { provenance }),
    ranges: rangesInForce(scenario),
    seed,
    correlation,
    ...(extent === 'everything' && notes !== '' ? { notes } : {}),
  };
}

/** Every range in force, and that no other input has one. */
function rangesInForce(scenario: Scenario): Readonly<Record<string, OwnRange>> {
  const { ranges } = withRangesInForce(scenario);
  return { ...Object.fromEntries(ranges?.among(inputsOf(scenario)) ?? []), [everyOther]: noRange };
}

/** The entries without the value, which stands among the inputs, and without texts that say nothing. */
function provenanceOf(ledger: Ledger): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(ledger).map(([id, { supplier, note, source, when }]) => {
      const texts = Object.entries({ note, source, when }).filter(([, text]) => text !== '');
      return [id, { supplier, ...Object.fromEntries(texts) }];
    }),
  );
}

const isEmpty = (data: object): boolean => Object.keys(data).length === 0;
