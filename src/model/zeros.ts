/**
 * A series of zeros to be filled step by step. A plain array: for a few dozen steps it is made several times faster than
 * a typed one, and a slider move waits for it.
 */
export const zeros = (length: number): number[] => new Array<number>(length).fill(0);
