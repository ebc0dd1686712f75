import { shareText } from '../../src/charts/specs/uncertain-result';
import type { ExportedScenario } from '../../src/exporters/export-snapshot';
import type { Language } from '../../src/i18n/language';
import { createNumberFormat } from '../../src/i18n/number-format';
import { plainText } from '../../src/i18n/rich-text';
import { exportSummary } from '../../src/model/uncertainty/export-summary';
import { runBlock } from '../../src/model/uncertainty/run-block';
import { newRunDraws } from '../../src/model/uncertainty/run-draws';
import { summaryOf } from '../../src/model/uncertainty/run-summary';
import type { Scenario } from '../../src/state/scenario';
import { planOf } from '../../src/state/uncertainty/plan-of';
import { exported, exportWords } from './taken-snapshots';

const draws = 2_048;

/** A scenario with what a small simulation of its ranges finds, in the words of the page. */
export async function simulated(
  scenario: Scenario,
  language: Language,
  name?: string,
): Promise<ExportedScenario> {
  const plan = planOf(scenario);
  const run = newRunDraws(plan, 0, draws);
  runBlock(plan, 0, draws, run);
  const { uncertainty: words } = await exportWords(language);
  const format = createNumberFormat(language, scenario.currency);
  const found = exportSummary(plan, summaryOf(plan, run), (tier, share) =>
    plainText(words.sentence(words.verdicts[tier], shareText(share, format))),
  );
  return { ...exported(scenario, name), ...(found === null ? {} : { uncertainty: found }) };
}
