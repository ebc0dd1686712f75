import type { ColorToken, ColumnsSpec } from './chart-spec';

/** One part of a column, between two values of the axis; `to` is the upper one. */
export interface ColumnRectangle {
  readonly id: string;
  readonly color: ColorToken;
  readonly from: number;
  readonly to: number;
}

export interface Column {
  readonly parts: readonly ColumnRectangle[];
  /** The value marked in this column. */
  readonly mark: number;
}

/** Where the parts of each column lie: gains pile up from zero, losses hang down from it. `extremes` bound all of them. */
export function columnRectangles(spec: ColumnsSpec): {
  readonly columns: readonly Column[];
  readonly extremes: readonly number[];
} {
  const extremes: number[] = [];
  const columns = spec.categories.map((_, index) => {
    let above = 0;
    let below = 0;
    const parts = spec.series.map(({ id, color, values }): ColumnRectangle => {
      const value = values[index] ?? 0;
      if (value < 0) {
        below += value;
        return { id, color, from: below, to: below - value };
      }
      above += value;
      return { id, color, from: above - value, to: above };
    });
    const mark = spec.mark.values[index] ?? 0;
    extremes.push(above, below, mark);
    return { parts, mark };
  });
  return { columns, extremes };
}
