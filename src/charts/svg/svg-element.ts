/** A piece of an SVG picture as text. Only `svgElement` and `svgText` make it, so that no foreign text can be markup. */
export interface SvgPiece {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes and children. Attributes that are undefined are left out. */
export const svgElement = (
  name: string,
  attributes: Attributes,
  children: readonly SvgPiece[] = [],
): SvgPiece => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(attributeText(value ?? ''))}"`)
    .join('');
  const inside = children.map(({ markup }) => markup).join('');
  return { markup: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` };
};

/** Text content, whatever signs are in it. */
export const svgText = (text: string): SvgPiece => ({ markup: escaped(text) });

/** A hundredth of a point is finer than any printer. */
const attributeText = (value: string | number): string =>
  typeof value === 'number' ? String(Number(value.toFixed(2))) : value;

// Signs that XML 1.0 does not allow even as entities, and halves of surrogate pairs.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
