import { rich, strong } from '../../rich-text';
import type { UncertaintyWords } from '../uncertainty-words';

export const words: UncertaintyWords = {
  title: 'Kuinka varma tulos on?',
  verdicts: {
    clearlyPays: 'Kannattaa selvästi',
    probablyPays: 'Kannattaa todennäköisesti',
    tooClose: 'Liian tasaista ratkaistavaksi',
    probablyNot: 'Ei todennäköisesti kannata',
    doesNotPay: 'Ei kannata',
  },
  sentence: (verdict, share) =>
    rich`${strong(verdict)}: ${strong(share)} arvonnoista antaa nettonykyarvon, joka on yli nollan.`,
  spread: (p10, p50, p90) =>
    `Puolet arvonnoista jää alle tason ${p50}. Joka kymmenes jää alle tason ${p10}, ja joka kymmenes ylittää tason ${p90}.`,
  noCase: 'Arvot ovat jokaisessa arvonnassa ristiriidassa keskenään, joten tulosta ei ole.',
  noRanges:
    'Millään arvolla ei ole vaihteluväliä, joten kaikki arvonnat ovat samoja. Anna jollekin arvolle vaihteluväli, niin näet, kuinka varma tulos on.',
  computing: 'Lasketaan …',
  inPage:
    'Selain ei anna sivun laskea taustalla. Lasku tehdään tällä sivulla, ja arvontoja on tavallista vähemmän.',
  failed: 'Simulointi on pysähtynyt. Lataa sivu uudelleen; arvosi säilyvät.',
  unusable: (names) => `Pidetään varmoina, koska vaihteluväli ei sovi arvoon: ${names}.`,
  withoutCase: (draws) => `Pois jätettyjä arvontoja, joissa arvot ovat ristiriidassa: ${draws}.`,
  basis: (draws, seed) => `Arvontoja ${draws}, siemenluku ${seed}: sama siemenluku antaa aina saman kuvan.`,
  tiers: (clearly, probably, tooClose, probablyNot) =>
    `Kannattaa selvästi, kun arvonnoista vähintään ${clearly} on plussalla, ja todennäköisesti, kun vähintään ${probably}. Alle ${tooClose}: ei todennäköisesti kannata. Alle ${probablyNot}: ei kannata.`,
  errors: (share, median) =>
    `Sattuma heiluttaa osuutta ±${share} prosenttiyksikköä ja mediaania ±${median} (keskivirhe).`,
  many: {
    start: (draws) => `Laske ${draws} arvontaa`,
    progress: (part) => `Valmiina ${part}`,
    cancel: 'Keskeytä',
  },
  quiet: {
    line: (verdict, share, draws) => `${verdict}: ${share} arvonnoista (${draws}).`,
    spread: (p10, p90) => `P10–P90 ${p10} … ${p90}`,
    more: 'Kuinka varmaa tämä on?',
  },
  result: 'Näytettävä tulos',
  ranges: {
    title: 'Kuinka paljon arvot voivat heittää?',
    lead: 'Arvonta on yksi mahdollinen lopputulos: jokainen arvo, jolla on vaihteluväli, saa siitä uuden arvon.',
    inForce: (count) => (count === 1 ? '1 arvolla on vaihteluväli' : `${count} arvolla on vaihteluväli`),
    others: 'Varmoina pidetyt arvot',
    add: 'Anna vaihteluväli',
    addTo: (name) => `Anna vaihteluväli: ${name}`,
    suggested: 'Ehdotetut vaihteluvälit',
    none: 'Ei vaihteluvälejä',
  },
  chance: {
    title: 'Näin arvotaan',
    correlations: { '0': 'Ei', '0.3': 'Jonkin verran', '0.6': 'Vahvasti' },
    correlation: {
      help: 'Pysyvyys, ristiinmyynti ja suosittelu seuraavat kaikki tyytyväisyyttä: kun yksi on korkea, muutkin ovat usein.',
    },
    seed: { help: 'Luku, josta sattuma alkaa. Se säilyy linkeissä ja tiedostoissa.' },
    newSeed: 'Vaihda siemenluku',
    notASeed: { text: 'Siemenluku on kokonaisluku välillä 0–4 294 967 295.' },
  },
  percentiles: {
    p10: 'P10',
    p25: 'P25',
    p50: 'Mediaani',
    p75: 'P75',
    p90: 'P90',
    point: 'Piste-estimaatti',
  },
  distribution: {
    title: (p10, p90) => `Kahdeksan arvontaa kymmenestä osuu välille ${p10} – ${p90}`,
    titleOf: (share, p10, p90) =>
      `Tulos on osassa arvonnoista (${share}); niistä kahdeksan kymmenestä osuu välille ${p10} – ${p90}`,
    same: (value) => `Jokainen arvonta antaa saman: ${value}`,
    sameOf: (share, value) => `Tulos on osassa arvonnoista (${share}), aina sama: ${value}`,
    none: 'Missään arvonnassa ei ole tulosta',
    subtitle: (result) => `${result}, osuus arvonnoista`,
    subtitleOf: (result) => `${result}, osuus arvonnoista, joissa tulos on`,
    summary: (p10, p50, p90, point) =>
      `P10 on ${p10}, mediaani ${p50} ja P90 ${p90}. Piste-estimaatti on ${point}.`,
    whyMedian: {
      help: 'Pääluku on mediaani: tulos on yhtä usein sen ylä- kuin alapuolella. Muutama ääriarvonta vetää keskiarvon pois todennäköisestä, eikä piste-estimaatti, jossa jokainen arvo on todennäköisin, kerro muista tapauksista mitään.',
    },
    mean: (mean, point) => `Keskiarvo on ${mean}, piste-estimaatti ${point}.`,
    from: 'Alkaen',
    to: 'Päättyen',
    share: 'Osuus arvonnoista',
  },
  odds: {
    title: 'Millä todennäköisyydellä?',
    payback: (share, horizon) =>
      rich`Raha on takaisin tarkastelujaksolla (${horizon}) todennäköisyydellä ${strong(share)}.`,
    paybackSpread: (p10, p50, p90) =>
      `Kun raha tulee takaisin, aikaa kuluu puolessa arvonnoista enintään ${p50}, joka kymmenennessä enintään ${p10} ja joka kymmenennessä yli ${p90}.`,
    target: (result) => `Tavoitteesi: ${result}`,
    targetHelp: { help: 'Kirjoita tavoite, niin näet, kuinka usein arvonnat yltävät siihen.' },
    reached: (share, target) => rich`Vähintään ${target}: ${strong(share)} arvonnoista.`,
    within: (share, target) =>
      rich`Osuus arvonnoista, joissa aikaa kuluu enintään ${target}: ${strong(share)}.`,
  },
  fan: {
    paybackMarks: (p10, p50, p90) =>
      `Pisteviivat: raha on takaisin, kun on kulunut ${p10} (P10), ${p50} (mediaani) ja ${p90} (P90)`,
    title: (p10, p90, horizon) => `Jakson lopussa (${horizon}): ${p10} – ${p90}`,
    unknown: 'Arvot ovat ristiriidassa keskenään, joten kertymää ei voi piirtää',
    subtitle: (draws) => `Kate miinus kustannukset kertyneenä, ei diskontattu; arvontoja ${draws}`,
    summary: (p50, payback) => `Mediaani päätyy tasolle ${p50}. ${payback}`,
    payback: (p10, p90) =>
      `Kun raha tulee takaisin, siihen kuluu kahdeksassa arvonnassa kymmenestä ${p10} – ${p90}.`,
    never: 'Raha ei tule yhdessäkään arvonnassa takaisin tarkastelujaksolla.',
    time: 'Aika',
    now: 'Nyt',
  },
  tornado: {
    title: (name) => `Eniten tulosta liikuttaa: ${name}`,
    none: 'Millään arvolla ei ole vaihteluväliä',
    still: 'Mikään arvo ei yksinään liikuta tulosta',
    noEnds: 'Vaihteluvälien päissä ei ole tulosta, jota verrata',
    subtitle: (result, base) =>
      `${result}, kun yksi arvo kerrallaan on omassa P10- ja P90-kohdassaan ja muut pysyvät; kaikki omissa arvoissaan: ${base}`,
    summary: (name, low, high) => `Yksinään ${name} liikuttaa tulosta välillä ${low} – ${high}.`,
    turns: 'Kääntyy välillä takaisin: päät eivät näytä koko vaikutusta',
    at: (input, result) => `${input} → ${result}`,
    unknown: 'ei tulosta',
    columns: {
      input: 'Arvo',
      low: 'Arvon P10',
      atLow: 'Tulos P10:ssä',
      high: 'Arvon P90',
      atHigh: 'Tulos P90:ssä',
    },
  },
  shares: {
    title: (name, share) => `Epävarmuudesta ${share} tulee tästä: ${name}`,
    none: 'Mikään ei vaihtele',
    subtitle: (result) => `Osuus varianssista: ${result}`,
    summary: (name, share) =>
      `Kun mukaan lasketaan vaikutus muiden arvojen kautta, varianssista ${share} tulee tästä: ${name}.`,
    correlated: {
      text: 'Varianssin osuudet ovat piilossa, kun osuudet liikkuvat yhdessä: yhdessä liikkuvien vaikutuksia ei voi erottaa. Yllä olevat palkit pätevät silti.',
    },
    measureTitle: 'Mitä kannattaa mitata seuraavaksi?',
    measureNext: (name) => rich`${strong(name)}: tämän tarkempi arvo auttaisi eniten.`,
    measureWhy: (share) =>
      `Jos arvo tiedettäisiin tarkasti, varianssista poistuisi enintään ${share}. Muiden mittaaminen muuttaa vähemmän.`,
    notTheLongest: (name, longest) =>
      `P10:n ja P90:n välillä tulosta liikuttaa yksinään enemmän ”${longest}”. Kun mukaan lasketaan harvinaisemmat arvot ja yhteisvaikutukset, epävarmuudesta suurempi osa tulee silti tästä: ”${name}”.`,
    nothingToMeasure: 'Mikään arvo, jolla on vaihteluväli, ei muuta tätä tulosta.',
    input: 'Arvo',
    first: 'Yksin',
    total: 'Muiden kanssa',
    values: (first, total) => `yksin ${first}, muiden kanssa ${total}`,
  },
  exceedance: {
    show: 'Kuinka todennäköinen kukin arvo on?',
    title: (share, value) => `Vähintään ${value}: osuus arvonnoista ${share}`,
    subtitle: (result) => `Todennäköisyys yltää vähintään tähän: ${result}`,
    summary: (p90, p50, p10) =>
      `Yhdeksän arvontaa kymmenestä yltää tasolle ${p10}, puolet tasolle ${p50} ja joka kymmenes tasolle ${p90}.`,
    probability: 'Todennäköisyys',
    value: 'Tulos',
  },
  overlay: {
    title: 'Toisen laskelman rinnalla',
    lead: 'Molemmat arvotaan samalla onnella: kun niillä on sama arvo ja vaihteluväli, arvonta on sama.',
    choose: 'Laskelma tämän rinnalle',
    nobody: 'Ei mitään',
    otherCurrency: (scenarios) =>
      `Ei valittavissa, koska rahaa ei muunneta valuutasta toiseen: ${scenarios}.`,
    beats: (name, other, share, result) =>
      rich`${result}: ${name} on parempi kuin ${other} todennäköisyydellä ${strong(share)}.`,
    same: (name, other) =>
      `Laskelmissa ${name} ja ${other} on samat luvut ja vaihteluvälit: jokainen arvonta antaa saman.`,
    error: (points) => `Keskivirhe ±${points} prosenttiyksikköä.`,
  },
};
