/**
 * Attachment for what lies over the bottom of the page: nothing that gets the focus is ever below it, and the end of the
 * page can be scrolled above it.
 */
export function keepClear(over: HTMLElement): () => void {
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => {
    const room = over.offsetHeight === 0 ? '' : `${over.offsetHeight + 24}px`;
    style.scrollPaddingBottom = room;
    style.paddingBottom = room;
    // It may have come over what has the focus already.
    const focused = document.activeElement?.closest('main *, header *') ?? null;
    if (focused !== null && isBelow(focused, over)) focused.scrollIntoView({ block: 'nearest' });
  });
  observer.observe(over);
  return () => {
    observer.disconnect();
    style.scrollPaddingBottom = style.paddingBottom = '';
  };
}

function isBelow(element: Element, over: Element): boolean {
  if (over.contains(element)) return false;
  const [inner, outer] = [element.getBoundingClientRect(), over.getBoundingClientRect()];
  const isBeside = inner.right <= outer.left || inner.left >= outer.right;
  return !isBeside && inner.bottom > outer.top && inner.top < outer.bottom;
}
