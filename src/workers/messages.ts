import type { RunDraws } from '../model/uncertainty/run-draws';
import { uncertainResultIds } from '../model/uncertainty/run-plan';
import type { Piece } from './pieces';
import type { Findings, Study } from './study';

/**
 * A worker does a job `alone`: draws everything and sums it up; or only sums up `again` what it did last. Among several
 * one `keeps` all draws and sums them up in the end, and the others hand theirs back (`helps`).
 */
export const parts = ['alone', 'again', 'keeps', 'helps'] as const;
export type Part = (typeof parts)[number];

/** What the page sends to a worker. A job is one run of one study; a worker forgets the jobs before the newest. */
export type Request =
  /** A new job, and the worker's part in it. */
  | { readonly kind: 'begin'; readonly job: number; readonly study: Study; readonly part: Part }
  /** Compute a piece. */
  | { readonly kind: 'draw'; readonly job: number; readonly piece: Piece }
  /** Keep a piece that another worker has computed. */
  | { readonly kind: 'keep'; readonly job: number; readonly piece: Piece; readonly draws: RunDraws }
  /** Sum up what is kept. */
  | { readonly kind: 'conclude'; readonly job: number }
  /** Nothing more comes of any job. */
  | { readonly kind: 'forget' };

/** What a worker answers. */
export type Answer =
  | { readonly kind: 'drawn'; readonly job: number; readonly piece: Piece; readonly draws: RunDraws | null }
  | { readonly kind: 'findings'; readonly job: number; readonly findings: Findings }
  | { readonly kind: 'failed'; readonly message: string };

/** What came over the border, if it is a request. Both sides are of one build: the shape is checked, not every number. */
export function readRequest(data: unknown): Request | null {
  return isRequest(data) ? data : null;
}

/** What came over the border, if it is an answer. */
export function readAnswer(data: unknown): Answer | null {
  return isAnswer(data) ? data : null;
}

type Unknowns = Readonly<Record<string, unknown>>;
const isObject = (data: unknown): data is Unknowns => typeof data === 'object' && data !== null;
const isCount = (data: unknown): data is number => Number.isSafeInteger(data) && Number(data) >= 0;

const requestChecks: Readonly<Record<Request['kind'], (data: Unknowns) => boolean>> = {
  begin: ({ study, part }) => isStudy(study) && parts.some((one) => one === part),
  draw: ({ piece }) => isPiece(piece),
  keep: ({ piece, draws }) => isPiece(piece) && isDraws(draws),
  conclude: () => true,
  forget: () => true,
};
const isKind = (kind: unknown): kind is Request['kind'] =>
  typeof kind === 'string' && Object.hasOwn(requestChecks, kind);

function isRequest(data: unknown): data is Request {
  if (!isObject(data) || !isKind(data['kind'])) return false;
  return (data['kind'] === 'forget' || isCount(data['job'])) && requestChecks[data['kind']](data);
}

function isAnswer(data: unknown): data is Answer {
  if (!isObject(data)) return false;
  if (data['kind'] === 'failed') return typeof data['message'] === 'string';
  if (!isCount(data['job'])) return false;
  if (data['kind'] === 'drawn') {
    return isPiece(data['piece']) && (data['draws'] === null || isDraws(data['draws']));
  }
  return data['kind'] === 'findings' && isObject(data['findings']) && isStudy(data['findings']['study']);
}

const isPlan = (data: unknown): boolean =>
  isObject(data) && isObject(data['inputs']) && Array.isArray(data['uncertain']) && isCount(data['seed']);

const isPiece = (data: unknown): boolean =>
  isObject(data) &&
  (data['of'] === 'run' || data['of'] === 'other') &&
  isCount(data['firstDraw']) &&
  isCount(data['count']);

const isDraws = (data: unknown): boolean => {
  if (!isObject(data) || !isCount(data['firstDraw']) || !isCount(data['draws'])) return false;
  const { values, problems, paths } = data;
  return (
    isObject(values) &&
    uncertainResultIds.every((id) => values[id] instanceof Float64Array) &&
    problems instanceof Uint8Array &&
    paths instanceof Float64Array
  );
};

const isStudy = (data: unknown): boolean =>
  isObject(data) &&
  isPlan(data['plan']) &&
  (data['other'] === null || isPlan(data['other'])) &&
  isCount(data['draws']) &&
  uncertainResultIds.some((id) => id === data['result']) &&
  isCount(data['shareDraws']);
