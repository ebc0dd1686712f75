import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import NumberField from '../../src/components/NumberField.svelte';

async function show(change: object = {}) {
  const on = { ontype: vi.fn(), onescape: vi.fn(), onmove: vi.fn() };
  const props = {
    id: 'reach-field',
    name: 'reach',
    label: 'Reach, value',
    text: '5',
    editing: false,
    unit: 'people',
    message: '',
    invalid: false,
    ...on,
    ...change,
  };
  const screen = await render(NumberField, { props });
  const field = screen.getByRole('textbox');
  return { ...on, screen, field, element: field.element() as HTMLInputElement };
}

describe('a value field', () => {
  test('has its name, its text and its unit', async () => {
    const { screen, field } = await show();
    await expect.element(field).toHaveAccessibleName('Reach, value');
    await expect.element(field).toHaveValue('5');
    await expect.element(field).toHaveAttribute('data-input', 'reach');
    await expect.element(field).toHaveAttribute('inputmode', 'decimal');
    expect(screen.container.textContent.trim()).toBe('people');
  });

  test.each([
    [true, Node.DOCUMENT_POSITION_PRECEDING],
    [false, Node.DOCUMENT_POSITION_FOLLOWING],
  ])('has its unit on the side that the language wants (before: %s)', async (unitBefore, side) => {
    const { screen, element } = await show({ unit: '€', unitBefore });
    const unit = screen.container.querySelector('.unit');
    expect(unit).not.toBeNull();
    if (unit !== null) expect(element.compareDocumentPosition(unit) & side).toBe(side);
  });

  test('selects its text when it is entered, so that typing replaces it', async () => {
    const { element } = await show({ text: '1,234' });
    await userEvent.tab();
    expect(document.activeElement).toBe(element);
    expect([element.selectionStart, element.selectionEnd]).toEqual([0, 5]);
  });

  test('hands on what is typed, as it is typed', async () => {
    const { element, ontype } = await show();
    element.focus();
    await userEvent.keyboard('12');
    expect(ontype.mock.calls[0]).toEqual(['1', false]);
    expect(ontype.mock.calls.every(([, finished]) => finished === false)).toBe(true);
  });

  test.each([
    ['Enter', async () => userEvent.keyboard('{Enter}')],
    ['leaving it', async () => userEvent.tab()],
  ])('while it is edited is finished with %s', async (_, finish) => {
    const { element, ontype } = await show({ text: '12', editing: true });
    element.focus();
    await finish();
    expect(ontype).toHaveBeenCalledWith('12', true);
  });

  test('finishes nothing when nothing was typed', async () => {
    const { element, ontype } = await show();
    element.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    expect(ontype).not.toHaveBeenCalled();
  });

  test('gives up with Escape', async () => {
    const { element, ontype, onescape } = await show({ text: 'abc', editing: true });
    element.focus();
    await userEvent.keyboard('{Escape}');
    expect(onescape).toHaveBeenCalledTimes(1);
    expect(ontype).not.toHaveBeenCalled();
  });

  test.each([
    ['{ArrowUp}', 'stepUp'],
    ['{ArrowDown}', 'stepDown'],
    ['{PageUp}', 'pageUp'],
    ['{PageDown}', 'pageDown'],
    ['{Home}', 'start'],
    ['{End}', 'end'],
  ])('asks for %s as %s', async (key, move) => {
    const { element, onmove } = await show();
    element.focus();
    await userEvent.keyboard(key);
    expect(onmove.mock.calls).toEqual([[move]]);
  });

  test('leaves Home, End, left and right to the caret while somebody types', async () => {
    const { element, onmove } = await show({ text: '123', editing: true });
    element.focus();
    await userEvent.keyboard('{Home}{End}{ArrowLeft}{ArrowRight}');
    expect(onmove).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowUp}');
    expect(onmove.mock.calls).toEqual([['stepUp']]);
  });

  test('says politely what is wrong, and belongs to its message', async () => {
    const { screen, field } = await show({
      text: 'abc',
      editing: true,
      invalid: true,
      message: 'Not a number.',
    });
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription('Not a number.');
    await expect.element(screen.getByRole('status')).toHaveTextContent('Not a number.');
  });

  test('keeps an empty place for messages, so that they are read out when they come', async () => {
    const { screen, field } = await show();
    expect(screen.getByRole('status').element().textContent).toBe('');
    await expect.element(field).toHaveAttribute('aria-invalid', 'false');
    expect(field.element().hasAttribute('aria-describedby')).toBe(false);
    await screen.rerender({ message: 'Read as 84%.' });
    await expect.element(field).toHaveAccessibleDescription('Read as 84%.');
  });

  test('follows the text it is given', async () => {
    const { screen, field } = await show();
    await screen.rerender({ text: '7' });
    await expect.element(field).toHaveValue('7');
  });
});
