import { ended } from '../../full-stop';
import type { LibraryWords } from '../library-words';

const known = (count: number): string => `${count} oli täällä jo`;

export const words: LibraryWords = {
  title: 'Laskelmat',
  intro:
    'Laskelmat pysyvät tässä selaimessa. Toisen laskelman avaaminen ei hävitä keskeneräistä työtäsi: pääset siihen takaisin Kumoa-painikkeella, ja myöhemmin löydät sen alempaa kohdasta ”Aiemmin kesken jäänyt”.',
  opening: 'Avataan laskelmia…',
  failed: 'Lataus ei onnistunut. Tarkista verkkoyhteys ja yritä uudelleen.',
  notKept: {
    full: 'Selaimen tallennustila on täynnä. Viimeisimmät muutoksesi säilyvät vain, kunnes suljet sivun: poista tarpeettomia laskelmia tai lataa laskelmat tiedostoina.',
    forbidden:
      'Selain ei anna tallentaa. Voit jatkaa työtä, mutta laskelmat katoavat, kun suljet sivun: ota ne talteen tiedostoon.',
  },
  onlyHere: (name) => ended(`Tallella vain, kunnes suljet sivun: ${name}`),
  unnamed: (number) => `Laskelma ${number}`,
  form: {
    title: 'Ruudulla oleva laskelma',
    name: 'Nimi',
    notes: 'Muistiinpanot',
    save: 'Tallenna',
    saveAsNew: 'Tallenna uutena',
    unsaved: 'Ei vielä tallennettu.',
    unsavedChanges: (name) => `Muutettu sen jälkeen, kun ${name} tallennettiin.`,
    upToDate: (name) => ended(`Tallennettu nimellä ${name}`),
  },
  saved: {
    saved: (name) => ended(`Tallennettu: ${name}`),
    added: (name) => ended(`Tallennettu uutena laskelmana: ${name}`),
    savedAsCopy: (name) =>
      ended(
        `Laskelmaa oli muutettu toisessa välilehdessä, joten kumpikin säilytettiin. Omasi on nyt ${name}`,
      ),
    savedAgain: (name) => ended(`Laskelma oli poistettu, joten se tallennettiin uudelleen: ${name}`),
  },
  list: {
    title: 'Tallennetut',
    empty:
      'Täällä ei ole vielä yhtään laskelmaa. Kun tallennat ensimmäisen, voit palata siihen milloin vain ja verrata sitä muihin.',
    savedAt: (moment) => `Tallennettu ${moment}`,
    onScreen: 'ruudulla',
    onScreenChanged: 'ruudulla, muutettu',
    customerValue: 'Tyytyväisen asiakkaan arvo',
    npv: 'Nettonykyarvo',
    notRead: 'Osaa tiedoista tämä versio ei osaa lukea. Avattaessa näet, mitä jäi pois.',
  },
  actions: {
    open: 'Avaa',
    edit: 'Muokkaa',
    duplicate: 'Kopioi',
    remove: 'Poista',
    up: 'Siirrä ylös',
    down: 'Siirrä alas',
    download: 'Lataa tiedostona',
  },
  actionOn: (action, name) => `${action}: ${name}`,
  edit: { keep: 'Valmis', cancel: 'Peruuta' },
  did: {
    opened: (name) => `Ruudulla on nyt ${name}. Kumoa-painike palauttaa äskeisen.`,
    renamed: (name) => ended(`Muutokset tallennettu: ${name}`),
    duplicated: (name) => ended(`Kopio tehty: ${name}`),
    removed: (name) => ended(`Poistettu: ${name}`),
    restored: (name) => ended(`Palautettu: ${name}`),
    moved: (name, place, count) => `${name} on nyt paikalla ${place}/${count}.`,
  },
  undo: 'Kumoa poisto',
  earlier: {
    title: 'Aiemmin kesken jäänyt',
    text: 'Tallentamaton työ aiemmilta käynneiltä tai toisista välilehdistä. Vanhimmat väistyvät uusien tieltä.',
    unnamed: 'Nimetön laskelma',
    changedAt: (moment) => `Muutettu viimeksi ${moment}`,
  },
  setAside: {
    title: 'Sivuun siirretyt',
    damaged: {
      name: 'Vahingoittunut laskelma',
      text: 'Tallennetta ei voi lukea. Siihen ei ole koskettu: voit ladata sen tiedostona tai poistaa sen.',
    },
    newer: {
      name: 'Uudemman version laskelma',
      text: 'Tämän on tallentanut Kerroimen uudempi versio. Lataa sivu uudelleen, niin se todennäköisesti avautuu.',
    },
  },
  files: {
    title: 'Tiedostot',
    text: 'Tiedostoon tallennetut laskelmat voi lähettää toiselle tai siirtää toiseen selaimeen.',
    exportAll: 'Vie kaikki tiedostoon',
    chooseFiles: 'Tuo tiedostoista',
    drop: 'tai pudota tiedostot tähän',
    exported: (count) =>
      count === 1 ? `${count} laskelma viety tiedostoon.` : `${count} laskelmaa viety tiedostoon.`,
    imported: (added, already) => {
      if (already === 0) return `${added} tuotu.`;
      return added === 0 ? `Ei uusia: ${known(already)}.` : `${added} tuotu, ${known(already)}.`;
    },
    importedHere: (added) =>
      added === 1
        ? `${added} tuotu, mutta se säilyy vain, kunnes suljet sivun.`
        : `${added} tuotu, mutta ne säilyvät vain, kunnes suljet sivun.`,
    importedFrom: (file, result) => `${file}: ${result}`,
    notRead: 'Tiedostossa ei ole laskelmia, joita tämä versio osaisi lukea.',
    partlyRead: 'Osaa tiedostosta ei voitu lukea:',
  },
};
