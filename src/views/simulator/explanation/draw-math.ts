import type { MathNode } from './math-tree';

const namespace = 'http://www.w3.org/1998/Math/MathML';

/** A piece of MathML as an element of the page. */
function elementOf(node: MathNode): Element {
  const element = document.createElementNS(namespace, node.tag);
  if ('text' in node) element.textContent = node.text;
  else element.append(...node.children.map(elementOf));
  return element;
}

/**
 * Fills a `<math>` element, and empties it again when the formula changes. Drawn by hand: a component for elements of
 * any name would bring its code into the first view.
 */
export const drawMath =
  (node: MathNode) =>
  (math: Element): (() => void) => {
    math.append(elementOf(node));
    return () => {
      math.replaceChildren();
    };
  };
