import { blockDraws } from '../model/uncertainty/sampler';

/** About three milliseconds: so long can a piece of a job that was given up hold up the next one. */
export const blocksPerPiece = 4;

/** A few draws in a row of one of a study's plans. */
export interface Piece {
  readonly of: 'run' | 'other';
  readonly firstDraw: number;
  readonly count: number;
}

/** The pieces that `draws` draws of a study are computed in: each begins where the generators begin anew. */
export function piecesOf(
  { draws, other }: { readonly draws: number; readonly other: unknown },
  blocks = blocksPerPiece,
): readonly Piece[] {
  const size = blocks * blockDraws;
  const plans = other === null ? (['run'] as const) : (['run', 'other'] as const);
  return plans.flatMap((of) =>
    Array.from({ length: Math.ceil(draws / size) }, (_, index) => ({
      of,
      firstDraw: index * size,
      count: Math.min(size, draws - index * size),
    })),
  );
}
