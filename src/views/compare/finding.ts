import type { CompareWords } from '../../i18n/messages/compare-words';
import type { RichText } from '../../i18n/rich-text';
import type { ComparedCase } from './compared-cases';

/** Which scenario has the highest net present value, as a sentence. Those in another currency do not take part. */
export function findingText(cases: readonly ComparedCase[], words: CompareWords): RichText {
  const { finding } = words;
  if (cases.length < 2) return [words.invitation];
  const known = cases.flatMap(({ name, isBaseline, sameCurrency, format, results }) =>
    sameCurrency && results.npv.value !== null
      ? [{ name, isBaseline, npv: results.npv.value, text: format.headlineMoney(results.npv.value), format }]
      : [],
  );
  const baseline = known.find(({ isBaseline }) => isBaseline);
  const [best] = [...known].sort((one, other) => other.npv - one.npv);
  if (baseline === undefined || best === undefined || known.length < 2) return [finding.none];
  if (known.every(({ text }) => text === best.text)) return finding.same(best.text);
  // A lead that does not show is none.
  if (best.text === baseline.text) return finding.baselineBest(baseline.name, baseline.text);
  return finding.best(
    best.name,
    best.text,
    best.format.headlineMoney(best.npv - baseline.npv),
    baseline.name,
  );
}
