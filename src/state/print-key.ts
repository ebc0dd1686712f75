import type { Dialogs } from './dialogs.svelte';

/**
 * Ctrl+P or ⌘P prints the two pages to leave behind instead of the screen, which the browser's own menu prints. Returns the
 * function that ends it.
 */
export function followPrintKey(dialogs: Dialogs, window: Window): () => void {
  const print = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (key !== 'p' || !(ctrlKey || metaKey) || shiftKey || altKey) return;
    event.preventDefault();
    dialogs.open('print');
  };
  window.addEventListener('keydown', print);
  return () => {
    window.removeEventListener('keydown', print);
  };
}
