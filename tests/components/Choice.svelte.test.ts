import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Choice from '../../src/components/Choice.svelte';
import Select from '../../src/components/Select.svelte';

const options = [
  { value: 'b2b', label: 'B2B' },
  { value: 'b2c', label: 'B2C' },
  { value: 'own', label: 'Own' },
] as const;
type Value = (typeof options)[number]['value'];

describe('a choice', () => {
  const show = async (change: object = {}) => {
    const onchoose = vi.fn<(value: Value) => void>();
    const props = {
      legend: 'Start from',
      name: 'segment',
      options,
      value: 'b2c' as Value,
      onchoose,
      ...change,
    };
    return { onchoose, screen: await render(Choice<Value>, { props }) };
  };

  test('is a group of radio buttons with a legend and one of them chosen', async () => {
    const { screen } = await show();
    await expect.element(screen.getByRole('group')).toHaveAccessibleName('Start from');
    await expect.element(screen.getByRole('group')).toHaveAttribute('data-input', 'segment');
    const radios = screen.getByRole('radio').elements() as HTMLInputElement[];
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['b2b', false],
      ['b2c', true],
      ['own', false],
    ]);
  });

  test('keeps its legend for assistive technology when it is hidden from the eye', async () => {
    const { screen } = await show({ hideLegend: true, describedBy: 'help' });
    await expect.element(screen.getByRole('group')).toHaveAccessibleName('Start from');
    await expect.element(screen.getByRole('group')).toHaveAttribute('aria-describedby', 'help');
  });

  test('tells what was clicked', async () => {
    const { screen, onchoose } = await show();
    await userEvent.click(screen.getByText('Own'));
    expect(onchoose.mock.calls).toEqual([['own']]);
  });

  test('is one stop of the Tab key and moves with the arrows', async () => {
    const { screen, onchoose } = await show();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'B2C' }).element());
    await userEvent.keyboard('{ArrowRight}');
    expect(onchoose.mock.calls).toEqual([['own']]);
  });

  test('shows the value it is given, whatever was clicked', async () => {
    const { screen } = await show();
    await userEvent.click(screen.getByText('Own'));
    await screen.rerender({ value: 'b2b' });
    await expect.element(screen.getByRole('radio', { name: 'B2B' })).toBeChecked();
    await expect.element(screen.getByRole('radio', { name: 'Own' })).not.toBeChecked();
  });
});

describe('a list to select from', () => {
  const show = async () => {
    const onchoose = vi.fn<(value: Value) => void>();
    const props = {
      label: 'Language',
      name: 'language',
      title: 'note',
      options,
      value: 'b2c' as Value,
      onchoose,
    };
    const screen = await render(Select<Value>, { props });
    return { onchoose, screen, list: screen.getByRole('combobox') };
  };

  test('is a native list with its label, its note and its value', async () => {
    const { list } = await show();
    await expect.element(list).toHaveAccessibleName('Language');
    await expect.element(list).toHaveValue('b2c');
    await expect.element(list).toHaveAttribute('data-input', 'language');
    expect(list.element().closest('label')?.title).toBe('note');
  });

  test('tells what was selected', async () => {
    const { list, onchoose } = await show();
    await userEvent.selectOptions(list, 'own');
    expect(onchoose.mock.calls).toEqual([['own']]);
  });

  test('shows the value it is given', async () => {
    const { screen, list } = await show();
    await screen.rerender({ value: 'b2b' });
    await expect.element(list).toHaveValue('b2b');
  });
});
