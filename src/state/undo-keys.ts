import type { History } from './history.svelte';

/** Text fields undo what is being typed themselves; once it is finished, the page does. */
const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search'));

/** What a key press asks for, if anything. */
function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && ctrlKey ? 'redo' : null;
}

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
      if (event.defaultPrevented || event.target === typing) return;
      const step = stepOf(event);
      if (step === null) return;
      history[step]();
      event.preventDefault();
    },
    { signal },
  );
  return () => {
    ending.abort();
  };
}
