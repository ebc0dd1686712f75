/** What a key asks of a number: one step or page up or down, or an end of the range. */
export type KeyMove = 'stepUp' | 'stepDown' | 'pageUp' | 'pageDown' | 'start' | 'end';

const inFields: Readonly<Partial<Record<string, KeyMove>>> = {
  ArrowUp: 'stepUp',
  ArrowDown: 'stepDown',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'start',
  End: 'end',
};

/** In a value field, where left and right belong to the caret. */
export const fieldMove = (key: string): KeyMove | undefined => inFields[key];

/** On a slider. */
export function sliderMove(key: string): KeyMove | undefined {
  if (key === 'ArrowRight') return 'stepUp';
  return key === 'ArrowLeft' ? 'stepDown' : inFields[key];
}
