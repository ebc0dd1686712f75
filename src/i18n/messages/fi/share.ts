import type { ShareWords } from '../share-words';

const laskelmaa = (count: number): string => (count === 1 ? '1 laskelma' : `${count} laskelmaa`);

export const words: ShareWords = {
  examples: { b2b: 'B2B-esimerkki', b2c: 'B2C-esimerkki' },
  title: 'Jaa laskelma',
  privacy:
    'Mikään ei kulje palvelimen kautta: laskelma on itse linkissä ja aukeaa vastaanottajan selaimessa. Sen näkee jokainen, jolla on linkki.',
  what: {
    legend: 'Mitä jaat',
    current: 'Näkyvissä oleva laskelma',
    comparison: (count) => `Koko vertailu (${laskelmaa(count)})`,
  },
  company: 'Yritys, jolle laskelma on tehty',
  name: 'Laskelman nimi',
  everything: 'Liitä mukaan muistiinpanot ja tieto siitä, keneltä luvut ovat',
  link: {
    label: 'Linkki',
    copy: 'Kopioi linkki',
    copied: 'Linkki kopioitu.',
    notCopied: 'Selain ei antanut kopioida. Linkki on nyt valittuna: kopioi se näppäimistöltä tai valikosta.',
    mail: 'Lähetä sähköpostilla',
    elsewhere: 'Jaa muualle',
    failed: 'Linkkiä ei voitu tehdä. Tarkista verkkoyhteys ja avaa ikkuna uudelleen.',
    long: (length, limit) =>
      `Linkissä on ${length} merkkiä. Osa sähköpostiohjelmista katkaisee yli ${limit} merkin linkit: lähetä linkki ensin itsellesi ja kokeile.`,
  },
  qr: {
    title: 'QR-koodi',
    label: 'Saman linkin QR-koodi',
    use: 'Laskelma aukeaa puhelimeen, kun sen kameralla osoittaa koodia.',
    tooLong: 'Linkki on liian pitkä QR-koodiksi. Jätä muistiinpanot pois tai lähetä linkki.',
    savePng: 'Tallenna PNG-kuvana',
    saveSvg: 'Tallenna SVG-kuvana',
  },
  contents: {
    title: 'Mitä linkissä on',
    scenarios: laskelmaa,
    values: (count) => (count === 1 ? '1 arvo' : `${count} arvoa`),
    valuesEach: (count) => (count === 1 ? '1 arvo kussakin' : `${count} arvoa kussakin`),
    currency: (codes) => `valuutta: ${codes}`,
    company: (names) => `yrityksen nimi: ${names}`,
    name: (names) => `laskelman nimi: ${names}`,
    notes: (count) => (count === 1 ? '1 muistiinpano' : `${count} muistiinpanoa`),
    origins: (count) => (count === 1 ? 'keneltä 1 arvo on' : `keneltä ${count} arvoa on`),
    missingTitle: 'Mitä siinä ei ole',
    missing: {
      notes: 'muistiinpanot ja tieto siitä, keneltä luvut ovat',
      library: 'tallentamasi laskelmat',
      history: 'muutoshistoriasi',
      reader: 'tietoja sinusta',
    },
  },
  recipient: {
    title: 'Mitä vastaanottaja näkee',
    screen: (screen) => `Suomenkielinen sivu aukeaa näkymään ${screen}.`,
    headline: (text) => `Ylhäällä lukee: ${text}`,
    figures: 'Tärkeimmät luvut:',
    sideBySide: (count) => `${laskelmaa(count)} rinnakkain:`,
    mark: (mark) => `Laskelmassa on merkintä ”${mark}”. Vastaanottajan oma työ säilyy.`,
    origins: 'Muistiinpanot ja se, keneltä luvut ovat.',
    freedom: 'Vastaanottaja voi muuttaa kaikkea. Sinun laskelmasi ei muutu.',
  },
  unnamed: (number) => `Laskelma ${number}`,
  mail: {
    subject: 'Laskelma: mitä parempi asiakaskokemus on euroina',
    subjectFor: (company) => `Laskelma: mitä parempi asiakaskokemus on euroina, ${company}`,
    greeting: 'Hei!',
    opening: 'Tässä on laskelma siitä, mitä parempi asiakaskokemus tuo rahassa.',
    openingFor: (company) =>
      `Tässä on laskelma siitä, mitä parempi asiakaskokemus tuo rahassa. Yritys: ${company}.`,
    closing: 'Linkki aukeaa selaimessa. Voit muuttaa jokaista lukua, eikä mitään lähetetä minnekään.',
  },
};
