import { isRecord } from '../../src/model/read-inputs';
import { shortened } from '../../src/model/shortened';
import type { FileProblem } from '../../src/state/files/file-problem';
import { writeScenarioFile } from '../../src/state/files/write-file';
import { keptText, longestText, type TextId } from '../../src/state/plain-text';
import type { ReadLink } from '../../src/state/read-link';
import type { Scenario } from '../../src/state/scenario';
import { withRangesInForce } from '../../src/state/with-ranges-in-force';
import { writeLink } from '../../src/state/write-link';

/*
 * Nothing is dropped or changed in silence: what was read is written again and compared, piece by piece, with what
 * came in. A piece that is not there again as it was must have been reported.
 */

const isText = (key: string): key is TextId => Object.hasOwn(longestText, key);
const asNumber = (value: unknown): number =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? Number(value) : NaN;

/** True when the two say the same: the same text after cleaning, or the same number, however it was written. */
function isSame(key: string, came: unknown, now: unknown): boolean {
  if (came === now) return true;
  const textId = isText(key) ? key : undefined;
  if (textId !== undefined && typeof came === 'string') {
    const cut: string[] = [];
    const kept = keptText(textId, came, (whole) => cut.push(whole));
    return cut.length === 0 && kept === (now ?? '');
  }
  if (key === 'range') return isSameRangeText(String(came), String(now));
  return Math.abs(asNumber(came) - asNumber(now)) <= 1e-12 && typeof came !== 'boolean';
}

/** The same kind with the same numbers, however they were written. */
function isSameRangeText(came: string, now: string): boolean {
  const [cameParts, nowParts] = [came.split(':'), now.split(':')];
  return (
    cameParts.length === nowParts.length &&
    cameParts.every((part, index) => part === nowParts[index] || asNumber(part) === asNumber(nowParts[index]))
  );
}

/** The parts of a link that are gone or different and were not reported. */
export function unreportedInLink(link: string, { scenario, screen, language, problems }: ReadLink): string[] {
  const reported = new Set(problems.map(({ key }) => key));
  const now = new URLSearchParams(
    writeLink(withRangesInForce(scenario), language ?? 'en', screen, 'everything').slice(1),
  );
  const came = new Map(new URLSearchParams(link.replace(/^#/, '')));
  for (const packed of ['s', 'baseline', 'compare']) came.delete(packed);
  return [...came]
    .filter(([key, value]) => {
      if (reported.has(shortened(key))) return false;
      const again = now.get(key) ?? (key.startsWith('own.') ? now.get(key.slice(4)) : null);
      const isVersion = key === 'v' && Number(value) <= 1;
      const isEmptyText = value === '' && /^(from|when|note|source)\./.test(key);
      return !isVersion && !isEmptyText && !isSame(key.split('.')[0] ?? '', value, again ?? undefined);
    })
    .map(([key, value]) => `${key}=${value}`);
}

/** The pieces of a scenario of a file that are gone or different and were not reported. */
export function unreportedInFile(
  came: unknown,
  scenario: Scenario,
  problems: readonly FileProblem[],
): string[] {
  const reported = new Set(problems.map(({ key }) => key));
  const written: unknown = JSON.parse(writeScenarioFile([scenario], ''));
  const list = isRecord(written) && Array.isArray(written['scenarios']) ? written['scenarios'] : [];
  const now = new Map(leaves(list[0]).map(({ steps, value }) => [steps.join('.'), value]));
  return leaves(came)
    .filter(({ steps, value }) => {
      const path = steps.join('.');
      // A value of one's own that is in force stands among the inputs and choices.
      const inForce = steps[0] === 'own' ? steps.slice(1).join('.') : path;
      const again = now.get(path) ?? now.get(`inputs.${inForce}`) ?? now.get(`choices.${inForce}`);
      const isNothing = value === '' && steps[0] === 'provenance';
      return !isReported(steps, reported) && !isNothing && !isSame(steps.at(-1) ?? '', value, again);
    })
    .map(({ steps, value }) => `${steps.join('.')}: ${String(value)}`);
}

/** A piece is also reported when what holds it is; inputs and choices are named by their ids alone. */
function isReported(steps: readonly string[], reported: ReadonlySet<string>): boolean {
  const holders = steps.map((_, index) => steps.slice(0, index + 1));
  return holders.some((path) => {
    const isNamedById = path.length === 2 && (path[0] === 'inputs' || path[0] === 'choices');
    return reported.has(shortened(path.join('.'))) || (isNamedById && reported.has(shortened(path[1] ?? '')));
  });
}

interface Leaf {
  readonly steps: readonly string[];
  readonly value: unknown;
}

/** Every value in the data with the keys that lead to it. Empty groups say nothing. */
function leaves(data: unknown, steps: readonly string[] = []): readonly Leaf[] {
  if (!isRecord(data)) return [{ steps, value: data }];
  return Object.entries(data).flatMap(([key, value]) => leaves(value, [...steps, key]));
}
