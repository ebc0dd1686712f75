import { describe, expect, test } from 'vitest';
import { labelPlace } from '../../src/charts/plugins/label-place';
import { spreadApart } from '../../src/charts/plugins/spread-apart';

const area = { left: 40, right: 340, top: 10, bottom: 190 };
const label = { width: 90, height: 30 };

describe('labelPlace', () => {
  test('never leaves the area, wherever the line is', () => {
    for (let x = area.left; x <= area.right; x += 1) {
      const box = labelPlace(x, label, area, []);
      expect(box.left).toBeGreaterThanOrEqual(area.left);
      expect(box.right).toBeLessThanOrEqual(area.right);
    }
  });

  test('changes sides near the left edge', () => {
    expect(labelPlace(300, label, area, []).right).toBeLessThan(300);
    expect(labelPlace(60, label, area, []).left).toBeGreaterThan(60);
  });

  test('goes where the curve is not', () => {
    const curveAtTopLeft = [{ x: 150, y: 20 }];
    expect(labelPlace(200, label, area, curveAtTopLeft).left).toBeGreaterThan(200);
    const curveAtTop = [...curveAtTopLeft, { x: 250, y: 20 }];
    expect(labelPlace(200, label, area, curveAtTop).bottom).toBe(area.bottom);
  });

  test('stays inside even where it fits on neither side', () => {
    const box = labelPlace(100, { width: 80, height: 30 }, { ...area, right: 160 }, []);
    expect(box.left).toBeGreaterThanOrEqual(area.left);
    expect(box.right).toBeLessThanOrEqual(160);
  });
});

describe('spreadApart', () => {
  test('leaves what has room', () => {
    expect(spreadApart([50, 120], 30, 0, 200)).toEqual([50, 120]);
  });

  test('moves a close pair apart around its middle and keeps the order', () => {
    expect(spreadApart([110, 100], 30, 0, 200)).toEqual([120, 90]);
  });

  test('keeps all between the limits', () => {
    expect(spreadApart([-500, 0], 30, 0, 200)).toEqual([15, 45]);
    expect(spreadApart([900, 199, NaN], 30, 0, 200)).toEqual([185, 155, 15]);
  });
});
