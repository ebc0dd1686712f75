import { shareText } from '../../charts/specs/uncertain-result';
import type { UncertaintyWords } from '../../i18n/messages/uncertainty-words';
import type { NumberFormat } from '../../i18n/number-format';
import { plainText } from '../../i18n/rich-text';
import { exportSummary, type UncertaintySummary } from '../../model/uncertainty/export-summary';
import type { Findings } from '../../workers/study';

/** What a simulation found, with its verdict in the words of the page. Null when no draw has a case. */
export const exportedUncertainty = (
  { study, summary, tornado }: Findings,
  words: UncertaintyWords,
  format: NumberFormat,
): UncertaintySummary | null =>
  exportSummary(
    study.plan,
    summary,
    (tier, share) => plainText(words.sentence(words.verdicts[tier], shareText(share, format))),
    tornado,
  );
