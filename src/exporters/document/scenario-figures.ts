import type { ChartCase, PortableSpec } from '../../charts/chart-spec';
import { cumulativeValueSpec } from '../../charts/specs/cumulative-value';
import { customerValueSpec } from '../../charts/specs/customer-value';
import { customersKeptSpec } from '../../charts/specs/customers-kept';
import { streamsSpec } from '../../charts/specs/streams';
import { waterfallSpec } from '../../charts/specs/waterfall';
import type { FigureId } from '../../i18n/messages/exports-words';
import type { NumberFormat } from '../../i18n/number-format';
import type { ExportedScenario, ExportWords } from '../export-snapshot';
import { surveyedValueSpec } from './surveyed-value';

type FigureMaker<Spec extends PortableSpec> = (
  scenario: ExportedScenario,
  words: ExportWords,
  format: NumberFormat,
) => Spec;

const chartCase = ({ inputs, results }: ExportedScenario): ChartCase => ({ inputs, results, own: results });

/** Every picture of a scenario, made by the spec that the page draws. A new one is a line here. */
export const figureMakers = {
  customerValue: (scenario, words, format) => {
    const { segment } = scenario;
    const spec = customerValueSpec(chartCase(scenario), words.charts.customerValue, format);
    return segment === 'own' ? spec : surveyedValueSpec(spec, { ...scenario, segment }, words, format);
  },
  cumulativeValue: (scenario, words, format) =>
    cumulativeValueSpec(chartCase(scenario), words.charts.cumulativeValue, format),
  customersKept: (scenario, words, format) =>
    customersKeptSpec(chartCase(scenario), words.case.customersKept, format),
  streams: (scenario, words, format) => streamsSpec(scenario, words.case.streams, format),
  waterfall: (scenario, words, format) => waterfallSpec(scenario, words.case.waterfall, format),
} satisfies Readonly<Record<FigureId, FigureMaker<PortableSpec>>>;

/** Only the value of a customer can be drawn where the case cannot be computed. */
const needsCase: readonly FigureId[] = ['cumulativeValue', 'customersKept', 'streams'];

/** The pictures that there are of a scenario. */
export const figureIds = ({ results }: ExportedScenario): readonly FigureId[] =>
  (Object.keys(figureMakers) as FigureId[]).filter(
    (id) => results.verdict !== null || !needsCase.includes(id),
  );
