import type { History } from './history.svelte';

/** Text fields undo what is being typed themselves; once it is finished, the page does. */
const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search'));

/**
 * Ctrl+Z or ⌘Z takes a step back; Shift with it, or Ctrl+Y, goes forward again. Returns the function that ends it.
 */
export function followUndoKeys(history: History, window: Window): () => void {
  /** The field whose text is not finished. */
  let typing: EventTarget | null = null;
  const ending = new AbortController();
  const { signal } = ending;
  window.addEventListener('input', ({ target }) => (typing = isText(target) ? target : null), { signal });
  for (const type of ['change', 'focusin'] as const)
    window.addEventListener(type, () => (typing = null), { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      const { ctrlKey, metaKey, altKey, shiftKey } = event;
      if (!(ctrlKey || metaKey) || altKey || event.defaultPrevented || event.target === typing) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !shiftKey) history.undo();
      else if (key === 'z' || (key === 'y' && ctrlKey && !shiftKey)) history.redo();
      else return;
      event.preventDefault();
    },
    { signal },
  );
  return () => {
    ending.abort();
  };
}
