import { describe, expect, test, vi } from 'vitest';
import { languages, type Language } from '../../src/i18n/language';
import { words as assumptionsEn } from '../../src/i18n/messages/en/assumptions';
import { words as en } from '../../src/i18n/messages/en/goals';
import { words as assumptionsFi } from '../../src/i18n/messages/fi/assumptions';
import { words as fi } from '../../src/i18n/messages/fi/goals';
import { words as assumptionsSv } from '../../src/i18n/messages/sv/assumptions';
import { words as sv } from '../../src/i18n/messages/sv/goals';
import { examples, presets } from '../../src/model/examples';
import { goalKinds, type Goal } from '../../src/model/goal';
import { goalInputs } from '../../src/model/goal-inputs';
import { goalProblem } from '../../src/model/goal-problem';
import { goalReading, reachesGoal } from '../../src/model/goal-reading';
import type { Inputs } from '../../src/model/inputs';
import { typedCombinedMove } from '../../src/model/typed-combined-move';
import { typedGoalSeek } from '../../src/model/typed-goal-seek';
import { openingTargets } from '../../src/views/simulator/goals/goal-fields';
import { goalRows, withoutEffect, type GoalRows } from '../../src/views/simulator/goals/goal-rows';
import type { GoalOutcome } from '../../src/views/simulator/goals/goal-search.svelte';
import { changeText, measureSentence, type GoalTextSource } from '../../src/views/simulator/goals/goal-texts';
import { formatOf, plain, wordsOf } from './said';

// Hundreds of searches, each of hundreds of cases.
vi.setConfig({ testTimeout: 60_000 });

const goalWords = { fi, en, sv };
const assumptions = { fi: assumptionsFi, en: assumptionsEn, sv: assumptionsSv };
const sourceOf = (language: Language, basis: GoalTextSource['basis'] = 'points'): GoalTextSource => ({
  words: goalWords[language],
  names: { ...wordsOf[language].levers.inputs, ...assumptions[language].inputs },
  units: wordsOf[language].levers.units,
  format: formatOf(language),
  basis,
});

function outcomeOf(goal: Goal, inputs: Inputs): GoalOutcome {
  const { measure, rank } = goalReading(goal.kind, inputs);
  return {
    goal,
    inputs,
    measure,
    isReached: reachesGoal(goal, { measure, rank }),
    problem: goalProblem(goal, inputs),
    rows: goalInputs(inputs).map((id) => ({ id, seek: typedGoalSeek(goal, inputs, id) })),
    combined: typedCombinedMove(goal, inputs),
  };
}

const everyRow = ({ programme, facts, notEnough }: GoalRows) => [...programme, ...facts, ...notEnough];

describe('the rows of a goal', () => {
  test('begin with what the programme decides; in each group the smallest relative move comes first', () => {
    const outcome = outcomeOf({ kind: 'payback', target: 12 }, examples.b2b);
    const { programme, facts, notEnough } = goalRows(outcome, sourceOf('en'));
    expect(programme.map(({ id }) => id)).toEqual(['churnCut']);
    expect(facts.map(({ id }) => id)).toContain('churnNow');
    for (const rows of [programme, facts]) {
      const moves = rows.map(
        ({ id, value }) => Math.abs((value ?? NaN) - examples.b2b[id]) / examples.b2b[id],
      );
      expect(moves).toEqual([...moves].sort((a, b) => a - b));
    }
    expect(notEnough.map(({ id }) => id)).toEqual(expect.arrayContaining(['rampMonths', 'investmentOneOff']));
    expect(notEnough.every(({ value }) => value === null)).toBe(true);
  });

  test('that is reached hide nothing: an input that may have any value stays in its group', () => {
    const outcome = outcomeOf({ kind: 'npv', target: 100 }, examples.b2b);
    const rows = goalRows(outcome, sourceOf('en'));
    expect(rows.notEnough).toEqual([]);
    expect(rows.facts.some(({ value }) => value === null)).toBe(true);
    expect(rows.programme.length).toBeGreaterThan(1);
  });

  test('name every input once: in the table, or among those without effect', () => {
    for (const kind of goalKinds) {
      const outcome = outcomeOf({ kind, target: openingTargets[kind] }, examples.b2c);
      const source = sourceOf('fi');
      const labels = [
        ...everyRow(goalRows(outcome, source)).map(({ label }) => label),
        ...withoutEffect(outcome, source),
      ];
      expect(new Set(labels).size).toBe(goalInputs(examples.b2c).length);
    }
  });

  test('write a difference of shares in percentage points and never in percent', () => {
    for (const language of languages) {
      const said = plain(changeText('churnNow', -0.025, sourceOf(language)));
      expect(said).toMatch({ fi: /^-2,5 %-yks\.$/, en: /^-2\.5 pp$/, sv: /^-2,5 procentenheter$/ }[language]);
      expect(plain(changeText('churnCut', 0.07, sourceOf(language, 'percent')))).toMatch(
        /%-yks|pp|procentenheter/,
      );
    }
    expect(plain(changeText('investmentOneOff', -1_234, sourceOf('en')))).toBe('-€1,234');
    expect(plain(changeText('customers', 854.4, sourceOf('en')))).toBe('+854');
    expect(changeText('customers', 0, sourceOf('en'))).toBe('±0');
  });

  test('tell which slider a value lies beyond', () => {
    const outcome = outcomeOf({ kind: 'npv', target: 500_000 }, { ...examples.b2b, churnNow: 0.9 });
    const rows = everyRow(goalRows(outcome, sourceOf('en')));
    const beyond = rows.filter(({ note }) => note !== '');
    for (const { note } of beyond) expect(plain(note)).toMatch(/^beyond the slider \(.+ to .+\)$/);
    const discount = outcomeOf({ kind: 'npv', target: 160_000 }, examples.b2b);
    expect(everyRow(goalRows(discount, sourceOf('en'))).some(({ id }) => id === 'discountRate')).toBe(true);
  });

  test.each(languages)('are whole in %s for every preset and goal', (language) => {
    const source = sourceOf(language);
    for (const preset of presets) {
      for (const kind of goalKinds) {
        const outcome = outcomeOf({ kind, target: openingTargets[kind] }, examples[preset]);
        for (const row of everyRow(goalRows(outcome, source))) {
          for (const text of [row.label, row.present, row.text]) expect(text, row.id).not.toBe('');
          expect(Object.values(row).join(' '), row.id).not.toMatch(/undefined|null|NaN|Infinity/);
        }
        expect(
          measureSentence('now', kind, outcome.measure, source, wordsOf[language].answer.reasons),
        ).not.toBe('');
      }
    }
  });
});
