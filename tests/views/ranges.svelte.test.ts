import { tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LeverId } from '../../src/model/parameters';
import { rangesOf } from '../../src/state/ranges-of';
import { setRange } from '../../src/state/set-range';
import { showLever } from './lever-page';

const pert = (low: number, high: number) => ({ kind: 'pert', low, high }) as const;

async function typedRange(id: LeverId, text: string) {
  const page = await showLever(id);
  await page.type(text);
  await userEvent.keyboard('{Enter}');
  return page;
}

/** The lever with its card open and the editor there. */
async function openEditor(id: LeverId) {
  const page = await showLever(id);
  await userEvent.click(
    page.screen.getByRole('button', { name: /^(Retention|Churn cut|Reach|Churn now)/ }).first(),
  );
  await expect.element(page.screen.getByRole('group', { name: 'Range', exact: true })).toBeInTheDocument();
  const field = (name: string) => page.screen.getByRole('textbox', { name });
  return {
    ...page,
    fieldOf: field,
    range: () => rangesOf(page.store.scenario)[id],
    put: async (name: string, text: string): Promise<void> => {
      const input = field(name).element() as HTMLInputElement;
      input.focus();
      input.select();
      await userEvent.keyboard(`${text}{Enter}`);
    },
  };
}

describe('a range typed into the field of a lever', () => {
  test('is in force and shows as a band with two handles, the value in its middle or where it was', async () => {
    const { store, screen } = await typedRange('churnNow', '10-20');
    expect(rangesOf(store.scenario).churnNow).toEqual(pert(0.1, 0.2));
    expect(store.inputs.churnNow).toBe(0.15);
    const low = screen.getByRole('slider', { name: 'Low: Churn now' });
    await expect.element(low).toHaveAttribute('aria-valuetext', '10%');
    await expect.element(screen.getByRole('slider', { name: 'High: Churn now' })).toBeInTheDocument();
    await expect.element(screen.getByText('Range: 10% – 20%')).toBeInTheDocument();
  });

  test.each([
    ['20-10', 'The low end is above the high end. 15% is still in force.'],
    ['10-200', 'The value must be between 0% and 100%. 15% is still in force.'],
  ])('as "%s" says what is wrong and changes nothing', async (text, message) => {
    const { store, screen } = await typedRange('churnNow', text);
    await expect.element(screen.getByText(message)).toBeInTheDocument();
    expect(store.inputs.churnNow).toBe(0.15);
    expect(store.scenario.ranges).toBeNull();
  });

  test('that is bad leaves the good one before it in force', async () => {
    const { store, type } = await typedRange('churnNow', '10-20');
    await type('30-20');
    await userEvent.keyboard('{Enter}');
    expect(rangesOf(store.scenario).churnNow).toEqual(pert(0.1, 0.2));
  });
});

describe('a typed range that does not hold the value', () => {
  test('says beside the field where the value has gone', async () => {
    const { store, screen, type } = await typedRange('churnNow', '10-20');
    await type('30-50');
    await userEvent.keyboard('{Enter}');
    expect(store.values.churnNow).toBe(0.4);
    await expect
      .element(
        screen.getByText('15% lies outside this range, so the most likely value is now its middle: 40%.'),
      )
      .toBeInTheDocument();
  });

  test('is not spoken of while the value lies in it', async () => {
    const { screen } = await typedRange('churnNow', '10-20');
    await expect.element(screen.getByText(/Range: 10% – 20%/)).toBeInTheDocument();
    expect(screen.getByText(/lies outside this range/).query()).toBeNull();
  });
});

describe('a handle', () => {
  test.each([
    ['{ArrowLeft}', 0.095],
    ['{ArrowRight}', 0.105],
    ['{PageUp}', 0.15],
    ['{Home}', 0],
    ['{End}', 0.15],
  ])('of the low end moves with %s to %d and never beyond the value', async (key, low) => {
    const { store, screen } = await typedRange('churnNow', '10-20');
    const handle = screen.getByRole('slider', { name: 'Low: Churn now' });
    await expect.element(handle).toBeInTheDocument();
    (handle.element() as HTMLElement).focus();
    await userEvent.keyboard(key);
    expect(rangesOf(store.scenario).churnNow).toEqual(pert(low, 0.2));
  });

  test('follows a pointer, as one step', async () => {
    const { store, screen } = await typedRange('churnNow', '10-20');
    const handle = screen.getByRole('slider', { name: 'High: Churn now' });
    await expect.element(handle).toBeInTheDocument();
    const element = handle.element() as HTMLElement;
    const joined: boolean[] = [];
    store.onChange(({ joins }) => joined.push(joins));
    const { left, top } = element.getBoundingClientRect();
    const rail = element.parentElement?.getBoundingClientRect().width ?? NaN;
    const send = (type: string, x: number) =>
      element.dispatchEvent(
        new PointerEvent(type, { clientX: x, clientY: top + 9, pointerId: 1, button: 0, bubbles: true }),
      );
    element.setPointerCapture = () => undefined;
    send('pointerdown', left + 4);
    expect(store.held).not.toBeNull();
    for (const part of [0.1, 0.2, 0.3]) {
      send('pointermove', left + 4 + part * rail);
      await new Promise(requestAnimationFrame);
      await tick();
    }
    send('pointerup', left + 4 + 0.3 * rail);
    expect(store.held).toBeNull();
    expect(rangesOf(store.scenario).churnNow).toEqual(pert(0.1, 0.5));
    expect(joined).toEqual([false, true, true]);
  });
});

describe('the editor of a range', () => {
  test('says where a suggested range comes from and gives it up for one’s own', async () => {
    const { screen, store, range } = await openEditor('retention');
    await expect.element(screen.getByText(/Its size is assumed, not published/)).toBeInTheDocument();
    const kind = screen.getByRole('combobox', { name: 'Kind of range: Retention' });
    await userEvent.selectOptions(kind, 'No range');
    expect(range()).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'Use the suggested range' }));
    expect(range()).toMatchObject({ kind: 'beta' });
    expect(store.scenario.ranges).toBeNull();
    await userEvent.selectOptions(kind, 'Low – likely – high');
    expect(range()).toMatchObject({ kind: 'pert' });
  });

  test('takes numbers and explains those it cannot take, while the last good range holds', async () => {
    const { screen, store, put, range, fieldOf } = await openEditor('retention');
    await put('Asked: Retention', '0');
    await expect
      .element(screen.getByText(/^At least one person must have been asked\. Still in force: 200 asked/))
      .toBeInTheDocument();
    expect(store.scenario.ranges).toBeNull();
    await put('Asked: Retention', '350');
    expect(range()).toEqual({ kind: 'beta', sampleSize: 350, designEffect: 1.5 });
    await put('Design effect: Retention', '0.5');
    await expect.element(screen.getByText(/^The design effect is at least 1\./)).toBeInTheDocument();
    await expect.element(fieldOf('Design effect: Retention')).toHaveAttribute('aria-invalid', 'true');
    expect(range()).toMatchObject({ designEffect: 1.5 });
  });

  test('keeps low, likely and high in their order', async () => {
    const { store, screen, put, range } = await openEditor('churnNow');
    setRange(store, 'churnNow', pert(0.1, 0.2));
    await tick();
    await put('Likely: Churn now', '30');
    await expect.element(screen.getByText(/most likely value must lie between/)).toBeInTheDocument();
    await put('Likely: Churn now', '12');
    expect([store.inputs.churnNow, range()]).toEqual([0.12, pert(0.1, 0.2)]);
    await put('High: Churn now', '11');
    expect(range()).toEqual(pert(0.1, 0.2));
    await put('High: Churn now', '25');
    expect(range()).toEqual(pert(0.1, 0.25));
  });

  test('of a reach asks for its P90 and refuses one below the median', async () => {
    const { screen, put, range } = await openEditor('reach');
    await put('P90: Reach k', '3');
    await expect
      .element(screen.getByText(/cannot be below the median\. Still in force: one in ten above 10/))
      .toBeInTheDocument();
    await put('P90: Reach k', '12');
    expect(range()).toEqual({ kind: 'lognormal', p90: 12 });
    await expect.element(screen.getByText(/^Range: one in ten above 12\s*people$/)).toBeInTheDocument();
  });
});
