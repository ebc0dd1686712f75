import { tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { simulate } from '../../src/model/simulate';
import { openingScenario } from '../../src/state/scenario';
import { showLever } from './lever-page';
import { plain, wordsOf } from './said';

vi.mock('../../src/model/simulate', { spy: true });

describe('a lever', () => {
  test('shows its value in the field, on the slider and in words', async () => {
    const { field, slider, inputOf } = await showLever('retention');
    await expect.element(field).toHaveValue('84');
    await expect.element(slider).toHaveAccessibleName('Retention');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '84%');
    expect(inputOf(slider).valueAsNumber).toBe(0.84);
  });

  test.each([
    ['en', 'purchaseValue', '1,000'],
    ['fi', 'purchaseValue', '1 000'],
    ['sv', 'purchaseValue', '1 000'],
  ] as const)('in %s writes %s as %s', async (language, id, text) => {
    const { field, inputOf } = await showLever(id, language);
    expect(plain(inputOf(field).value)).toBe(text);
  });

  test('is described by its hint, its start and its break-even', async () => {
    const { slider, drawn } = await showLever('churnCut');
    await drawn();
    await expect.element(slider).toHaveAccessibleDescription(/start 3 pp\..*Breaks even at [\d.]+ pp/);
  });

  test.each([
    ['{ArrowUp}', 0.85],
    ['{ArrowLeft}', 0.83],
    ['{PageDown}', 0.74],
    ['{Home}', 0],
    ['{End}', 1],
  ])('moves with %s on the slider to %d', async (key, value) => {
    const { store, slider, field, inputOf } = await showLever('retention');
    inputOf(slider).focus();
    await userEvent.keyboard(key);
    expect(store.inputs.retention).toBe(value);
    await expect.element(field).toHaveValue(String(Math.round(value * 100)));
    expect(inputOf(slider).valueAsNumber).toBe(value);
  });

  test('reaches nothing and everything on a logarithmic slider', async () => {
    const { store, slider, inputOf } = await showLever('customers');
    inputOf(slider).focus();
    await userEvent.keyboard('{Home}');
    expect(store.inputs.customers).toBe(0);
    await userEvent.keyboard('{End}');
    expect(store.inputs.customers).toBe(10_000_000);
    expect(inputOf(slider).valueAsNumber).toBe(1);
  });

  test('goes to a published value that is clicked', async () => {
    const { store, screen } = await showLever('retention');
    await userEvent.click(screen.getByRole('button', { name: /^B2C: 81%$/ }));
    expect(store.inputs.retention).toBe(0.81);
    expect(store.scenario.segment).toBe('own');
  });

  test('offers a way back as soon as it is changed, and not before', async () => {
    const { store, screen, field } = await showLever('retention');
    const reset = screen.getByRole('button', { name: 'Reset Retention' });
    expect(reset.elements()).toHaveLength(0);
    store.setInput('retention', 0.5);
    await userEvent.click(reset);
    expect(store.inputs.retention).toBe(0.84);
    await expect.element(field).toHaveValue('84');
    expect(reset.elements()).toHaveLength(0);
  });

  test('opens its explanation with source and date', async () => {
    const { screen } = await showLever('retention');
    const name = screen.getByRole('button', { name: /^Retention/ });
    await expect.element(name).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(name);
    await expect.element(name).toHaveAttribute('aria-expanded', 'true');
    // It comes when it is asked for.
    const linksNow = () => screen.getByRole('link').elements() as HTMLAnchorElement[];
    await expect.poll(() => linksNow().map(({ hostname }) => hostname)).toEqual(['asml.fi', 'www.dagmar.fi']);
    const links = linksNow();
    for (const link of links) expect(link.rel).toContain('noopener');
  });

  test('warns under a value that is allowed but odd', async () => {
    const { store, screen } = await showLever('grossMargin');
    store.setInput('grossMargin', -0.1);
    await expect.element(screen.getByText(wordsOf.en.levers.negativeMargin)).toBeVisible();
  });
});

describe('a drag', () => {
  test('of fifty input events runs the model fifty times, and letting go not once more', async () => {
    const { store, slider, inputOf, slideTo } = await showLever('reach');
    vi.mocked(simulate).mockClear();
    const element = inputOf(slider);
    element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    for (let move = 1; move <= 50; move += 1) await slideTo(move / 10 + 6);
    element.dispatchEvent(new Event('change', { bubbles: true }));
    element.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    await tick();
    expect(simulate).toHaveBeenCalledTimes(50);
    expect(store.inputs.reach).toBe(11);
  });

  test('holds the slider from the press to the release', async () => {
    const { store, slider, inputOf } = await showLever('reach');
    inputOf(slider).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(store.held).toBe('reach');
    inputOf(slider).dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    expect(store.held).toBeNull();
  });

  test('stops at whole steps and shows the field as it goes', async () => {
    const { store, field, slideTo } = await showLever('retention');
    await slideTo(0.7449);
    expect(store.inputs.retention).toBe(0.74);
    await expect.element(field).toHaveValue('74');
  });

  test('leaves the curve alone until it is let go: only the point moves on it', async () => {
    const { screen, slider, inputOf, slideTo, drawn } = await showLever('churnCut');
    await drawn();
    const curve = () => screen.container.querySelector('path.line')?.getAttribute('d');
    const before = curve();
    inputOf(slider).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await slideTo(0.2);
    await drawn();
    expect(curve()).toBe(before);
    expect(screen.container.querySelector('circle')?.getAttribute('cx')).toBe('66.67%');
  });

  test('of another input redraws the curve', async () => {
    const { store, screen, drawn } = await showLever('churnCut');
    await drawn();
    const curve = () => screen.container.querySelector('path.line')?.getAttribute('d');
    const before = curve();
    store.setInput('churnNow', 0.3);
    await drawn();
    expect(curve()).not.toBe(before);
  });
});

describe('typing', () => {
  test('takes effect as it is typed, and is tidied when it is finished', async () => {
    const { store, field, type } = await showLever('purchaseValue');
    await type('12345.5');
    await expect.poll(() => store.inputs.purchaseValue).toBe(12_345.5);
    await expect.element(field).toHaveValue('12345.5');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveValue('12,345.5');
  });

  test.each([
    ['abc', /not a number/i],
    ['84 €', /unit/i],
    ['', /number/i],
  ])('of "%s" says what is wrong and keeps the value', async (text, message) => {
    const { store, screen, field, type } = await showLever('retention');
    await type(text);
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription(message);
    await expect.element(field).toHaveAccessibleDescription(/84%/);
    expect(store.inputs.retention).toBe(0.84);
    await expect.element(field).toHaveValue(text);
    await expect.element(screen.getByRole('status').first()).toHaveTextContent(message);
  });

  test('of a number out of range keeps the value from before: its first digits were not meant', async () => {
    const { store, field, type } = await showLever('retention');
    await type('150');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveAccessibleDescription(/between/);
    expect(store.inputs.retention).toBe(0.84);
  });

  test('of a share says how it was read', async () => {
    const { store, field, type } = await showLever('retention');
    await type('0.5');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => store.inputs.retention).toBe(0.5);
    await expect.element(field).toHaveAccessibleDescription(/50%.*0\.5%/);
    await expect.element(field).toHaveAttribute('aria-invalid', 'false');
  });

  test('is given up with Escape: the field shows the value in force', async () => {
    const { store, field, type } = await showLever('retention');
    await type('abc');
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveValue('84');
    await expect.element(field).toHaveAttribute('aria-invalid', 'false');
    expect(store.inputs.retention).toBe(0.84);
  });

  test('of nothing, left again, changes nothing, not even the last digit', async () => {
    const { store, inputOf, field } = await showLever('reach');
    store.setInput('reach', 2.9083245521601686);
    inputOf(field).focus();
    await userEvent.keyboard('{Enter}{Escape}');
    inputOf(field).blur();
    expect(store.inputs.reach).toBe(2.9083245521601686);
  });

  test('that could not be used is forgotten when everything is reset', async () => {
    const { store, field, type, inputOf } = await showLever('retention');
    store.setInput('reach', 6);
    await type('abc');
    inputOf(field).blur();
    store.resetAll();
    await expect.element(field).toHaveValue('84');
    await expect.element(field).toHaveAttribute('aria-invalid', 'false');
  });

  test('that could not be used is forgotten when another segment sets the value', async () => {
    const { store, field, type, inputOf } = await showLever('retention');
    await type('abc');
    inputOf(field).blur();
    store.showSegment('b2c');
    await expect.element(field).toHaveValue('81');
  });

  test('is not brought back by leaving the field after Back has taken it back', async () => {
    const { store, field, type, inputOf } = await showLever('retention');
    await type('91');
    await expect.poll(() => store.inputs.retention).toBe(0.91);
    store.open(openingScenario);
    await tick();
    await expect.element(field).toHaveValue('84');
    inputOf(field).blur();
    expect(store.inputs.retention).toBe(0.84);
  });

  test('leaves no message behind once the value was changed elsewhere', async () => {
    const { store, field, type } = await showLever('retention');
    await type('0.5');
    await userEvent.keyboard('{Enter}');
    store.resetAll();
    await expect.element(field).toHaveValue('84');
    expect(field.element().hasAttribute('aria-describedby')).toBe(false);
  });
});
