import type { ExportsWords } from '../exports-words';

export const words: ExportsWords = {
  title: 'Vie mukaasi',
  lead: (name) => `Tiedostot tehdään siitä, mikä on nyt näkyvissä: ${name}.`,
  leadCompared: (name, others) =>
    `Tiedostojen aihe on ${name}. Dioissa, tulosteessa, työkirjassa ja datassa ovat mukana myös vertailtavat: ${others}.`,
  privacy: 'Kaikki tehdään tässä selaimessa. Mitään ei lähetetä minnekään.',
  groups: {
    documents: 'Esitettäväksi ja jätettäväksi',
    data: 'Data jatkolaskentaan',
    pictures: 'Kaaviot kuvina',
    copy: 'Kopioi leikepöydälle',
  },
  items: {
    deck: {
      name: 'Diat (PowerPoint)',
      use: 'Diat, joiden kaavioita voi muokata, ja puhujan muistiinpanot. Seuraavaan palaveriin.',
    },
    workbook: {
      name: 'Työkirja (Excel)',
      use: 'Koko laskelma elävinä kaavoina. Talousjohtajalle, joka haluaa tarkistaa ja muuttaa sitä.',
    },
    print: {
      name: 'Kaksi sivua (tuloste tai PDF)',
      use: 'Vastaus, kaaviot, jokainen lähtöluku alkuperineen ja koodi, josta laskelma aukeaa. Pöydälle jätettäväksi.',
    },
    csvInputs: {
      name: 'Lähtöluvut (CSV)',
      use: 'Jokaisen lähtöluvun arvo, alkuperä ja tieto siitä, keneltä se on.',
    },
    csvResults: { name: 'Tulokset (CSV)', use: 'Kaikki tulokset, myös vertailtavista laskelmista.' },
    csvSeries: {
      name: 'Kuukausittain (CSV)',
      use: 'Asiakkaat, liikevaihto, kustannukset ja kassavirta joka kuukaudelta.',
    },
    json: {
      name: 'Kaikki (JSON)',
      use: 'Lähtöluvut, tulokset ja kuukaudet yhdessä tiedostossa muille ohjelmille.',
    },
    png: {
      name: 'Kaikki kaaviot (PNG)',
      use: 'Jokainen kaavio kaksinkertaisella tarkkuudella, yhdessä zip-tiedostossa.',
    },
    svg: {
      name: 'Kaikki kaaviot (SVG)',
      use: 'Jokainen kaavio terävänä kaiken kokoisena, yhdessä zip-tiedostossa.',
    },
  },
  size: (kilobytes) => `lataa ensin ${kilobytes} kt`,
  noSize: 'ei muuta ladattavaa',
  make: 'Lataa',
  makeNamed: (name) => `Lataa: ${name}`,
  print: 'Tulosta tai tallenna PDF',
  cancel: 'Peruuta',
  cancelNamed: (name) => `Peruuta: ${name}`,
  loading: (name) => `Haetaan tarvittavaa: ${name}`,
  working: (name, percent) => `Tekeillä ${name}: ${percent}`,
  done: (fileName) => `Tallentui latauksiisi: ${fileName}`,
  cancelled: (name) => `Peruttu: ${name}. Mitään ei tallennettu.`,
  printing: 'Selaimen tulostusikkuna aukeaa. PDF:n saat, kun valitset siinä ”Tallenna PDF-tiedostona”.',
  failed: {
    load: (name) =>
      `${name} ei latautunut. Verkkoyhteys voi olla poikki, tai jokin matkalla estää tiedoston.`,
    make: (name) => `${name} jäi tekemättä. Jokin meni vikaan tässä selaimessa.`,
    others: (names) => `Nämä toimivat silti: ${names}.`,
    untried:
      'Voit kokeilla muita tiedostomuotoja: kukin tarvitsee verkkoyhteyden vain ensimmäisellä kerralla.',
    retry: 'Yritä uudelleen',
  },
  pictures: { choose: 'Kaavio', png: 'PNG', svg: 'SVG' },
  copy: {
    use: 'Tärkeimmät luvut sähköpostiin, asiakirjaan tai taulukkoon.',
    table: 'Kopioi taulukkona',
    plain: 'Kopioi tekstinä',
    copied: {
      table: 'Kopioitu taulukkona. Liitä se asiakirjaan, taulukkoon tai sähköpostiin.',
      plain: 'Kopioitu tekstinä. Liitä se sähköpostiin.',
    },
    notCopied:
      'Selain ei antanut kopioida. Teksti on valittuna alla: kopioi se näppäimistöltä tai valikosta.',
    field: 'Kopioitava teksti',
  },
};
