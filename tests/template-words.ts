import { parse, type AST } from 'svelte/compiler';

/** Attributes whose text people see or hear. */
const spokenAttributes = [
  ...['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription'],
  ...['title', 'alt', 'placeholder', 'label'],
];

interface TemplateNode {
  readonly type: string;
}

const isNode = (child: unknown): child is TemplateNode =>
  typeof child === 'object' && child !== null && 'type' in child && typeof child.type === 'string';

const childrenOf = (node: object): TemplateNode[] =>
  Object.entries(node)
    .filter(([key]) => key !== 'metadata' && key !== 'parent')
    .flatMap(([, child]: readonly [string, unknown]): unknown[] => (Array.isArray(child) ? child : [child]))
    .filter(isNode);

/** Plain text in an attribute's value; what stands in braces is code. */
function literalText({ value }: AST.Attribute): string {
  if (!Array.isArray(value)) return '';
  return value.map((part) => (part.type === 'Text' ? part.data : '')).join('');
}

/** Calls back for every text node and every attribute of a template; the texts of attributes are not visited. */
function visitTemplate(
  source: string,
  found: { readonly text: (text: string) => void; readonly attribute: (name: string, text: string) => void },
): void {
  const visit = (node: TemplateNode): void => {
    if (node.type === 'Text') found.text((node as AST.Text).data);
    else if (node.type === 'Attribute') {
      const attribute = node as AST.Attribute;
      found.attribute(attribute.name, literalText(attribute));
    } else for (const child of childrenOf(node)) visit(child);
  };
  visit(parse(source, { modern: true }).fragment);
}

/** The words that a template says by itself, apart from the brand's name and signs. */
export function wordsOfTemplate(source: string): string[] {
  const texts: string[] = [];
  visitTemplate(source, {
    text: (text) => texts.push(text),
    attribute: (name, text) => {
      if (spokenAttributes.includes(name)) texts.push(text);
    },
  });
  return texts.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text.replace('Kerroin', '')));
}

/** The style attributes of a template. Style directives set properties and are allowed. */
export function styleAttributes(source: string): string[] {
  const styles: string[] = [];
  visitTemplate(source, {
    text: () => undefined,
    attribute: (name, text) => {
      if (name === 'style') styles.push(text);
    },
  });
  return styles;
}
