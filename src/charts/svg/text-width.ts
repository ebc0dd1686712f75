/**
 * Widths of signs in thousandths of the font size, for the sans-serif faces with the metrics of Helvetica and Arial. A
 * picture is laid out without a browser, so nothing can be measured; other signs count as wide as a capital.
 */
const groups: readonly (readonly [width: number, signs: string])[] = [
  [222, 'ijl’‘'],
  [278, " .,:;!/\\|I[]ft\u00a0'·"],
  [333, '()-r`‐'],
  [355, '"”“'],
  [500, 'cksvxyzJ'],
  [556, '0123456789abdeghnopqu?_–«»€$£+<>=#~^äåöéèüáóúíñ\u2009\u202f'],
  [584, '−×'],
  [611, 'FTZL'],
  [667, 'ABEKPSVXY&ÄÅ'],
  [722, 'CDHNRUwÜ'],
  [778, 'GOQÖ'],
  [833, 'mM'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…→'],
];
const widths = new Map(
  groups.flatMap(([width, signs]) => Array.from(signs, (sign) => [sign, width] as const)),
);
const otherSign = 700;
/** Bold faces are about so much wider. */
const boldness = 1.07;

/** About how wide a text is, in the unit of the font size. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  const thousandths = Array.from(text).reduce((sum, sign) => sum + (widths.get(sign) ?? otherSign), 0);
  return (thousandths / 1000) * fontSize * (bold ? boldness : 1);
}

/** The text in lines no wider than `width`, broken between words; a longer word stays whole. */
export function wrappedLines(text: string, width: number, fontSize: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, fontSize, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The text cut to the width, with an ellipsis where something is missing. */
export function shortenedTo(text: string, width: number, fontSize: number, bold = false): string {
  if (textWidth(text, fontSize, bold) <= width) return text;
  const signs = Array.from(text);
  while (signs.length > 1 && textWidth(`${signs.join('')}…`, fontSize, bold) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
