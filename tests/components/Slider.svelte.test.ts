import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Slider from '../../src/components/Slider.svelte';

const ticks = [
  { id: 'b2b', position: 0.84, labelPosition: 0.88, label: 'B2B', title: 'B2B: 84%' },
  { id: 'b2c', position: 0.81, labelPosition: 0.78, label: 'B2C', title: 'B2C: 81%' },
];

async function show(change: object = {}) {
  const on = {
    onslide: vi.fn(),
    onmove: vi.fn(),
    ontick: vi.fn(),
    onhold: vi.fn(),
    onrelease: vi.fn(),
  };
  const props = {
    name: 'retention',
    label: 'Retention',
    describedBy: 'about-retention',
    min: 0,
    max: 1,
    value: 0.84,
    valueText: '84%',
    position: 0.84,
    start: 0.5,
    startTitle: 'start 50%',
    curve: { heights: [0, 1], zero: 0.5, pointHeight: 0.84 },
    crossing: 0.25,
    ticks,
    ...on,
    ...change,
  };
  const screen = await render(Slider, { props });
  return { ...on, screen, handle: screen.getByRole('slider') };
}

const nextFrame = () => new Promise(requestAnimationFrame);

const input = (handle: Awaited<ReturnType<typeof show>>['handle']) => handle.element() as HTMLInputElement;

describe('a slider', () => {
  test('is a native range input with its name, its value in words and its explanation', async () => {
    const { handle } = await show();
    await expect.element(handle).toHaveAccessibleName('Retention');
    await expect.element(handle).toHaveAttribute('aria-valuetext', '84%');
    await expect.element(handle).toHaveAttribute('aria-describedby', 'about-retention');
    await expect.element(handle).toHaveAttribute('data-input', 'retention');
    expect([input(handle).min, input(handle).max, input(handle).valueAsNumber]).toEqual(['0', '1', 0.84]);
  });

  test.each([
    ['{ArrowUp}', 'stepUp'],
    ['{ArrowRight}', 'stepUp'],
    ['{ArrowDown}', 'stepDown'],
    ['{ArrowLeft}', 'stepDown'],
    ['{PageUp}', 'pageUp'],
    ['{PageDown}', 'pageDown'],
    ['{Home}', 'start'],
    ['{End}', 'end'],
  ])('asks for %s as %s and does not move by itself', async (key, move) => {
    const { handle, onmove, onslide } = await show();
    input(handle).focus();
    await userEvent.keyboard(key);
    expect(onmove.mock.calls).toEqual([[move]]);
    expect(onslide).not.toHaveBeenCalled();
    expect(input(handle).valueAsNumber).toBe(0.84);
  });

  test('leaves other keys alone', async () => {
    const { handle, onmove } = await show();
    input(handle).focus();
    await userEvent.keyboard('a{Enter}{Escape}');
    expect(onmove).not.toHaveBeenCalled();
  });

  test('tells of a drag: held, fifty moves, let go', async () => {
    const { handle, onhold, onslide, onrelease } = await show();
    const element = input(handle);
    element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(onhold).toHaveBeenCalledTimes(1);
    for (let move = 1; move <= 50; move += 1) {
      element.valueAsNumber = move / 50;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }
    expect(onslide).not.toHaveBeenCalled();
    await nextFrame();
    expect(onslide.mock.calls, 'fifty moves before one frame').toEqual([[1]]);
    expect(onrelease).not.toHaveBeenCalled();
    element.dispatchEvent(new Event('change', { bubbles: true }));
    element.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    expect(onrelease).toHaveBeenCalled();
    expect(onhold).toHaveBeenCalledTimes(1);
  });

  test.each(['change', 'pointerup', 'pointercancel', 'blur'])(
    'has handed on its last move before it is let go with %s',
    async (type) => {
      const { handle, onslide, onrelease } = await show();
      const element = input(handle);
      for (const value of [0.2, 0.3]) {
        element.valueAsNumber = value;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }
      element.dispatchEvent(new Event(type, { bubbles: true }));
      expect(onslide.mock.calls).toEqual([[0.3]]);
      expect(onslide.mock.invocationCallOrder[0]).toBeLessThan(onrelease.mock.invocationCallOrder[0] ?? 0);
      await nextFrame();
      expect(onslide).toHaveBeenCalledTimes(1);
    },
  );

  test('moves by a key from where the mouse left it', async () => {
    const { handle, onslide, onmove } = await show();
    input(handle).valueAsNumber = 0.3;
    input(handle).dispatchEvent(new Event('input', { bubbles: true }));
    input(handle).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(onslide.mock.invocationCallOrder[0]).toBeLessThan(onmove.mock.invocationCallOrder[0] ?? 0);
  });

  test.each(['change', 'pointerup', 'pointercancel', 'blur'])('is let go with %s', async (type) => {
    const { handle, onrelease } = await show();
    input(handle).dispatchEvent(new Event(type, { bubbles: true }));
    expect(onrelease).toHaveBeenCalledTimes(1);
  });

  test('is moved by a real mouse', async () => {
    const { handle, onhold, onslide, onrelease } = await show();
    await userEvent.click(handle, { position: { x: 30, y: 8 } });
    expect(onhold).toHaveBeenCalledTimes(1);
    expect(onslide).toHaveBeenCalled();
    expect(onslide.mock.lastCall?.[0]).toBeLessThan(0.84);
    expect(onrelease).toHaveBeenCalled();
  });

  test('goes to a tick that is clicked', async () => {
    const { screen, ontick } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'B2C: 81%' }));
    expect(ontick.mock.calls).toEqual([['b2c']]);
  });

  test('keeps its ticks out of the order of the Tab key: the keyboard has the slider', async () => {
    const { screen } = await show();
    const buttons = screen.getByRole('button').elements() as HTMLElement[];
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1]);
  });

  test('follows the value it is given', async () => {
    const { screen, handle } = await show();
    await screen.rerender({ value: 0.1, valueText: '10%', position: 0.1 });
    expect(input(handle).valueAsNumber).toBe(0.1);
    await expect.element(handle).toHaveAttribute('aria-valuetext', '10%');
    const circle = screen.container.querySelector('circle');
    expect(circle?.getAttribute('cx')).toBe('10.00%');
  });

  test.each([
    ['above its start', 0.84, '50.00%', '34.00%'],
    ['below its start', 0.2, '20.00%', '30.00%'],
  ])('fills the track between the handle and the start, %s', async (_, position, x, width) => {
    const { screen } = await show({ position });
    const filled = screen.container.querySelector('.deviation');
    expect([filled?.getAttribute('x'), filled?.getAttribute('width')]).toEqual([x, width]);
  });

  test('draws its curve, the point on it and where it crosses zero', async () => {
    const { screen } = await show();
    const width = screen.container.querySelector('svg.plot')?.clientWidth ?? NaN;
    await expect
      .poll(() => screen.container.querySelector('path.line')?.getAttribute('d'))
      .toBe(`M0.0 13.0L${width.toFixed(1)} 1.0`);
    expect(screen.container.querySelector('.crossing')?.getAttribute('x1')).toBe('25.00%');
    expect(screen.container.querySelector('.zero')?.getAttribute('y1')).toBe('7.0');
  });

  test('works before its curve is there and without a crossing', async () => {
    const { screen, handle } = await show({ curve: null, crossing: null, ticks: [] });
    await expect.element(handle).toBeVisible();
    expect(screen.container.querySelectorAll('path, circle, .crossing, button')).toHaveLength(0);
  });

  test('hides its drawing from assistive technology', async () => {
    const { screen } = await show();
    for (const drawing of screen.container.querySelectorAll('svg'))
      expect(drawing.closest('[aria-hidden="true"]')).not.toBeNull();
    expect.hasAssertions();
  });
});
