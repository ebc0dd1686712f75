import type { SourcesWords } from '../sources-words';
import { rich, strong } from '../../rich-text';

export const words: SourcesWords = {
  heading: 'Voiko tähän luottaa?',
  lead: 'Mistä jokainen luku tulee, mitä se oikeasti mittaa ja mikä jää auki. Lue ennen kuin joku muu kysyy.',
  measure: 'Mittari',
  basis: 'Peruste',
  benchmarks: {
    title: 'Mitä ihmiset sanovat: kaavan taustalla oleva kysely',
    lead: 'Osuudet ovat vastauksia kyselyyn. Ne kertovat, mitä ihmiset arvelevat tekevänsä hyvän kokemuksen jälkeen, eivät sitä, mitä he tekivät. Kyselyssä ei ole aikaväliä, joten ”ostaa uudelleen” ei ole vuosittainen pysyvyys.',
    formula:
      'Yhden tyytyväisen asiakkaan arvo = keskiostos × (pysyvyys + ristiinmyynti + suositteluaste × k × suosituksen perusteella ostavat). Luku on yhden ostokerran myyntiä: kuluja ei ole vähennetty, eikä sitä, mikä olisi myyty joka tapauksessa.',
    asPublished: 'Näin se on julkaistu',
    wording: {
      retention: '”81 % suomalaisista ostaa uudelleen, kun kokemus on ollut positiivinen.”',
      crossSell:
        '”Lähes puolet (49 %) suomalaisista kokeilee myös yrityksen muita tuotteita tai palveluita.”',
      referralRate: '”67 % suomalaisista kertoo positiivisesta kokemuksesta ystävilleen”',
      referralConversion:
        'Englanninkielisen artikkelin mukaan 62 % sanoo ystävän suosituksen vaikuttavan ostopäätökseensä. Vaikuttaminen ei vielä ole ostamista.',
      reach: 'Artikkelissa suositus tavoittaa k ihmistä. Laskuesimerkissä k on viisi.',
    },
    wordingNote:
      'Lainaukset ovat kuluttajia koskevasta artikkelista. Kyselylomaketta ei ole julkaistu, eikä sitä, mitä B2B-päättäjiltä tarkalleen kysyttiin.',
    kinds: { stated: 'kyselyvastaus', illustration: 'laskuesimerkki, ei mitattu' },
    sourceOf: { b2b: 'B2B-osuuksien lähde', b2c: 'B2C-osuuksien lähde' },
    facts: { asked: 'Keneltä kysyttiin', published: 'Julkaistu', respondents: 'Vastaajia', page: 'Sivu' },
    population: {
      b2b: 'Suomalaisilta B2B-päättäjiltä. He ovat osa väestöä, eivät erillinen joukko sen rinnalla.',
      b2c: 'Suomalaisilta kuluttajilta eli koko väestöltä. Kutsumme heitä nimellä B2C.',
    },
    notPublished: 'ei julkaistu',
    rest: 'Kaikki muut laskurin alkuarvot ovat esimerkkejä, ja niissä lukee niin. Vaihda tilalle omasi.',
  },
  evidence: {
    title: 'Mitä ihmiset tekevät: kuinka suuri osa puheista toteutuu',
    lead: 'Kannattavuuslaskelma ei ota kyselyä sellaisenaan. Jokainen osuus kerrotaan sillä osalla, jonka voi odottaa toteutuvan. Voit asettaa osat myös itse.',
    likeliest: 'Todennäköisin',
    range: 'Vaihteluväli',
    fromTo: (from, to) => `${from} – ${to}`,
    names: {
      retention: 'Pysyvyydestä toteutuu',
      crossSell: 'Ristiinmyynnistä toteutuu',
      referralRate: 'Suosittelusta toteutuu',
      effectiveConversion: 'Suosituksen perusteella ostavat, osuus itse',
    },
    notes: {
      retention:
        'Tutkimukset ovat eri mieltä: joidenkin mukaan aikomukset osuvat keskimäärin oikeaan, toisten mukaan jo kysyminen muuttaa käytöstä. Tämä on meidän tulkintamme.',
      crossSell: 'Emme löytäneet tutkimusta. Tämä on arviomme, kunnes oma aineistosi kertoo paremmin.',
      referralRate: 'Kahdessa yrityksessä verrattiin, mitä asiakkaat aikoivat ja mitä he tekivät.',
      effectiveConversion:
        'Tulee julkaistun osuuden tilalle. Sama tutkimus kertoo, kuinka moni suosittelija toi asiakkaan. Tiivistelmät voi lukea kahdella tavalla, ja vaihteluväli kattaa molemmat.',
    },
    kinds: { measured: 'mitattu', judgement: 'oma arviomme' },
    noSource: 'lähdettä ei löytynyt',
    study: {
      title: 'Tutkimus suosittelusta',
      firm: 'Yritys',
      firms: { financialServices: 'Rahoituspalvelut', telecom: 'Teleoperaattori' },
      customers: 'Tutkittuja asiakkaita',
      intended: 'Aikoi suositella',
      recommended: 'Suositteli',
      brought: 'Toi uuden asiakkaan',
      realised: 'Suositteli, osuus aikoneista',
      conversion: (reach) => `Ostavien osuus, jos k = ${reach}`,
    },
  },
  dissatisfied: {
    title: 'Mitä tyytymätön asiakas tekee joka tapauksessa',
    lead: 'Tyytymätönkin asiakas ostaa välillä uudelleen. Rahaa tuo vain ero. Kunnes tiedät eron omista asiakkaistasi, laaja kansainvälinen kysely antaa kuvan sen suuruudesta.',
    study: (respondents) =>
      `${respondents} kuluttajaa 26 maassa arvioi viimeaikaiset kokemuksensa yhdestä viiteen tähteen ja kertoi, kuinka todennäköisesti suosittelee yritystä ja ostaa siltä lisää. Suhdeluvut vertaavat viittä tähteä yhteen tai kahteen.`,
    ratio: 'Suhde',
    times: (ratio) => `${ratio}-kertainen`,
    satisfied: 'Tyytyväiset laskelmassasi',
    dissatisfied: 'Tyytymättömät suhteen mukaan',
    kinds: {
      stated: 'kyselyvastaus, sama kysymys',
      nearest: 'kyselyvastaus, lähin kysymys: ”ostaa lisää”',
      none: 'lukua ei ole julkaistu: oletetaan samaksi',
    },
    behaviour: {
      retention: 'Ostaa uudelleen',
      crossSell: 'Ostaa muutakin',
      referralRate: 'Suosittelee',
      referralConversion: 'Kuulija ostaa',
    },
    caveat:
      'Nämä ovat aikomuksia, ja yhteys ei vielä kerro syystä. Kolme ja neljä tähteä jäävät vertailun ulkopuolelle, joten ero on ennemmin liian suuri kuin liian pieni.',
    use: 'Käytä näitä osuuksia laskurissa',
  },
  gap: {
    title: 'Onko B2B:n ja B2C:n ero muutakin kuin sattumaa?',
    none: rich`${strong('Ei.')} Näillä vastaajamäärillä yksikään neljästä erosta ei ole suurempi kuin mitä sattuma voi tehdä.`,
    some: (count) =>
      count === 1
        ? rich`${strong('Tuskin.')} Näillä vastaajamäärillä neljästä erosta ${count} on suurempi kuin mitä sattuma voi tehdä.`
        : rich`${strong('Osittain.')} Näillä vastaajamäärillä neljästä erosta ${count} on suurempia kuin mitä sattuma voi tehdä.`,
    all: rich`${strong('On.')} Näillä vastaajamäärillä kaikki neljä eroa ovat suurempia kuin mitä sattuma voi tehdä.`,
    worth: (money) =>
      `Sinun keskiostoksellasi ja k:llasi neljä eroa tekevät yhteensä ${money} tyytyväistä asiakasta kohden.`,
    respondents: { b2b: 'Vastaajia, B2B', b2c: 'Vastaajia, B2C' },
    assumed: 'Oletus, ei julkaistu. Siirrä säätimiä, niin näet, kuinka paljon vastaajia tarvittaisiin.',
    points: (points) => `${points} %-yks.`,
    gap: 'Ero',
    z: 'z',
    beyondChance: 'Enemmän kuin sattumaa?',
    yes: 'kyllä',
    no: 'ei',
    needed: 'Vastaajia tarvitaan kummassakin',
    zHelp: (limit) =>
      `z kertoo, montako keskivirhettä ero on. Kun z on vähintään ${limit}, pelkkä sattuma tekee tällaisen eron harvemmin kuin joka kahdennessakymmenennessä kyselyssä.`,
    subset:
      'B2B-päättäjät ovat osa väestöä, mutta testi pitää ryhmiä erillisinä. Pidä tulosta suuntaa antavana.',
  },
  claims: {
    title: 'Väitteitä, joita kuulet – ja mitä niistä tulee omilla luvuillasi',
    lead: 'Jokaisesta väitteestä kerrotaan, mistä se on peräisin ja kuka on eri mieltä. Painike vie väitteen laskelmaasi. Selaimen Takaisin-painike poistaa sen.',
    origin: 'Mistä se on peräisin',
    origins: {
      found: 'jäljitetty',
      elsewhere: 'jäljet johtavat muualle',
      repeated: 'toistetaan ilman tutkimusta',
      notFound: 'alkuperää ei löytynyt',
    },
    dispute: 'Kuka on eri mieltä ja miksi',
    model: 'Tässä mallissa',
    loads: 'Vie laskelmaan',
    change: (name, from, to) => `${name}: ${from} → ${to}`,
    ofChurn: (percent) => `${percent} poistumasta`,
    tryIt: 'Kokeile omilla luvuillani',
    tryItAs: (variant) => `Kokeile omilla luvuillani: ${variant}`,
    cannot: 'Suunnitelmasi ei pidä yhtään asiakasta, joten kustannusta pidettyä asiakasta kohden ei ole.',
    items: {
      churnAndProfit: {
        claim: '5 prosenttia pienempi poistuma tuo 25–95 prosenttia lisää voittoa',
        origin:
          'Reichheld ja Sasser (1990) sekä Reichheld (1996). He laskevat pysyvyyden prosenttiyksikköjä, eivät prosentteja poistumasta, ja yhden asiakkaan elinkaariarvoa, eivät yrityksen voittoa. Tulokseen päästään ilman kuluja.',
        dispute:
          'Byron Sharp: kun poistuma laskee kymmenestä viiteen, se puolittuu. Luvut on laskettu kuvitellusta asiakkaasta, ei mitattu yrityksistä. Myös Ipsos pitää väitettä yhtenä uskollisuuden myyteistä.',
        model:
          'Molemmat tulkinnat voi laskea. Alla ovat sinun poistumasi, katteesi, liikevaihtosi ja laskentakorkosi kummallakin tavalla.',
      },
      acquisitionCost: {
        claim: 'Uusi asiakas maksaa 5–25 kertaa niin paljon kuin vanhan pitäminen',
        origin:
          'Viisinkertaisen varhaisin jälki on TARPin tutkimus Washingtonista 1980-luvun lopulta. Itse tutkimusta emme löytäneet. Luvusta 25 löysimme vain sivuja, jotka toistavat sitä.',
        dispute:
          'Keiningham kumppaneineen kutsuu väitettä myytiksi: kulut kirjataan hankintaan tai pitämiseen sen mukaan, mikä sopii. Ron Shevlin: suhde vaihtelee toimialoittain, eikä kukaan tiedä, mitkä kulut kuuluvat pitämiseen. Peter Fader: päätä tulevan arvon, älä kulujen mukaan.',
        model:
          'Kannattavuuslaskelmassa hankintakustannus näkyy vain silloin, kun suositus säästää sen. Siksi painike olettaa myös, että jokainen suositeltu asiakas olisi tullut muutenkin. Pitämisen hinta on suunnitelmasi vuosikustannus jaettuna asiakkailla, jotka se saa vuodessa jäämään.',
      },
      referredCustomers: {
        claim:
          'Suositellut asiakkaat pysyvät 37 prosenttia pidempään, ostavat neljä kertaa todennäköisemmin ja 18 prosenttia enemmän',
        origin:
          'Sivut merkitsevät 37 prosenttia Deloitten nimiin mutta eivät mainitse tutkimusta. Sama koskee nelinkertaista. Luku 18 näyttää tulevan Schmittin, Skieran ja Van den Bulten tutkimuksesta (2011): saksalaisen pankin suositellut asiakkaat lähtivät 18 prosenttia harvemmin ja olivat vähintään 16 prosenttia arvokkaampia.',
        dispute:
          'Sama tutkijaryhmä: etu katteessa hiipuu, ja poistuma on pienempi vain niin kauan kuin suosittelija itse pysyy. Kumarin ja kumppanien tutkimuksessa harva suositus toi asiakkaan.',
        model:
          'Suositellut lasketaan asiakkaiksi siinä missä muutkin, joten pidemmälle asiakkuudelle ja suuremmille ostoksille ei ole paikkaa. Painike vie vain ostamisen todennäköisyyden: toteutuva osa nelinkertaistuu, enintään koko osuuteen.',
      },
      loyalCustomers: {
        claim: 'Uskolliset asiakkaat ostavat 67 ja suosittelevat 92 prosenttia todennäköisemmin',
        origin:
          'Emme löytäneet tutkimusta, joka sanoisi näin. Molemmat luvut löytyvät muualta: Bainin ja Mainspringin mukaan vaatekaupan palaavat verkko-ostajat käyttivät kuukausina 31–36 rahaa 67 prosenttia enemmän kuin ensimmäisenä puolena vuotena, ja Nielsenin kyselyssä 92 prosenttia luotti tuttujen suosituksiin.',
        dispute:
          'Emme löytäneet ketään, joka olisi tutkinut väitettä. Väitettä ilman tutkimusta ei voi tarkistaa.',
        model:
          'Sanatarkasti väite kertoo, mitä muut tekevät uskollisiin verrattuna. Painike vie sen niiden osuuksiksi, jotka eivät ole tyytyväisiä, ja laskelma ottaa sen jälkeen mukaan vain eron.',
      },
      firstThirtyDays: {
        claim: 'Kun asiakas saa hyötyä 30 ensimmäisen päivän aikana, uusimisaste on 12 prosenttia parempi',
        origin:
          'Alkuperää ei löytynyt. Käyttöönoton oppaat sanovat, että varhainen hyöty johtaa uusimiseen, mutta emme löytäneet yhtään, jossa olisi tämä luku ja tutkimus sen takana.',
        dispute:
          'Emme löytäneet ketään, joka olisi tutkinut väitettä. Ne, jotka näkevät hyödyn varhain, voivat olla niitä, jotka olisivat jääneet muutenkin.',
        model:
          'Uusiminen on se, mitä poistumasta jää. Painike vie poistuman laskun prosenttiyksikköinä niin, että uusimisaste on 1,12-kertainen. Mallissa kaikilla asiakkailla on sama poistuma, joten tämä on enemmän kuin väite sanoo.',
      },
      trustInPeers: {
        claim: '83 prosenttia luottaa tuttujen suosituksiin',
        origin:
          'Nielsen 2015: 30 000 verkkovastaajasta 60 maassa 83 prosenttia luottaa ystävien ja perheen suosituksiin täysin tai jonkin verran.',
        dispute:
          'Lukua ei epäile kukaan, mutta luottaminen ei ole ostamista. Kumarin ja kumppanien tutkimuksessa vain 12–14 prosenttia toi uuden asiakkaan.',
        model:
          'Lähin vastine on osuus, jonka ostopäätökseen suositus vaikuttaa. Julkaistu luku kasvaa, mutta kannattavuuslaskelma ei liiku, sillä siinä ostavien osuus tulee siitä, mitä ihmiset tekivät.',
      },
      customerSuccess: {
        claim: 'Yritys, jolla on asiakasmenestystiimi, saa 67 prosenttia enemmän lisämyyntiä',
        origin:
          'Alkuperää ei löytynyt. Aiheesta on paljon sivuja, mutta yhdelläkään ei ollut tätä lukua ja tutkimusta.',
        dispute:
          'Emme löytäneet ketään, joka olisi tutkinut väitettä. Yritykset, joilla on varaa tällaiseen tiimiin, voivat poiketa muista muutenkin.',
        model:
          'Painike vie laskelmaan 67 prosenttia suuremman arvon jokaiselle lisäostokselle, jolloin laskelman lisämyynti kasvaa 67 prosenttia. Tiimin kustannus ei tule mukana: lisää se suunnitelmaan.',
      },
    },
    variants: {
      points: 'viisi prosenttiyksikköä',
      percent: 'viisi prosenttia poistumasta',
      fivefold: 'viisinkertainen',
      twentyFivefold: '25-kertainen',
      convertFourfold: 'ostavat neljä kertaa todennäköisemmin',
      loyal: 'uskolliset ja muut',
      renewal: 'uusimisaste 1,12-kertainen',
      trust: 'luottamus ostamisena',
      expansion: '67 prosenttia lisää ostosta kohden',
    },
  },
  churnClaim: {
    caption: 'Yksi uusi asiakas omilla luvuillasi, kummallakin tulkinnalla',
    now: 'Nyt',
    points: '5 prosenttiyksikköä vähemmän',
    percent: '5 prosenttia poistumasta vähemmän',
    churn: 'Poistuma vuodessa',
    lifetimeValue: 'Elinkaariarvo, katetta',
    uplift: 'Enemmän kuin nyt',
    largest: (percent) =>
      `Viisi prosenttia poistumasta ei voi koskaan lisätä elinkaariarvoa enempää kuin ${percent}, olivat poistuma ja laskentakorko mitä hyvänsä.`,
    table: 'Mitä viisi prosenttiyksikköä lisää elinkaariarvoon',
    tableCorner: 'Poistuma nyt, laskentakoron mukaan',
    range: (low, high) =>
      `Tulos on 25 prosenttia, kun poistuma ja laskentakorko ovat yhteensä ${low}, ja 95 prosenttia, kun ne ovat yhteensä ${high}. Silloin poistuma on pieni ja raha halpaa.`,
  },
  notModelled: {
    title: 'Mitä malli ei laske',
    lead: 'Laskurista on hyötyä, kun tietää, mihin se loppuu. Nämä on jätetty pois.',
    items: {
      price: 'Hinnat. Tyytyväinen asiakas voi hyväksyä korkeamman hinnan, mutta siitä ei lasketa mitään.',
      competition: 'Kilpailijat. Hekin voivat parantaa ja pitää poistumasi ennallaan.',
      badWord: 'Huonot puheet. Tyytymätön asiakas suosittelee täällä vähemmän mutta ei varoita ketään.',
      costToServe:
        'Palvelun kulut. Pidempään pysyvä asiakas maksaa joka vuosi saman verran kuin nyt. Summan kertoo vain katteesi.',
      cause:
        'Syy-yhteys. Tyytyväiset voivat pysyä syistä, jotka tekevät heistä myös tyytyväisiä. Voit asettaa, kuinka suuri osa erosta johtuu kokemuksesta.',
      time: 'Kausivaihtelu, kehityssuunnat ja hyvät vuodet. Poistuma ja liikevaihto asiakasta kohden ovat joka vuosi samat käynnistymistä lukuun ottamatta.',
      equalCustomers: 'Asiakkaiden erot. Kannattavuuslaskelmassa jokainen asiakas on keskimääräinen.',
      capacity: 'Kapasiteetti. Kaikki pidetyt ja voitetut asiakkaat ehditään palvella.',
      taxes: 'Verot, inflaatio ja rahoitus.',
    },
  },
  glossary: {
    title: 'Sanasto',
    lead: 'Alan käsitteet niin kuin niitä tällä sivulla käytetään, ja niiden nimet muilla kielillä.',
    term: 'Käsite',
    meaning: 'Merkitys täällä',
    otherLanguages: 'Muilla kielillä',
    meanings: {
      retentionRate:
        'Osuus asiakkaista, jotka ovat asiakkaita vielä vuoden kuluttua. Kyselyn ”ostaa uudelleen” on ilman aikaväliä.',
      churnRate:
        'Osuus vuoden alun asiakkaista, jotka lähtevät vuoden aikana: se, mitä pysyvyydestä puuttuu.',
      crossSell: 'Muiden tuotteiden tai palvelujen ostaminen ensimmäisen lisäksi.',
      referralRate: 'Osuus tyytyväisistä asiakkaista, jotka kertovat muille.',
      reach: 'Kuinka monelle yksi suosittelija kertoo.',
      referralConversion: 'Osuus kuulijoista, jotka ostavat. Kysely kysyy vaikutusta, joka on enemmän.',
      netPresentValue:
        'Tuotot miinus kulut, kun myöhempien vuosien raha on muunnettu laskentakorolla nykyrahaksi.',
      paybackPeriod: 'Aika, jonka jälkeen tuotot ovat kattaneet kulut ja kattavat ne jatkossakin.',
      percentagePoint:
        'Kahden osuuden erotus: viidestätoista prosentista kahteentoista on kolme prosenttiyksikköä, mutta viidennes vähemmän.',
      lifetimeValue: 'Kate, jonka asiakkaan odotetaan tuovan yhteensä, nykyrahassa.',
      monteCarlo:
        'Laskelma tehdään monta tuhatta kertaa, ja joka kerralla arvot arvotaan uudelleen vaihteluväleistään. Yksi kerta on arvonta.',
      median: 'Puolet arvonnoista jää sen alle ja puolet yli. Epävarmojen tulosten pääluku tällä sivulla.',
      percentile:
        'Joka kymmenes arvonta jää alle P10:n ja joka kymmenes ylittää P90:n; kahdeksan kymmenestä osuu niiden väliin.',
      varianceShare:
        'Kuinka suuri osa tuloksen vaihtelusta tulee yhdestä arvosta: yksinään (ensimmäinen kertaluku) tai kaikkineen, mitä se tekee muiden kanssa (kokonaisosuus).',
    },
  },
};
