import type { ShellWords } from '../shell-words';

export const shell: ShellWords = {
  documentTitle: 'Kerroin: mitä parempi asiakaskokemus on euroina',
  description:
    'Laske selaimessa, mitä parempi asiakaskokemus on arvoltaan: lisämyynti tyytyväistä asiakasta kohden, pienemmän asiakaspoistuman tuoma liikevaihto ja investoinnin takaisinmaksu.',
  brandLine: 'Asiakaskokemus euroina',
  skip: 'Siirry sisältöön',
  screensLabel: 'Näkymät',
  screens: { simulator: 'Laskuri', uncertainty: 'Epävarmuus', compare: 'Vertailu', sources: 'Lähteet' },
  screenFailed: 'Näkymää ei voitu ladata. Tarkista verkkoyhteys.',
  tryAgain: 'Yritä uudelleen',
  preparedFor: (company) => `Laadittu yritykselle ${company}`,
  language: 'Kieli',
  currency: 'Valuutta',
  currencyNote: 'Valuutan vaihto ei muunna lukuja, vain merkin.',
  theme: 'Ulkoasu',
  themes: { system: 'Auto', light: 'Vaalea', dark: 'Tumma' },
  actions: {
    undo: 'Kumoa',
    redo: 'Tee uudelleen',
    replay: 'Toista viimeinen muutos',
    history: 'Muutoshistoria',
    library: 'Laskelmat',
    export: 'Vie',
    share: 'Jaa',
  },
  languageFailed: 'Kieltä ei voitu ladata. Tarkista verkkoyhteys ja valitse kieli uudelleen.',
  close: 'Sulje',
  noScript: 'Laskuri tarvitsee JavaScriptin. Esimerkin tulos näkyy tässä ilmankin.',
};
