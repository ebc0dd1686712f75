import type { LinkProblemWords } from '../link-problem-words';
import { ended } from '../../full-stop';

export const words: LinkProblemWords = {
  title: 'Linkistä jäi osa käyttämättä. Muu on luettu.',
  unknownKey: (key) => `”${key}” on tuntematon eikä sitä käytetty.`,
  notANumber: (name, received, used) => ended(`${name}: ”${received}” ei ole luku. Käytössä on ${used}`),
  notAChoice: (name, received, used) =>
    ended(`${name}: ”${received}” ei ole vaihtoehto. Käytössä on ${used}`),
  choiceIgnored: (name, received) => `${name}: ”${received}” ei ole vaihtoehto eikä sitä käytetty.`,
  belowMinimum: (name, received, used) =>
    ended(`${name}: ${received} on liian pieni. Käytössä on pienin mahdollinen, ${used}`),
  aboveMaximum: (name, received, used) =>
    ended(`${name}: ${received} on liian suuri. Käytössä on suurin mahdollinen, ${used}`),
  notReadable: 'Linkkiä ei voitu lukea. Näet esimerkin.',
  newerVersion: (version) =>
    `Linkki on uudemmasta versiosta (${version}). Siitä luettiin se, minkä tämä versio tuntee.`,
  repeated: (key) => `”${key}” on linkissä monta kertaa. Viimeinen on voimassa.`,
  tooLong: (name) => `${name} on lyhennetty.`,
  notATime: (key, received) => `${key}: ”${received}” ei ole päivä eikä sitä käytetty.`,
  overruled: (name, received, used) =>
    ended(
      `${name}: muut valinnat ratkaisevat tämän, joten ”${received}” ei ole voimassa. Käytössä on ${used}`,
    ),
  range: (name, received, reason) => `${name}: ${reason} Vaihteluväliä ”${received}” ei käytetty.`,
  rangeReasons: {
    notANumber: 'Tämä ei ole luku.',
    lowAboveHigh: 'Alaraja on ylärajaa suurempi.',
    likelyOutside: 'Voimassa olevan arvon on oltava ala- ja ylärajan välissä.',
    sampleSizeZero: 'Vastaajia on oltava vähintään yksi.',
    designEffectBelowOne: 'Asetelmakerroin on vähintään 1.',
    p90BelowMedian: 'Arvo, jonka joka kymmenes ylittää, ei voi olla mediaania pienempi.',
    outsideBounds: 'Vaihteluväli ulottuu mahdollisten arvojen ulkopuolelle.',
    notForThisInput: 'Tällainen vaihteluväli ei sovi tälle luvulle.',
    notARange: 'Kerroin ei tunne tällaista vaihteluväliä.',
  },
  pieceNotReadable: (key) => `Kohtaa ”${key}” ei voitu lukea eikä sitä käytetty.`,
  comparisonNotReadable: 'Linkin vertailua ei voitu avata. Linkki on ehkä katkennut matkalla.',
  inScenario: (scenario, sentence) => `${scenario} – ${sentence}`,
  unnamed: (place) => `Skenaario ${place}`,
  tooManyScenarios: (received, read) =>
    `Skenaarioita on ${received}. Niistä luettiin ${read} ensimmäistä, loput jäivät pois.`,
  file: {
    title: 'Tiedostosta jäi osa käyttämättä. Muu on luettu.',
    notReadable: 'Tiedostoa ei voitu lukea. Se on tyhjä, vioittunut tai jotain muuta kuin JSONia.',
    otherFormat: 'Tämä ei ole Kerroimen skenaariotiedosto.',
    noScenarios: 'Tiedostossa ei ole yhtään skenaariota, jonka tämä versio osaa lukea.',
    tooLarge: 'Tiedosto on liian suuri skenaariotiedostoksi.',
    newerVersion: (version) =>
      `Tiedosto on uudemmasta versiosta (${version}). Siitä luettiin se, minkä tämä versio tuntee.`,
  },
  more: (count) => `Ja ${count} muuta.`,
};
