import { ended } from '../../full-stop';
import type { ProvenanceWords } from '../provenance-words';

/** What is said of none, one or several of all values. */
const of = (count: number, all: number, none: string, one: string, several: string): string =>
  count === 0
    ? `Mikään ${all} luvusta ei ${none}.`
    : `${all} luvusta ${count} ${count === 1 ? one : several}.`;

export const words: ProvenanceWords = {
  title: 'Mistä tämä luku tulee',
  says: {
    benchmark: 'Julkaistu vertailuluku.',
    illustration: 'Lähteen oma laskuesimerkki.',
    example: 'Esimerkkiarvo, jolla laskelma alkaa.',
    derived: 'Laskuri päättelee tämän muista luvuista, kunnes annat oman.',
    ownData: 'Luku on yrityksen omasta aineistosta.',
    prospect: 'Luku on saatu asiakkaalta, jolle laskelma tehdään.',
    assumption: 'Oma oletus.',
    notStated: 'Luku tuli linkistä, joka ei kerro, kuka sen on antanut.',
  },
  startedAt: (start) => ended(`Alkuarvo oli ${start}`),
  facts: { supplier: 'Kuka luvun antoi', source: 'Lähde', note: 'Muistiinpano', when: 'Päiväys' },
  tell: 'Kerro, mistä luku tulee',
  suppliers: {
    benchmark: 'Julkaistu vertailuluku',
    ownData: 'Yrityksen oma aineisto',
    prospect: 'Asiakas, jolle laskelma tehdään',
    assumption: 'Oma oletus',
  },
  nobody: 'Ei kerrottu',
  onlyWhileValueStays: 'Merkintä koskee vain tätä lukua: kun luku muuttuu, merkintä poistuu.',
  defaultChoice: { short: 'oletusvalinta', sentence: 'Laskurin oletusvalinta.' },
  table: {
    title: 'Mistä tämän laskelman luvut tulevat',
    lead: 'Jokainen syöttöluku ja valinta, joka laskelmassa on nyt voimassa, ja kuka siitä vastaa.',
    columns: {
      input: 'Luku tai valinta',
      value: 'Arvo',
      origin: 'Mistä',
      source: 'Lähde',
      note: 'Muistiinpano',
      when: 'Päiväys',
    },
    show: 'Näytä',
    filters: {
      all: 'Kaikki',
      assumption: 'Vain omat oletukset',
      prospect: 'Vain asiakkaalta saadut',
      ownData: 'Vain oma aineisto',
      benchmark: 'Vain julkaistut vertailuluvut',
      unsourced: 'Vain ne, joilla ei ole lähdettä',
    },
    showUnsourced: (count) =>
      count === 1
        ? 'Yhdellä luvulla ei ole lähdettä: näytä se'
        : `${count} luvulla ei ole lähdettä: näytä ne`,
    count: {
      all: (_, all) => `Laskelmassa on ${all} lukua ja valintaa.`,
      assumption: (count, all) => of(count, all, 'ole oma oletus', 'on oma oletus', 'on omia oletuksia'),
      prospect: (count, all) =>
        of(count, all, 'ole asiakkaalta', 'on saatu asiakkaalta', 'on saatu asiakkaalta'),
      ownData: (count, all) =>
        of(count, all, 'ole omasta aineistosta', 'on omasta aineistosta', 'on omasta aineistosta'),
      benchmark: (count, all) =>
        of(
          count,
          all,
          'ole julkaistu vertailuluku',
          'on julkaistu vertailuluku',
          'on julkaistuja vertailulukuja',
        ),
      unsourced: (count, all) =>
        count === 0 ? `Kaikilla ${all} luvulla on lähde.` : `${all} luvusta ${count} on ilman lähdettä.`,
    },
    goTo: (label) => `Siirry säätimeen: ${label}`,
    history: 'Jokaisen luvun muutoshistoria',
    churnCutBasis: { points: 'prosenttiyksikköinä', percent: 'prosentteina poistumasta' },
  },
};
