import type { ShellWords } from '../shell-words';

export const shell: ShellWords = {
  documentTitle: 'Kerroin: vad en bättre kundupplevelse är värd i pengar',
  description:
    'Räkna ut i webbläsaren vad en bättre kundupplevelse är värd: merförsäljning per nöjd kund, intäkterna som ett lägre kundbortfall behåller och när investeringen är återbetald.',
  brandLine: 'Kundupplevelse i pengar',
  skip: 'Gå till innehållet',
  screensLabel: 'Vyer',
  screens: { simulator: 'Simulator', uncertainty: 'Osäkerhet', compare: 'Jämför', sources: 'Källor' },
  screenFailed: 'Vyn kunde inte laddas. Kontrollera nätanslutningen.',
  tryAgain: 'Försök igen',
  preparedFor: (company) => `Framtaget för ${company}`,
  language: 'Språk',
  currency: 'Valuta',
  currencyNote: 'Valutabytet ändrar bara symbolen, inte beloppen.',
  theme: 'Utseende',
  themes: { system: 'Auto', light: 'Ljust', dark: 'Mörkt' },
  actions: {
    undo: 'Ångra',
    redo: 'Gör om',
    replay: 'Visa den senaste ändringen igen',
    history: 'Ändringshistorik',
    library: 'Kalkyler',
    export: 'Exportera',
    share: 'Dela',
  },
  languageFailed: 'Språket kunde inte laddas. Kontrollera nätanslutningen och välj språket igen.',
  close: 'Stäng',
  noScript: 'Simulatorn behöver JavaScript. Exemplets resultat visas här ändå.',
};
