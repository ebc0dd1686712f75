import { shown, shortened } from '../../model/shortened';
import type { LinkProblem } from '../link-problem';

const fileKinds = ['otherFormat', 'noScenarios', 'tooManyScenarios', 'tooLarge'] as const;

/** What was wrong with a scenario file or with one piece of it, and what was used instead. */
export interface FileProblem extends Omit<LinkProblem, 'kind'> {
  readonly kind: LinkProblem['kind'] | (typeof fileKinds)[number];
  /** The place of the scenario in the file, from 0; null for what concerns the file as a whole. */
  readonly scenario: number | null;
  /** What that scenario is called; empty when it has no name. */
  readonly name: string;
}

/** True for what can be wrong with a piece of a scenario, in a link as well. */
export const isPieceKind = (kind: FileProblem['kind']): kind is LinkProblem['kind'] =>
  !(fileKinds as readonly string[]).includes(kind);

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
