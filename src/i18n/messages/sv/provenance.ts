import type { ProvenanceWords } from '../provenance-words';

/** What is said of none, one or several of all values. */
const of = (count: number, all: number, one: string, several = one): string =>
  count === 0
    ? `Inget av ${all} värden ${one}.`
    : `${count} av ${all} värden ${count === 1 ? one : several}.`;

export const words: ProvenanceWords = {
  title: 'Var värdet kommer ifrån',
  says: {
    benchmark: 'Ett publicerat jämförelsetal.',
    illustration: 'Källans eget räkneexempel.',
    example: 'Ett exempelvärde att börja med.',
    derived: 'Räknas fram ur andra värden tills du anger ett eget.',
    ownData: 'Ur företagets egna data.',
    prospect: 'Uppgiften kommer från den tänkta kunden.',
    assumption: 'Vårt eget antagande.',
    notStated: 'Värdet kom med en länk som inte säger vem som har angett det.',
  },
  startedAt: (start) => `Startvärdet var ${start}.`,
  facts: { supplier: 'Vem som angett värdet', source: 'Källa', note: 'Anteckning', when: 'Datum' },
  tell: 'Ange var värdet kommer ifrån',
  suppliers: {
    benchmark: 'Publicerat jämförelsetal',
    ownData: 'Företagets egna data',
    prospect: 'Den tänkta kunden',
    assumption: 'Vårt eget antagande',
  },
  nobody: 'Inte angivet',
  onlyWhileValueStays: 'Uppgiften gäller bara det här värdet: när värdet ändras försvinner den.',
  defaultChoice: { short: 'standardval', sentence: 'Kalkylatorns standardval.' },
  table: {
    title: 'Var siffrorna i den här kalkylen kommer ifrån',
    lead: 'Varje värde och val som gäller just nu, och vem som står bakom det.',
    columns: {
      input: 'Värde eller val',
      value: 'Siffra',
      origin: 'Ursprung',
      source: 'Källa',
      note: 'Anteckning',
      when: 'Datum',
    },
    show: 'Visa',
    filters: {
      all: 'Allt',
      assumption: 'Bara egna antaganden',
      prospect: 'Bara kundens uppgifter',
      ownData: 'Bara egna data',
      benchmark: 'Bara publicerade jämförelsetal',
      unsourced: 'Bara det som saknar källa',
    },
    showUnsourced: (count) =>
      count === 1 ? 'Ett värde saknar källa: visa det' : `${count} värden saknar källa: visa dem`,
    count: {
      all: (_, all) => `Kalkylen har ${all} värden och val.`,
      assumption: (count, all) => of(count, all, 'är ett eget antagande', 'är egna antaganden'),
      prospect: (count, all) => of(count, all, 'kommer från kunden'),
      ownData: (count, all) => of(count, all, 'kommer ur egna data'),
      benchmark: (count, all) =>
        of(count, all, 'är ett publicerat jämförelsetal', 'är publicerade jämförelsetal'),
      unsourced: (count, all) =>
        count === 0 ? `Alla ${all} värden har en källa.` : of(count, all, 'saknar källa'),
    },
    goTo: (label) => `Gå till reglaget: ${label}`,
    history: 'Ändringshistorik för varje värde',
    churnCutBasis: { points: 'i procentenheter', percent: 'i procent av bortfallet' },
  },
};
