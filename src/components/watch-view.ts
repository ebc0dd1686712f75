/**
 * An attachment that tells whether its element can be seen, whenever that changes. A busy page hears of several moments
 * at once; the last one holds. An element that is still being built, or no longer there, says nothing.
 */
export const watchView =
  (tell: (inView: boolean) => void) =>
  (node: Element): (() => void) => {
    const observer = new IntersectionObserver((entries) => {
      const entry = entries.at(-1);
      if (entry?.target.isConnected === true) tell(entry.isIntersecting);
    });
    observer.observe(node);
    return () => {
      observer.disconnect();
    };
  };
