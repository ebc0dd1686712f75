/** ICU versions differ in whether they group with U+00A0 or U+202F; both are right, so tests compare plain spaces. */
export const plainSpaces = (text: string): string => text.replace(/\s/gu, ' ');
