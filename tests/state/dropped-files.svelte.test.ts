import { expect, test } from 'vitest';
import { Dialogs } from '../../src/state/dialogs.svelte';
import { DroppedFiles } from '../../src/state/dropped-files.svelte';

const file = new File(['{}'], 'one.kerroin.json');

function dragEvent(type: 'dragover' | 'drop', given: File | string): DragEvent {
  const dataTransfer = new DataTransfer();
  if (typeof given === 'string') dataTransfer.setData('text/plain', given);
  else dataTransfer.items.add(given);
  return new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
}

test('a file that is dropped anywhere waits for the window of the scenarios, and the browser stays on the page', () => {
  const dialogs = new Dialogs();
  const dropped = new DroppedFiles(dialogs, window);
  expect(document.body.dispatchEvent(dragEvent('dragover', file))).toBe(false);
  expect(dialogs.current).toBeNull();
  expect(document.body.dispatchEvent(dragEvent('drop', file))).toBe(false);
  expect(dialogs.current).toBe('library');
  expect(dropped.take().map(({ name }) => name)).toEqual(['one.kerroin.json']);
  expect([dropped.waiting, dropped.take()]).toEqual([[], []]);
  dropped.stop();
  expect(document.body.dispatchEvent(dragEvent('drop', file))).toBe(true);
});

test('what is no file, and what a place of its own has taken, is left alone', () => {
  const dialogs = new Dialogs();
  const dropped = new DroppedFiles(dialogs, window);
  expect(document.body.dispatchEvent(dragEvent('dragover', 'text'))).toBe(true);
  expect(document.body.dispatchEvent(dragEvent('drop', 'text'))).toBe(true);
  const place = document.body.appendChild(document.createElement('div'));
  place.addEventListener('drop', (event) => {
    event.preventDefault();
  });
  place.dispatchEvent(dragEvent('drop', file));
  expect([dialogs.current, dropped.waiting]).toEqual([null, []]);
  place.remove();
  dropped.stop();
});
