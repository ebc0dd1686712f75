import { shown, shortened } from '../../model/shortened';
import type { LinkProblem } from '../link-problem';

/** What was wrong with a scenario file or with one piece of it, and what was used instead. */
export interface FileProblem extends Omit<LinkProblem, 'kind'> {
  readonly kind: LinkProblem['kind'] | 'otherFormat' | 'noScenarios' | 'tooManyScenarios' | 'tooLarge';
  /** The place of the scenario in the file, from 0; null for what concerns the file as a whole. */
  readonly scenario: number | null;
  /** What that scenario is called; empty when it has no name. */
  readonly name: string;
}

/** A problem of the file as a whole. */
export function fileProblem(
  kind: FileProblem['kind'],
  key: string,
  received: unknown,
  used?: number | string,
): FileProblem {
  const problem = { kind, key: shortened(key), received: shown(received), scenario: null, name: '' };
  return used === undefined ? problem : { ...problem, used };
}
