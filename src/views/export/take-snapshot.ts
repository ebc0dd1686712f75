import type { ExportedScenario, ExportSnapshot, ExportWords } from '../../exporters/export-snapshot';
import { isoDay } from '../../i18n/date-format';
import { exportPartIds, loadExportPart, type ExportParts } from '../../i18n/export-part-words';
import type { Language } from '../../i18n/language';
import { createNumberFormat, type NumberFormat } from '../../i18n/number-format';
import { partIds, type Parts } from '../../i18n/part-words';
import { modelVersion } from '../../model/model-version';
import { simulate } from '../../model/simulate';
import { packScenarios } from '../../state/bundle';
import type { Compared } from '../../state/comparison.svelte';
import { inputsOf, startInputs, type Scenario } from '../../state/scenario';
import type { Session } from '../../state/session.svelte';
import { linkVersion, writeLink } from '../../state/write-link';
import { planOf } from '../../state/uncertainty/plan-of';
import { studyPlans } from '../../state/uncertainty/study-plans';
import { exportedRanges } from './exported-ranges';
import { exportedUncertainty } from './exported-uncertainty';
import { uncertaintyFigures } from './uncertainty-figures';
import { pageBrand } from './page-brand';

/** What exporters are given: the scenario as it stands at this moment, and all words of the language. */
export interface Taken {
  readonly snapshot: ExportSnapshot;
  readonly words: ExportWords;
  /** Numbers as on the page: also exact where the reader has them so. */
  readonly format: NumberFormat;
}

const mostCompared = 3;

/** Takes it, with a simulation of every scenario. Rejects when the words cannot be fetched. */
export async function takeSnapshot(session: Session, page: string): Promise<Taken> {
  await Promise.all(partIds.map((id) => session.loadPart(id)));
  const { language } = session;
  const words = await exportWords(session);
  const [first, ...others] = subjects(session);
  const shown = [first, ...others.slice(0, mostCompared)];
  // All with the first one's seed: they share their luck, as they do on the page.
  const plans = shown.map(({ scenario }) => planOf(scenario, first.scenario.seed));
  const studies = await studyPlans(plans);
  const format = createNumberFormat(language, first.scenario.currency, session.settings.exact);
  const exportedOne = (one: Compared, index: number): ExportedScenario => {
    const findings = studies[index] ?? null;
    const uncertainty = findings && exportedUncertainty(findings, words.uncertainty, format);
    return {
      ...exported(one, words),
      ranges: exportedRanges(one.scenario, plans[index] ?? planOf(one.scenario)),
      ...(uncertainty === null ? {} : { uncertainty }),
      ...(findings === null || index > 0
        ? {}
        : { uncertaintyFigures: uncertaintyFigures(findings, one.scenario.name, words, format) }),
    };
  };
  const snapshot: ExportSnapshot = {
    main: exportedOne(first, 0),
    compared: shown.slice(1).map((one, index) => exportedOne(one, index + 1)),
    language,
    date: isoDay(new Date()),
    modelVersion,
    link: await linkTo(
      shown.map(({ scenario }) => scenario),
      language,
      page,
    ),
    brand: await pageBrand(),
  };
  return { snapshot, words, format };
}

async function exportWords(session: Session): Promise<ExportWords> {
  const parts: Partial<Parts> = Object.fromEntries(partIds.map((id) => [id, session.needed(id)]));
  const ofFiles: Partial<ExportParts>[] = await Promise.all(
    exportPartIds.map((id) => loadExportPart(id, session.language)),
  );
  return { ...session.words, ...(parts as Parts), ...(Object.assign({}, ...ofFiles) as ExportParts) };
}

/** The reader's own case comes first, where it is not compared the baseline; then what it is held against. */
function subjects({ store, screens, workspace }: Session): readonly [Compared, ...Compared[]] {
  const current: Compared = { id: 'current', kind: 'current', scenario: store.scenario };
  const entries = workspace?.comparison.entries ?? [];
  if (entries.length < 2) return [current];
  const named = (wanted: string | undefined) => entries.find(({ id }) => id === wanted);
  const first =
    screens.current === 'compare'
      ? (named(current.id) ?? named(workspace?.comparison.baseline) ?? current)
      : current;
  return [first, ...entries.filter(({ id }) => id !== first.id)];
}

function exported({ kind, scenario }: Compared, { compare }: ExportWords): Omit<ExportedScenario, 'ranges'> {
  const inputs = inputsOf(scenario);
  const { company, notes, ledger, segment, preset, currency, own, name } = scenario;
  const untouched = Object.keys(own).length === 0;
  const otherwise = kind === 'example' || untouched ? compare.names.examples[preset] : compare.names.current;
  return {
    name: name === '' ? otherwise : name,
    ...{ company, notes, ledger, segment, preset, currency, inputs },
    start: startInputs(scenario),
    results: simulate(inputs),
    isSet: Object.keys(own) as ExportedScenario['isSet'],
  };
}

/** Longer ones make a code on paper that telephones do not read. */
const longestLink = 1_500;

/**
 * The link to all that is exported. A single scenario has the readable link, or the packed one where it is shorter: it has
 * to fit into a code on paper. So does a comparison; one that does not fit gives the link to its first scenario.
 */
async function linkTo(scenarios: readonly Scenario[], language: Language, page: string): Promise<string> {
  const address = page.replace(/#.*$/s, '');
  const [first, ...others] = scenarios;
  if (first === undefined) return address;
  const readable = writeLink(first, language);
  try {
    const packed = await packedLink(scenarios, language);
    const isBetter = others.length > 0 ? packed.length <= longestLink : packed.length < readable.length;
    if (isBetter) return address + packed;
    return others.length > 0 ? await linkTo([first], language, page) : address + readable;
  } catch {
    return address + readable;
  }
}

async function packedLink(scenarios: readonly Scenario[], language: Language): Promise<string> {
  const view = scenarios.length > 1 ? 'compare' : 'simulator';
  return `#v=${linkVersion}&view=${view}&s=${await packScenarios(scenarios, 'values')}&lang=${language}`;
}
