import { ended } from '../../full-stop';
import type { RangesWords } from '../ranges-words';

export const words: RangesWords = {
  title: 'Vaihteluväli',
  kindOf: (name) => `Vaihteluvälin muoto: ${name}`,
  kinds: {
    none: 'Ei vaihteluväliä',
    pert: 'Ala – todennäköisin – ylä',
    triangular: 'Kolmio',
    beta: 'Kyselyn osuus',
    lognormal: 'Pitkä häntä',
  },
  kindHelp: {
    none: { help: 'Arvoa pidetään varmana.' },
    pert: { help: 'Todennäköisimmän arvon lähellä olevat arvot osuvat useimmin (PERT).' },
    triangular: { help: 'Kuten edellä, mutta ääripäät osuvat useammin.' },
    beta: {
      help: 'Yhtä epävarma kuin osuus on, kun näin monelta on kysytty (beta). Asetelmakerroin kertoo, kuinka moninkertaisen vastaajamäärän todellinen kysely vaatii puhtaasti satunnaiseen otokseen verrattuna.',
    },
    lognormal: {
      help: 'Puolet tapauksista on mediaanin yläpuolella, joka kymmenes P90:n yläpuolella (lognormaali).',
    },
  },
  fields: {
    low: 'Alaraja',
    likely: 'Todennäköisin',
    high: 'Yläraja',
    sampleSize: 'Vastaajia',
    designEffect: 'Asetelmakerroin',
    median: 'Mediaani',
    p90: 'P90',
  },
  fieldOf: (field, name) => `${field}: ${name}`,
  said: {
    none: 'ei vaihteluväliä',
    fromTo: (low, high) => `${low} – ${high}`,
    asked: (people, designEffect) => `vastaajia ${people}, asetelmakerroin ${designEffect}`,
    oneInTen: (p90) => `joka kymmenes yli ${p90}`,
  },
  from: {
    own: { text: 'Vaihteluväli on omasi. Se siirtyy arvon mukana.' },
    assumedSample: {
      text: 'Ehdotus: kyselyn otantavirhe. Vastaajien määrä on oletus, sitä ei ole julkaistu.',
    },
    measured: { text: 'Ehdotus: mitattu tutkimuksissa siitä, mitä ihmiset tekevät.' },
    judgement: { text: 'Ehdotus: meidän tulkintamme näytöstä, ei mittaus.' },
    example: { text: 'Ehdotus: oma esimerkkimme, joka ei perustu mittaukseen.' },
    nobody: { text: 'Tälle arvolle ei ole ehdotusta, joten arvoa pidetään varmana.' },
    switchedOff: { text: 'Olet poistanut vaihteluvälin käytöstä.' },
  },
  edit: 'Muokkaa vaihteluväliä',
  editOf: (name) => `Muokkaa vaihteluväliä: ${name}`,
  reset: { toSuggested: 'Käytä ehdotettua vaihteluväliä', remove: 'Poista vaihteluväli' },
  problems: {
    notANumber: { text: 'Tämä ei ole luku.' },
    lowAboveHigh: { text: 'Alaraja on ylärajaa suurempi.' },
    likelyOutside: { text: 'Todennäköisimmän arvon on oltava ala- ja ylärajan välissä.' },
    sampleSizeZero: { text: 'Vastaajia on oltava vähintään yksi.' },
    designEffectBelowOne: { text: 'Asetelmakerroin on vähintään 1.' },
    p90BelowMedian: { text: 'Arvo, jonka joka kymmenes ylittää, ei voi olla mediaania pienempi.' },
    outsideBounds: { text: 'Vaihteluväli ulottuu mahdollisten arvojen ulkopuolelle.' },
    notForThisInput: { text: 'Tällä luvulla ei voi olla tällaista vaihteluväliä.' },
  },
  stillInForce: (range) => ended(`Voimassa on edelleen: ${range}`),
  likelyMoved: (before, now) =>
    ended(`${before} on vaihteluvälin ulkopuolella, joten todennäköisin arvo on nyt sen keskellä: ${now}`),
  change: (name, before, after) => `Vaihteluväli, ${name}: ${before} → ${after}`,
  parts: { seed: 'Simuloinnin siemenluku', correlation: 'Osuudet liikkuvat yhdessä' },
};
