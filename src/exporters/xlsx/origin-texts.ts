import { formatDate, isoDay } from '../../i18n/date-format';
import type { Inputs } from '../../model/inputs';
import { originOf } from '../../model/origin';
import type { Book } from './book';
import { isChoice } from './input-names';

/** Who stands behind a value, and everything that is known of its source in one line. Plain text from anybody. */
export function originTexts(id: keyof Inputs, { snapshot, words }: Book) {
  const { inputs, start, ledger } = snapshot.main;
  const { kind, source, note, when, citations } = originOf(id, inputs, start, ledger);
  const isUntouchedChoice = kind === 'example' && isChoice(id);
  const published = citations.map(({ title }) => title);
  const said = [...published, source, dayText(when), note].filter((text) => text !== '');
  return {
    origin: isUntouchedChoice ? words.help.provenance.defaultChoice.short : words.levers.origin[kind],
    source: said.join(' · '),
  };

  function dayText(moment: string): string {
    // Somebody may have written anything where a date belongs.
    return Number.isNaN(Date.parse(moment)) ? moment : formatDate(isoDay(moment), snapshot.language);
  }
}
