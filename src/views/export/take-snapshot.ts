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
import { pageBrand } from './page-brand';

/** What exporters are given: the scenario as it stands at this moment, and all words of the language. */
export interface Taken {
  readonly snapshot: ExportSnapshot;
  readonly words: ExportWords;
  /** Numbers as on the page: also exact where the reader has them so. */
  readonly format: NumberFormat;
}

const mostCompared = 3;

/** Takes it. Rejects when the words cannot be fetched. */
export async function takeSnapshot(session: Session, page: string): Promise<Taken> {
  await Promise.all(partIds.map((id) => session.loadPart(id)));
  const { language } = session;
  const words = await exportWords(session);
  const [main, ...others] = subjects(session);
  const snapshot: ExportSnapshot = {
    main: exported(main, words),
    compared: others.slice(0, mostCompared).map((one) => exported(one, words)),
    language,
    date: isoDay(new Date()),
    modelVersion,
    link: await linkTo(main.scenario, language, page),
    brand: pageBrand(),
  };
  const format = createNumberFormat(language, main.scenario.currency, session.settings.exact);
  return { snapshot, words, format };
}

async function exportWords(session: Session): Promise<ExportWords> {
  const parts: Partial<Parts> = Object.fromEntries(partIds.map((id) => [id, session.needed(id)]));
  const ofFiles: Partial<ExportParts>[] = await Promise.all(
    exportPartIds.map((id) => loadExportPart(id, session.language)),
  );
  return { ...session.words, ...(parts as Parts), ...(Object.assign({}, ...ofFiles) as ExportParts) };
}

/** On the compare screen its baseline comes first, otherwise the scenario on screen; then what it is held against. */
function subjects({ store, screens, workspace }: Session): readonly [Compared, ...Compared[]] {
  const current: Compared = { id: 'current', kind: 'current', scenario: store.scenario };
  const entries = workspace?.comparison.entries ?? [];
  if (entries.length < 2) return [current];
  const first =
    screens.current === 'compare'
      ? (entries.find(({ id }) => id === workspace?.comparison.baseline) ?? current)
      : current;
  return [first, ...entries.filter(({ id }) => id !== first.id)];
}

function exported({ kind, scenario }: Compared, { compare }: ExportWords): ExportedScenario {
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

/** The readable link, or the packed one where it is shorter: it has to fit into a code on paper. */
async function linkTo(scenario: Scenario, language: Language, page: string): Promise<string> {
  const address = page.replace(/#.*$/s, '');
  const readable = writeLink(scenario, language);
  try {
    const packed = `#v=${linkVersion}&view=simulator&s=${await packScenarios([scenario], 'values')}&lang=${language}`;
    return address + (packed.length < readable.length ? packed : readable);
  } catch {
    return address + readable;
  }
}
