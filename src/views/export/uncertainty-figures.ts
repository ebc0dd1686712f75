import type { FigureSpec } from '../../charts/chart-spec';
import { distributionSpec } from '../../charts/specs/distribution';
import { exceedanceSpec } from '../../charts/specs/exceedance';
import { fanSpec } from '../../charts/specs/fan';
import { tornadoSpec } from '../../charts/specs/tornado';
import { resultWriter } from '../../charts/specs/uncertain-result';
import { varianceSharesSpec } from '../../charts/specs/variance-shares';
import type { UncertaintyFigureId } from '../../exporters/export-snapshot';
import type { ExportWords } from '../../exporters/export-snapshot';
import { inputTexts } from '../../i18n/input-texts';
import type { NumberFormat } from '../../i18n/number-format';
import type { Findings } from '../../workers/study';

/**
 * The pictures of a simulation, as the uncertainty screen draws them for the same result. What has nothing to show, such
 * as shares of variance under correlation, is left out.
 *
 * @param name of the scenario, in the table behind the picture
 */
export function uncertaintyFigures(
  { study, summary, distribution, tornado, shares, exceedance }: Findings,
  name: string,
  all: ExportWords,
  format: NumberFormat,
): Readonly<Partial<Record<UncertaintyFigureId, FigureSpec>>> {
  const { uncertainty: words, explanations, levers, compare } = all;
  const { result } = study;
  const found = summary.results[result];
  if (found === null) return {};
  const write = resultWriter(result, format);
  const resultName = explanations.results[result].name;
  const texts = inputTexts({ levers, explanations, inputs: compare.inputs }, format);
  const drawn = [{ id: 'own', name, histogram: distribution, draws: found.count }];
  const { fan } = summary;
  return {
    distribution: distributionSpec(
      { id: result, result: resultName, summary: found, valid: summary.valid, point: tornado.base, drawn },
      words.distribution,
      words.percentiles,
      write,
    ),
    fan: fanSpec(
      { fan, payback: summary.results.paybackYears, other: null },
      words.fan,
      words.percentiles,
      format,
    ),
    tornado: tornadoSpec(
      { result: resultName, tornado, inputs: study.plan.inputs },
      texts,
      words.tornado,
      write,
    ),
    ...(shares === null
      ? {}
      : { shares: varianceSharesSpec(shares, resultName, texts, words.shares, write) }),
    ...(exceedance === null
      ? {}
      : { exceedance: exceedanceSpec(exceedance, resultName, words.exceedance, write) }),
  };
}
