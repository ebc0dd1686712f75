/** A sentence with some words set off, as data: no markup travels through messages. */
export type RichText = readonly (string | Strong)[];

export interface Strong {
  readonly strong: string;
}

/** Words that the eye should land on. */
export const strong = (text: string): Strong => ({ strong: text });

/**
 * Builds a sentence with strong words.
 *
 * @example rich`You expect ${strong('15')} a year.`
 */
export const rich = (
  texts: TemplateStringsArray,
  ...parts: readonly (string | number | Strong)[]
): RichText =>
  texts.flatMap((text, index) => {
    const part = parts[index];
    if (part === undefined) return [text];
    return [text, typeof part === 'number' ? String(part) : part];
  });

/** The sentence as plain text, for titles and screen readers. */
export const plainText = (text: RichText): string =>
  text.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
