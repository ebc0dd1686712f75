import type { Study } from './study';

/** Studies with the same key have the same draws, whatever else they ask. */
export const drawsKey = ({ plan, other, draws }: Study): string => JSON.stringify([plan, other, draws]);
