import type { SourcesWords } from '../sources-words';
import { rich, strong } from '../../rich-text';

export const words: SourcesWords = {
  heading: 'Går det att lita på?',
  lead: 'Var varje siffra kommer ifrån, vad den egentligen mäter och vad som är öppet. Läs det innan någon annan frågar.',
  measure: 'Mått',
  basis: 'Grund',
  benchmarks: {
    title: 'Vad folk säger: undersökningen bakom formeln',
    lead: 'Andelarna är svar på en enkät. De berättar vad folk väntar sig av sig själva efter en bra upplevelse, inte vad de gjorde. Ingen tidsperiod anges, så ”köper igen” är inte hur många kunder som stannar per år.',
    formula:
      'Värdet av en nöjd kund = genomsnittligt köp × (återköp + korsförsäljning + rekommendationsgrad × k × köper på rekommendation). Det är intäkter under en köpcykel: före kostnader, och utan avdrag för det som hade sålts i alla fall.',
    asPublished: 'Så är det publicerat',
    wording: {
      retention:
        'I översättning: ”81 % av de finländska konsumenterna köper igen efter en positiv upplevelse.”',
      crossSell: 'I översättning: ”49 % provar sannolikt andra produkter eller tjänster från samma företag.”',
      referralRate: 'I översättning: ”67 % delar sin positiva upplevelse med vänner”',
      referralConversion:
        'I översättning: ”62 % säger att en väns rekommendation påverkar det egna köpbeslutet.” Att påverka är ännu inte ett köp.',
      reach: 'Artikeln antar att en rekommendation når k personer. I räkneexemplet är k fem.',
    },
    wordingNote:
      'Citaten kommer från artikeln om konsumenter. Frågeformuläret är inte publicerat, och inte heller vad B2B-beslutsfattarna fick för frågor.',
    kinds: { stated: 'enkätsvar', illustration: 'räkneexempel, inte uppmätt' },
    sourceOf: { b2b: 'Källa till B2B-andelarna', b2c: 'Källa till B2C-andelarna' },
    facts: { asked: 'Vilka som svarade', published: 'Publicerat', respondents: 'Svarande', page: 'Sida' },
    population: {
      b2b: 'Finländska B2B-beslutsfattare. De är en del av befolkningen, inte en grupp vid sidan av.',
      b2c: 'Finländska konsumenter, det vill säga hela befolkningen. Här kallas de B2C.',
    },
    notPublished: 'inte publicerat',
    rest: 'Alla andra startvärden i simulatorn är exempel, och det står så. Byt ut dem mot dina egna.',
  },
  evidence: {
    title: 'Vad folk gör: hur mycket som blir av',
    lead: 'Affärskalkylen tar inte enkäten på orden. Varje andel multipliceras med den del som man kan vänta sig blir av. Du kan också ange delarna själv.',
    likeliest: 'Troligast',
    range: 'Spann',
    fromTo: (from, to) => `${from} – ${to}`,
    names: {
      retention: 'Återköp, del som blir av',
      crossSell: 'Korsförsäljning, del som blir av',
      referralRate: 'Rekommendationer, del som blir av',
      effectiveConversion: 'Köper på rekommendation, andelen själv',
    },
    notes: {
      retention:
        'Studierna är oense: en del finner att avsikter i snitt stämmer, andra att redan frågan ändrar beteendet. Det här är vår tolkning.',
      crossSell: 'Vi hittade ingen studie. Det är vår bedömning tills dina egna data säger mer.',
      referralRate: 'I två företag jämfördes vad kunderna tänkte göra med vad de gjorde.',
      effectiveConversion:
        'Ersätter den publicerade andelen. Samma studie visar hur många som fick en ny kund att komma. Sammanfattningarna kan läsas på två sätt, och spannet täcker båda.',
    },
    kinds: { measured: 'uppmätt', judgement: 'vår bedömning' },
    noSource: 'ingen källa hittades',
    study: {
      title: 'Studien om rekommendationer',
      firm: 'Företag',
      firms: { financialServices: 'Finansiella tjänster', telecom: 'Teleoperatör' },
      customers: 'Undersökta kunder',
      intended: 'Tänkte rekommendera',
      recommended: 'Rekommenderade',
      brought: 'Gav en ny kund',
      realised: 'Rekommenderade, av dem som tänkte göra det',
      conversion: (reach) => `Andel som köper om k = ${reach}`,
    },
  },
  dissatisfied: {
    title: 'Vad missnöjda kunder gör ändå',
    lead: 'Också en missnöjd kund köper igen ibland. Det är bara skillnaden som är värd pengar. Tills du vet den från dina egna kunder ger en stor internationell enkät en bild av hur stor den är.',
    study: (respondents) =>
      `${respondents} konsumenter i 26 länder gav sina senaste upplevelser en till fem stjärnor och svarade på hur troligt det är att de rekommenderar företaget och köper mer. Kvoterna jämför fem stjärnor med en eller två.`,
    ratio: 'Kvot',
    times: (ratio) => `${ratio} gånger`,
    satisfied: 'Nöjda i din kalkyl',
    dissatisfied: 'Missnöjda enligt kvoten',
    kinds: {
      stated: 'enkätsvar, samma fråga',
      nearest: 'enkätsvar, närmaste frågan: ”köpa mer”',
      none: 'ingen publicerad siffra: antas vara lika',
    },
    behaviour: {
      retention: 'Köper igen',
      crossSell: 'Köper annat också',
      referralRate: 'Rekommenderar',
      referralConversion: 'Den som hör det köper',
    },
    caveat:
      'Det är avsikter, och ett samband är ingen orsak. Tre och fyra stjärnor är inte med, så skillnaden är hellre för stor än för liten.',
    use: 'Använd andelarna i simulatorn',
  },
  gap: {
    title: 'Är skillnaden mellan B2B och B2C mer än slump?',
    none: rich`${strong('Nej.')} Med så många svarande är ingen av de fyra skillnaderna större än vad slumpen kan åstadkomma.`,
    some: (count) =>
      count === 1
        ? rich`${strong('Knappast.')} Med så många svarande är ${count} av de fyra skillnaderna större än vad slumpen kan åstadkomma.`
        : rich`${strong('Delvis.')} Med så många svarande är ${count} av de fyra skillnaderna större än vad slumpen kan åstadkomma.`,
    all: rich`${strong('Ja.')} Med så många svarande är alla fyra skillnader större än vad slumpen kan åstadkomma.`,
    worth: (money) =>
      `Med ditt genomsnittliga köp och ditt k blir de fyra skillnaderna tillsammans ${money} per nöjd kund.`,
    respondents: { b2b: 'Svarande, B2B', b2c: 'Svarande, B2C' },
    assumed: 'Antaget, inte publicerat. Flytta reglagen och se hur många som skulle behövas.',
    points: (points) => `${points} procentenheter`,
    gap: 'Skillnad',
    z: 'z',
    beyondChance: 'Mer än slump?',
    yes: 'ja',
    no: 'nej',
    needed: 'Svarande som behövs i varje grupp',
    zHelp: (limit) =>
      `z anger hur många medelfel skillnaden är. Från ${limit} och uppåt ger enbart slumpen en sådan skillnad i färre än en enkät av tjugo.`,
    subset:
      'B2B-beslutsfattarna är en del av befolkningen, men testet ser grupperna som skilda. Ta resultatet som en fingervisning.',
  },
  claims: {
    title: 'Påståenden du kommer att höra, räknade med dina siffror',
    lead: 'För varje påstående: vad vi kunde spåra, vem som är av annan åsikt och en knapp som för in det i din kalkyl. Tillbaka i webbläsaren tar bort det igen.',
    origin: 'Var det kommer ifrån',
    origins: {
      found: 'spårat',
      elsewhere: 'spåren leder till något annat',
      repeated: 'upprepas utan studie',
      notFound: 'ursprunget hittades inte',
    },
    dispute: 'Vem som är av annan åsikt, och varför',
    model: 'I den här modellen',
    loads: 'För in',
    change: (name, from, to) => `${name}: ${from} → ${to}`,
    ofChurn: (percent) => `${percent} av bortfallet`,
    tryIt: 'Prova med mina siffror',
    tryItAs: (variant) => `Prova med mina siffror: ${variant}`,
    cannot: 'Din plan behåller inga kunder, så det finns ingen kostnad per behållen kund att utgå från.',
    items: {
      churnAndProfit: {
        claim: '5 procent lägre kundbortfall ger 25–95 procent mer vinst',
        origin:
          'Reichheld och Sasser (1990) och Reichheld (1996). De räknar procentenheter av lojaliteten, inte procent av bortfallet, och livstidsvärdet av en kund, inte företagets vinst. Det får inte kosta något att komma dit.',
        dispute:
          'Byron Sharp: från tio procents bortfall till fem är en halvering. Siffrorna är räknade på en tänkt kund, inte uppmätta i företag. Också Ipsos tar upp det bland lojalitetens myter.',
        model:
          'Båda tolkningarna går att räkna på. Nedan ser du ditt bortfall, din marginal, dina intäkter och din kalkylränta i var och en.',
      },
      acquisitionCost: {
        claim: 'En ny kund kostar 5–25 gånger så mycket som att behålla en',
        origin:
          'Det äldsta spåret av fem gånger är en undersökning av TARP i Washington i slutet av 1980-talet. Själva undersökningen hittade vi inte. För 25 hittade vi bara sidor som upprepar det.',
        dispute:
          'Keiningham med kolleger kallar det en myt: kostnader förs till att vinna eller behålla som det passar. Ron Shevlin: kvoten skiljer sig mellan branscher, och ingen vet vilka kostnader som räknas till att behålla. Peter Fader: besluta efter framtida värde, inte efter kostnad.',
        model:
          'I en affärskalkyl räknas kostnaden för att vinna en kund bara när en rekommendation sparar in den. Därför antar knappen också att varje rekommenderad kund hade kommit ändå. Att behålla en kund kostar här det som planen kostar per år, delat med de kunder den behåller per år.',
      },
      referredCustomers: {
        claim:
          'Rekommenderade kunder stannar 37 procent längre, köper fyra gånger så ofta och 18 procent mer',
        origin:
          'Sidorna anger Deloitte för 37 procent men ingen studie. Detsamma gäller fyra gånger. Siffran 18 ser ut att komma från Schmitt, Skiera och Van den Bulte (2011): rekommenderade kunder i en tysk bank lämnade den 18 procent mer sällan och var minst 16 procent mer värda.',
        dispute:
          'Samma forskargrupp: försprånget i marginal avtar, och bortfallet är lägre bara så länge den som rekommenderade är kvar. I studien av Kumar med kolleger gav få rekommendationer en kund.',
        model:
          'Rekommenderade kunder räknas som alla andra, så det finns ingen plats för längre relationer och större köp. Knappen för bara in köpen: fyra gånger den del som blir av, högst hela andelen.',
      },
      loyalCustomers: {
        claim: 'Lojala kunder köper 67 procent troligare och rekommenderar 92 procent troligare',
        origin:
          'Vi hittade ingen studie som säger så. Båda siffrorna finns på annat håll: enligt Bain och Mainspring handlade återkommande klädkunder på nätet för 67 procent mer under månad 31–36 än under de sex första, och i en enkät av Nielsen litade 92 procent på rekommendationer från bekanta.',
        dispute: 'Vi hittade ingen som har granskat det. Ett påstående utan studie går inte att kontrollera.',
        model:
          'Ordagrant säger det vad andra gör jämfört med de lojala. Knappen för in det som andelarna för dem som inte är nöjda, och kalkylen räknar sedan bara skillnaden.',
      },
      firstThirtyDays: {
        claim: 'Kunder som ser nyttan under de 30 första dagarna förnyar 12 procent oftare',
        origin:
          'Ursprunget hittades inte. Guider om införande säger att tidig nytta leder till förnyelse, men vi hittade ingen med den här siffran och en studie bakom.',
        dispute:
          'Vi hittade ingen som har granskat det. De som ser nyttan tidigt kan vara de som hade stannat i alla fall.',
        model:
          'Förnyelse är det som återstår efter bortfallet. Knappen för in den sänkning av bortfallet, i procentenheter, som gör förnyelsen 1,12 gånger så stor. Modellen har samma bortfall för alla kunder, så det är mer än vad påståendet säger.',
      },
      trustInPeers: {
        claim: '83 procent litar på rekommendationer från bekanta',
        origin:
          'Nielsen 2015: av 30 000 svarande på nätet i 60 länder litar 83 procent helt eller delvis på rekommendationer från vänner och familj.',
        dispute:
          'Ingen betvivlar siffran, men att lita på är inte att köpa. I studien av Kumar med kolleger gav bara 12–14 procent en ny kund.',
        model:
          'Närmast är andelen vars köpbeslut en rekommendation påverkar. Den publicerade siffran stiger, men affärskalkylen rör sig inte, för där kommer andelen som köper från vad folk gjorde.',
      },
      customerSuccess: {
        claim: 'Företag med ett customer success-team får 67 procent mer merförsäljning',
        origin:
          'Ursprunget hittades inte. Det finns många sidor om ämnet, men ingen med den här siffran och en studie.',
        dispute:
          'Vi hittade ingen som har granskat det. Företag som har råd med ett sådant team kan skilja sig även i annat.',
        model:
          'Knappen för in 67 procent högre värde per extra köp, vilket gör kalkylens merförsäljning 67 procent större. Kostnaden för teamet följer inte med: lägg till den i planen.',
      },
    },
    variants: {
      points: 'fem procentenheter',
      percent: 'fem procent av bortfallet',
      fivefold: 'fem gånger',
      twentyFivefold: '25 gånger',
      convertFourfold: 'köper fyra gånger så ofta',
      loyal: 'lojala mot andra',
      renewal: 'förnyelse gånger 1,12',
      trust: 'tillit som köp',
      expansion: '67 procent mer per extra köp',
    },
  },
  churnClaim: {
    caption: 'En ny kund med dina siffror, i båda tolkningarna',
    now: 'Nu',
    points: '5 procentenheter mindre',
    percent: '5 procent av bortfallet mindre',
    churn: 'Kundbortfall per år',
    lifetimeValue: 'Livstidsvärde, marginal',
    uplift: 'Mer än nu',
    largest: (percent) =>
      `Fem procent av bortfallet kan aldrig öka livstidsvärdet med mer än ${percent}, vad bortfallet och kalkylräntan än är.`,
    table: 'Vad fem procentenheter ger i livstidsvärde',
    tableCorner: 'Bortfall nu, efter kalkylränta',
    range: (low, high) =>
      `Det blir 25 procent när bortfall och kalkylränta tillsammans är ${low}, och 95 procent när de tillsammans är ${high}. Då är bortfallet litet och pengarna billiga.`,
  },
  notModelled: {
    title: 'Vad modellen inte räknar med',
    lead: 'En simulator är till nytta när man vet var den slutar. Det här är utelämnat.',
    items: {
      price: 'Priser. Nöjda kunder kan godta högre priser, men inget av det räknas.',
      competition: 'Konkurrenter. De kan också bli bättre och hålla ditt bortfall där det var.',
      badWord: 'Dåligt rykte. Missnöjda kunder rekommenderar mindre här, men de varnar aldrig någon.',
      costToServe:
        'Kostnaden för att betjäna. Kunder som stannar längre kostar lika mycket varje år som nu; bara din marginal säger hur mycket.',
      cause:
        'Bevis för orsaken. Nöjda kunder kan stanna av skäl som också gör dem nöjda. Du kan ange hur stor del av skillnaden som beror på upplevelsen.',
      time: 'Säsonger, trender och goda år. Bortfall och intäkter per kund är desamma varje år, bortsett från starten.',
      equalCustomers: 'Skillnader mellan kunder. I affärskalkylen är varje kund den genomsnittliga.',
      capacity: 'Kapacitet. Alla som behålls eller vinns hinner betjänas.',
      taxes: 'Skatter, inflation och finansiering.',
    },
  },
  glossary: {
    title: 'Ordlista',
    lead: 'Branschens termer så som de används här, och vad de heter på de andra språken.',
    term: 'Begrepp',
    meaning: 'Betydelse här',
    otherLanguages: 'På andra språk',
    meanings: {
      retentionRate:
        'Andel kunder som är kunder ännu efter ett år. Enkätens ”köper igen” har ingen tidsperiod.',
      churnRate: 'Andel av kunderna vid årets början som lämnar under året: det som fattas i lojaliteten.',
      crossSell: 'Köp av andra produkter eller tjänster än den första.',
      referralRate: 'Andel nöjda kunder som berättar för andra.',
      reach: 'Hur många en person berättar för.',
      referralConversion: 'Andel av dem som hör det som köper. Enkäten frågar om påverkan, som är mer.',
      netPresentValue:
        'Vinster minus kostnader, där senare års pengar är omräknade till dagens med kalkylräntan.',
      paybackPeriod: 'Tiden tills vinsterna har täckt kostnaderna och fortsätter att göra det.',
      percentagePoint:
        'Skillnaden mellan två andelar: från femton procent till tolv är tre procentenheter, men en femtedel mindre.',
      lifetimeValue: 'Den marginal som en kund väntas ge sammanlagt, i dagens pengar.',
      monteCarlo:
        'Kalkylen räknas många tusen gånger, varje gång med nya värden ur spannen. En sådan gång är en dragning.',
      median:
        'Hälften av dragningarna ligger under den och hälften över. Huvudtalet för osäkra resultat här.',
      percentile:
        'En dragning av tio ligger under P10 och en av tio över P90; åtta av tio ligger däremellan.',
      varianceShare:
        'Hur stor del av ett resultats spridning som går tillbaka på ett värde: ensamt (första ordningen) eller med allt det gör tillsammans med andra (totalt).',
    },
  },
};
