const longest = 40;

/** The beginning of a text, at most `length` long and never ending in the middle of a character. */
export const beginning = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '');

/** A text short enough for a message, with an ellipsis where it was cut. */
export const shortened = (text: string): string =>
  text.length > longest ? `${beginning(text, longest)}…` : text;

/** A short printable form of anything, for messages. */
export function shown(received: unknown): string {
  if (Array.isArray(received)) return '[…]';
  if (typeof received === 'object' && received !== null) return '{…}';
  return shortened(String(received));
}
