import type { LifetimeWords } from '../lifetime-words';

export const words: LifetimeWords = {
  title: 'Kundens livstidsvärde, före och efter',
  subtitle:
    'Marginalen från en kund. En annan bild av lojalitetens pengar: läggs aldrig till lönsamhetskalkylen',
  noEnd: 'oändligt',
  columns: { measure: 'Räknesätt', before: 'I dag', after: 'Efter programmet', uplift: 'Förändring' },
  measures: {
    constant: {
      existing: {
        name: 'Befintlig kund',
        note: 'Första marginalen om ett år, om kunden stannar: m × r / (1 + i − r), med marginalen m, lojaliteten r och räntan i (Gupta och Lehmann).',
      },
      withinHorizon: {
        name: 'Befintlig kund, inom perioden',
        note: 'Som ovan, senare år utelämnade: m × q × (1 − qᵀ) / (1 − q), med q = r / (1 + i).',
      },
      new: {
        name: 'Ny kund',
        note: 'Första köpet nu och fullt ut: m × (1 + i) / (1 + i − r) (läroböckernas sätt).',
      },
      years: { name: 'År som kund', note: 'I genomsnitt, det första medräknat: 1 / bortfall.' },
    },
    sBG: {
      existing: {
        name: 'Kund före första förnyelsen',
        note: 'Återstående värde (DERL): strax före förnyelsen, första betalningen inte diskonterad: m × DERL (Fader och Hardie). Programmet sänker varje kunds eget bortfall i samma grad.',
      },
      withinHorizon: { name: 'Inom perioden', note: 'Senare år utelämnade.' },
      new: { name: 'Ny kund', note: 'Första betalningen nu, sedan allt säkrare förnyelser: m × DEL.' },
      years: { name: 'År som kund', note: 'I genomsnitt, det första medräknat.' },
    },
  },
  fit: {
    title: 'Anpassa lojalitetskurvan till era egna kunder',
    label: 'Kvarvarande kunder, ett tal per rad',
    help: 'Klistra in en kolumn: kunder i början, sedan hur många som var kvar efter första, andra, tredje förnyelsen. Minst två förnyelser. Talen stannar i din webbläsare.',
    button: 'Anpassa kurvan',
    done: (alpha, beta) => `Anpassad: α = ${alpha}, β = ${beta}. Gäller från och med nu.`,
    geometric: (churn) =>
      `Lojaliteten stiger inte med tiden här: ett och samma bortfall, ${churn} per förnyelse, förklarar kolumnen lika bra. Inget ändrades.`,
    clamped: 'En parameter låg utanför sitt område och sattes till närmaste gräns.',
    problems: {
      notANumber: (line, text) => `Rad ${line} är inget tal: ”${text}”.`,
      negative: (line, text) => `Rad ${line} är under noll: ${text}.`,
      rising: (line, text) =>
        `Rad ${line} (${text}) har fler kunder än raden före. Antalet kvarvarande kan bara minska.`,
      noCustomers: (line) => `Rad ${line}: det finns inga kunder i början.`,
      tooFewRenewals: () => 'Minst tre rader behövs: början och två förnyelser.',
    },
    more: (count) => `Och ${count} till.`,
  },
  comparison: {
    title: 'Vad en enda lojalitetssiffra missar',
    finding: (year, oneRate, sbg) =>
      `En kund i år ${year} är värd ytterligare ${sbg} betalningar, inte ${oneRate} som en enda siffra säger.`,
    columns: {
      year: 'År',
      survivalOneRate: 'Kvar, en siffra',
      survivalSbg: 'Kvar, kunderna skiljer sig',
      retentionSbg: 'Lojalitet, kunderna skiljer sig',
      residualOneRate: 'Kommande betalningar, en siffra',
      residualSbg: 'Kommande betalningar, kunderna skiljer sig',
    },
    note: 'Båda börjar med samma bortfall första året. De som lätt lämnar går först, så de som stannar är mer värda än en genomsnittssiffra säger. Lönsamhetskalkylen räknar med dagens årliga bortfall.',
  },
};
