import { parameters, type ParameterId } from '../model/parameters';
import { isRecord, toNumber } from '../model/read-inputs';
import { rangeProblem } from '../model/uncertainty/range-problem';
import type { Report } from './link-problem';
import { everyOther, noRange, OwnRanges, rangePrefix, type OwnRange } from './own-ranges';
import { membersOfText, rangeNumbers } from './range-text';
import { situationOf, suggestionFor } from './ranges-of';
import { isSameRange } from './same-range';
import type { Scenario } from './scenario';

/**
 * The ranges that somebody outside says a scenario has, each a text as in a link or an object as in a file. What cannot
 * be used is left out and reported one by one. A range that is suggested anyway is nobody's own.
 */
export function readRanges(
  data: Readonly<Record<string, unknown>>,
  scenario: Scenario,
  report: Report,
): OwnRanges | null {
  const situation = situationOf(scenario);
  const { inputs } = situation;
  const suggested = (id: ParameterId) => suggestionFor(id, situation)?.range;
  const given = new Map(Object.entries(data));
  const isWhole = readEveryOther(given, report);
  let ranges = new OwnRanges();
  for (const { id } of parameters) {
    const range = given.has(id) ? readRange(id, given.get(id), inputs[id], report) : undefined;
    given.delete(id);
    // What is unusable was meant to be something: then what is suggested holds.
    const isLeftOut = isWhole && !Object.hasOwn(data, id) && suggested(id) !== undefined;
    const meant = isLeftOut ? noRange : range;
    if (meant !== undefined && !isSameRange(meant, suggested(id)))
      ranges = ranges.with(id, meant, inputs[id]);
  }
  for (const [id, received] of given) report('unknownKey', rangePrefix + id, received);
  return ranges.without([]);
}

/** True when an input that is not named has no range. */
function readEveryOther(given: Map<string, unknown>, report: Report): boolean {
  const received = given.get(everyOther);
  if (!given.delete(everyOther)) return false;
  const isNone = rangeOf(rangeMembers(received))?.kind === 'none';
  if (!isNone) report('notARange', rangePrefix + everyOther, received);
  return isNone;
}

function readRange(id: ParameterId, received: unknown, value: number, report: Report): OwnRange | undefined {
  const range = rangeOf(rangeMembers(received));
  const problem =
    range === null ? 'notARange' : range.kind === 'none' ? null : rangeProblem(id, value, range);
  if (problem !== null || range === null) {
    const text = isRecord(received) ? JSON.stringify(received) : received;
    report(problem ?? 'notARange', rangePrefix + id, text);
    return undefined;
  }
  return range;
}

const rangeMembers = (received: unknown): Readonly<Record<string, unknown>> | null => {
  if (typeof received === 'string') return membersOfText(received);
  return isRecord(received) ? received : null;
};

/** A range of exactly the members its kind has, all of them finite numbers; else null. */
function rangeOf(members: Readonly<Record<string, unknown>> | null): OwnRange | null {
  if (members === null) return null;
  const { kind, ...rest } = members;
  const number = (name: string) => toNumber(rest[name]) ?? NaN;
  const found = rangeOfKind(kind, number);
  const names: readonly string[] = found === null ? [] : rangeNumbers[found.kind];
  const isWhole =
    names.length === Object.keys(rest).length && names.every((name) => Number.isFinite(number(name)));
  return isWhole ? found : null;
}

function rangeOfKind(kind: unknown, number: (name: string) => number): OwnRange | null {
  switch (kind) {
    case 'none':
      return noRange;
    case 'pert':
    case 'triangular':
      return { kind, low: number('low'), high: number('high') };
    case 'beta':
      return { kind, sampleSize: number('sampleSize'), designEffect: number('designEffect') };
    case 'lognormal':
      return { kind, p90: number('p90') };
    default:
      return null;
  }
}
