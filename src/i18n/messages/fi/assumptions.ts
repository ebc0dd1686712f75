import type { AssumptionsWords } from '../assumptions-words';

export const words: AssumptionsWords = {
  inputs: {
    retentionFollowThrough: {
      label: 'Uusintaosto: toteutuva osuus',
      hint: 'sanotusta',
      help: 'Kuinka suuri osa niistä, jotka sanovat ostavansa uudelleen, myös ostaa. Tutkimukset ovat eri mieltä: joissakin aikeet pitävät keskimäärin paikkansa, toisissa jo kysyminen kasvattaa lukuja.',
    },
    crossSellFollowThrough: {
      label: 'Ristiinmyynti: toteutuva osuus',
      hint: 'sanotusta',
      help: 'Kuinka suuri osa niistä, jotka sanovat ostavansa muutakin, myös ostaa. Emme löytäneet tutkimusta, jossa tämä olisi mitattu.',
    },
    referralFollowThrough: {
      label: 'Suosittelu: toteutuva osuus',
      hint: 'sanotusta',
      help: 'Kuinka suuri osa niistä, jotka aikovat suositella, myös suosittelee. Yhdessä tutkimuksen yrityksistä 68 % aikoi ja 33 % suositteli, toisessa 81 % ja 30 %.',
    },
    referralConversionFollowThrough: {
      label: 'Osto suosituksesta: toteutuva osuus',
      hint: 'sanotusta',
      help: 'Kyselyssä kysytään, vaikuttaako suositus. Harva sen kuullut ostaa. Tutkimusnäytön mukaan ostajia on 8,5 % kuulijoista.',
    },
    retentionDissatisfied: {
      label: 'Tyytymättömien pysyvyys',
      hint: 'ostaa muutenkin',
      help: 'Osuus tyytymättömistä asiakkaista, jotka sanovat ostavansa kuitenkin uudelleen. Se vähennetään, koska siihen ei tarvita ohjelmaa.',
    },
    crossSellDissatisfied: {
      label: 'Tyytymättömien ristiinmyynti',
      hint: 'ostaa muutakin',
      help: 'Osuus tyytymättömistä asiakkaista, jotka ostavat myös muita tuotteita.',
    },
    referralRateDissatisfied: {
      label: 'Tyytymättömien suositteluaste',
      hint: 'suosittelee silti',
      help: 'Osuus tyytymättömistä asiakkaista, jotka suosittelevat siitä huolimatta.',
    },
    referralConversionDissatisfied: {
      label: 'Ostaa heidän suosituksestaan',
      hint: 'kuulijoista',
      help: 'Osuus niistä, jotka ostavat tyytymättömän asiakkaan kerrottua.',
    },
    causalShare: {
      label: 'Asiakaskokemuksen ansiota',
      hint: 'erosta',
      help: 'Tyytyväiset asiakkaat eroavat muista muutenkin kuin kokemukseltaan. Tämä osa erosta lasketaan. Omasta aineistosta saaduille luvuille puolet on varovainen alku.',
    },
    retentionOfSatisfied: {
      label: 'Tyytyväisten vuosipysyvyys',
      hint: 'omasta aineistosta',
      help: 'Osuus tyytyväisistä asiakkaista, jotka ovat asiakkaita vielä vuoden kuluttua. Ota luku omasta aineistosta: kyselyn pysyvyydellä ei ole aikaväliä, eikä se sovi tähän.',
    },
    expansionValue: {
      label: 'Ristiinmyyntioston arvo',
      hint: 'ostosta kohti',
      help: 'Mitä muun tuotteen lisäostos tuo. Seuraa keskiostosta, kunnes annat oman luvun.',
    },
    expansionMargin: {
      label: 'Ristiinmyynnin kate',
      hint: 'sen myynnistä',
      help: 'Muiden tuotteiden myyntikate. Seuraa myyntikatetta, kunnes annat oman luvun.',
    },
    incrementalReferralShare: {
      label: 'Tuli suosituksen ansiosta',
      hint: 'suositelluista',
      help: 'Osuus suosituksesta tulleista, jotka eivät olisi tulleet muuten. Muut säästävät vain hankintakulunsa.',
    },
    acquisitionCost: {
      label: 'Hankintakulu',
      hint: 'uutta asiakasta kohti',
      help: 'Mitä asiakkaan hankinta maksaa ilman suositusta. Säästyy niistä, jotka olisivat tulleet muutenkin.',
    },
    referralReward: {
      label: 'Suosittelupalkkio',
      hint: 'asiakasta kohti',
      help: 'Mitä maksat jokaisesta suosituksesta tulleesta asiakkaasta.',
    },
    marketSize: {
      label: 'Tavoitettavissa olevia ihmisiä',
      hint: 'markkinan koko',
      help: 'Kuinka monta ihmistä suosituksilla voi markkinallasi ylipäätään saada. 0 tarkoittaa, ettei lukua ole annettu. Vaikuttaa vain, kun suositukset kertautuvat.',
    },
    sbgAlpha: {
      label: 'sBG α',
      hint: 'lähtevät',
      help: 'Pysyvyyskäyrän (shifted-beta-geometric) ensimmäinen parametri. Sovitetaan jäljellä olevien asiakkaiden sarakkeesta.',
    },
    sbgBeta: {
      label: 'sBG β',
      hint: 'jäävät',
      help: 'Pysyvyyskäyrän (shifted-beta-geometric) toinen parametri.',
    },
    sampleSizeB2B: {
      label: 'Vastaajia, B2B',
      hint: 'oletus, ei julkaistu',
      help: 'Kuinka moni B2B-päättäjä vastasi. Määrää ei ole julkaistu; tämä on oletus.',
    },
    sampleSizeB2C: {
      label: 'Vastaajia, koko väestö',
      hint: 'oletus, ei julkaistu',
      help: 'Kuinka moni vastasi koko väestöstä. Määrää ei ole julkaistu; tämä on oletus.',
    },
  },
  choices: {
    revenueTiming: {
      legend: 'Milloin kuukauden liikevaihto syntyy?',
      help: 'Asiakasmäärä muuttuu kuukauden aikana. Keskiarvo on tarkin, alku varovaisin ja loppu suotuisin.',
      values: {
        mid: 'Kuukauden keskimääräisistä asiakkaista',
        start: 'Kuukauden alun asiakkaista',
        end: 'Kuukauden lopun asiakkaista',
      },
      short: {
        mid: 'liikevaihto kuukauden keskiarvosta',
        start: 'liikevaihto kuukauden alusta',
        end: 'liikevaihto kuukauden lopusta',
      },
    },
    terminalValue: {
      legend: 'Entä jakson jälkeen?',
      help: 'Jakson lopussa on vielä asiakkaita, joita ei ilman ohjelmaa olisi. Varovaisessa laskelmassa heidän myöhempi katteensa jätetään pois.',
      values: {
        excluded: 'Jätä pois jakson jälkeinen kate',
        included: 'Laske mukaan näiden asiakkaiden jäljellä oleva arvo',
      },
      short: {
        excluded: 'jakson jälkeen ei lasketa mitään',
        included: 'myös jakson jälkeinen kate lasketaan',
      },
    },
    claimStrength: {
      legend: 'Kuinka suuri osa puheista toteutuu?',
      help: 'Julkaistu luku pysyy ennallaan. Tämä vaikuttaa perusteltavissa olevaan lukuun ja kannattavuuslaskelmaan.',
      values: {
        evidence: 'Tutkimusnäytön mukaan',
        published: 'Kaikki, niin kuin julkaistu',
        own: 'Omat kertoimet',
      },
      short: {
        evidence: 'vastaukset korjattu tutkimusnäytöllä',
        published: 'vastaukset kuten julkaistu',
        own: 'vastaukset omin kertoimin',
      },
    },
    counterfactual: {
      legend: 'Mitä tapahtuisi muutenkin?',
      help: 'Myös tyytymätön asiakas ostaa joskus uudelleen ja suosittelee. Vain ero on ohjelman ansiota.',
      values: {
        gross: 'Älä vähennä mitään (brutto)',
        incremental: 'Vähennä, mitä tyytymättömätkin tekevät',
      },
      short: { gross: 'brutto', incremental: 'vain lisäys' },
    },
    retentionLever: {
      legend: 'Mistä poistuman pieneneminen tulee?',
      help: 'Annat joko poistuman pienennyksen itse, tai se seuraa tyytyväisten asiakkaiden lisäyksestä. Ei koskaan molempia: silloin samat asiakkaat laskettaisiin kahdesti.',
      values: {
        direct: 'Annan pienennyksen itse',
        satisfaction: 'Se seuraa tyytyväisten lisäyksestä',
      },
      short: { direct: 'poistuman pienennys annettu', satisfaction: 'poistuma tyytyväisyydestä' },
    },
    referralGenerations: {
      legend: 'Suosittelevatko suosituksesta tulleetkin?',
      help: 'Yksi sukupolvi on varovainen tulkinta. Kertautuminen vaatii markkinan koon heti, kun yksi asiakas tuo yhden tai useamman uuden.',
      values: { one: 'Eivät, yksi sukupolvi', compounding: 'Kyllä, suositukset kertautuvat' },
      short: { one: 'suositukset: yksi sukupolvi', compounding: 'suositukset kertautuvat' },
    },
    retentionShape: {
      legend: 'Lähtevätkö kaikki samalla todennäköisyydellä?',
      help: 'Todellisuudessa asiakkaat eroavat: jäljelle jäävät uskolliset, joten pysyvyys kasvaa ajan myötä. Tämä muuttaa vain tämän taulukon elinkaariarvoja.',
      values: { constant: 'Kyllä, kaikilla sama pysyvyys', sBG: 'Eivät, asiakkaat eroavat (sBG)' },
      short: { constant: 'yksi pysyvyys', sBG: 'pysyvyys kasvaa ajan myötä' },
    },
  },
  sections: {
    claims: 'Puheista tekoihin',
    counterfactual: 'Mitä tapahtuisi muutenkin',
    retention: 'Pienempi poistuma',
    referral: 'Suositukset',
    expansion: 'Ristiinmyynti',
    money: 'Ajoitus',
  },
  evidence: {
    measured: 'Mitattu: Kumar, Petersen ja Leone, Harvard Business Review 10/2007.',
    judgement: 'Oma arviomme: näyttö on ristiriitaista tai puuttuu. Vaihda tilalle oma tietosi.',
    none: 'Julkaistua lukua ei ole: oma oletus.',
  },
  evidenceRange: (low, high) => `Kokeile väliä ${low}–${high}.`,
  contradiction: (implied) =>
    `Luvut ovat ristiriidassa: nykyisellä poistumalla ja tyytyväisten määrällä muiden pysyvyyden pitäisi olla ${implied}. Pienennä tyytyväisten pysyvyyttä, tyytyväisten osuutta tai poistumaa. Mitään ei lasketa ennen kuin luvut sopivat yhteen.`,
  nobodyDissatisfied:
    'Kaikki ovat jo tyytyväisiä, joten muiden pysyvyyttä ei voi laskea. Anna ”tyytyväisiä nyt” alle 100 % tai anna poistuman pienennys itse.',
  marketSizeMissing: (reproduction) =>
    `Jokainen tyytyväinen asiakas toisi vuodessa ${reproduction} uutta, joten suositukset kasvaisivat rajatta. Anna markkinan koko tai valitse yksi sukupolvi.`,
  nothingTakenOff:
    'Vielä ei vähennetä mitään: tyytymättömien osuudet alla ovat nollia. Anna ne tai käytä julkaistuja suhdelukuja.',
  derivedCut: (cut) => `Tästä seuraava poistuman pienennys: ${cut}.`,
  reproduction: (reproduction) => `Uusia asiakkaita tyytyväistä asiakasta kohti vuodessa: ${reproduction}.`,
  diesOut: (chance) => `Yhden asiakkaan aloittama suositusketju sammuu todennäköisyydellä ${chance}.`,
  moreThanArrive:
    'Lisäsuosituksista tulisi enemmän asiakkaita kuin nykyisin uusia yhteensä. Tarkista tavoitettujen määrä ja osuudet, ennen kuin näytät tätä muille.',
  changed: (count) => `${count} muutettu`,
  presetDissatisfied: 'Käytä julkaistuja suhdelukuja',
};
