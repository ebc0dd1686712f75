/** Ends a sentence. An abbreviation at its end ("%-yks.") already has the full stop. */
export const ended = (sentence: string): string => (/[.!?]$/u.test(sentence) ? sentence : `${sentence}.`);
