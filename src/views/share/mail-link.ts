/**
 * The address that opens the reader's mail program with a message that only lacks its receiver (RFC 6068).
 *
 * @param lines of the message; an empty one parts two paragraphs
 */
export const mailLink = (subject: string, lines: readonly string[]): string =>
  `mailto:?subject=${encoded(subject)}&body=${encoded(lines.join('\r\n'))}`;

/** Everything that has a meaning in an address, and the quotation mark at which some programs stop. */
const encoded = (text: string): string =>
  encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Half a surrogate pair, as a hasty cut leaves it, cannot be encoded. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
