/** What is wrong with a pasted column of survivors, and where; both counted from 0. */
export interface SurvivorProblem {
  readonly column: number;
  readonly row: number;
  readonly problem: 'notANumber' | 'negative' | 'rising' | 'noCustomers' | 'tooFewRenewals';
}

/** With fewer renewals two parameters cannot be told apart. */
const fewestRenewals = 2;

/**
 * Checks pasted survivors (one column per group: customers at the start, after the first renewal, …) before they are
 * fitted: text or no finite number, below 0, more customers than before, nobody at the start, or in no column two
 * renewals. Percentages are as good as counts.
 *
 * An empty list is a column that can be used. Every problem is listed, not only the first.
 *
 * @example survivorProblems([[100, 90, 95]]) // [{ column: 0, row: 2, problem: 'rising' }]
 */
export function survivorProblems(columns: readonly (readonly unknown[])[]): readonly SurvivorProblem[] {
  const problems = columns.flatMap((values, column) =>
    values.flatMap((value, row): SurvivorProblem[] => {
      const problem = problemOf(value, row === 0 ? undefined : values[row - 1]);
      return problem === null ? [] : [{ column, row, problem }];
    }),
  );
  const longest = columns.reduce((most, values) => Math.max(most, values.length), 0);
  const tooFew: SurvivorProblem = { column: 0, row: Math.max(0, longest - 1), problem: 'tooFewRenewals' };
  return longest > fewestRenewals ? problems : [...problems, tooFew];
}

function problemOf(value: unknown, before: unknown): SurvivorProblem['problem'] | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'notANumber';
  if (value < 0) return 'negative';
  if (before === undefined) return value === 0 ? 'noCustomers' : null;
  return typeof before === 'number' && value > before ? 'rising' : null;
}
