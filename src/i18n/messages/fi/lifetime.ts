import type { LifetimeWords } from '../lifetime-words';

export const words: LifetimeWords = {
  title: 'Asiakkaan elinkaariarvo ennen ja jälkeen',
  subtitle: 'Yhden asiakkaan kate. Samaa rahaa toisesta näkökulmasta: ei lisätä kannattavuuslaskelmaan',
  noEnd: 'ääretön',
  columns: { measure: 'Laskutapa', before: 'Nyt', after: 'Ohjelman jälkeen', uplift: 'Muutos' },
  measures: {
    constant: {
      existing: {
        name: 'Nykyinen asiakas',
        note: 'Ensimmäinen kate vuoden kuluttua, jos asiakas pysyy: m × r / (1 + i − r), jossa m on kate, r pysyvyys ja i korko (Gupta ja Lehmann).',
      },
      withinHorizon: {
        name: 'Nykyinen asiakas, jakson aikana',
        note: 'Kuten edellä, myöhemmät vuodet pois: m × q × (1 − qᵀ) / (1 − q), jossa q = r / (1 + i).',
      },
      new: {
        name: 'Uusi asiakas',
        note: 'Ensimmäinen osto heti ja täysimääräisenä: m × (1 + i) / (1 + i − r) (oppikirjojen tapa).',
      },
      years: { name: 'Vuosia asiakkaana', note: 'Keskimäärin, ensimmäinen mukaan lukien: 1 / poistuma.' },
    },
    sBG: {
      existing: {
        name: 'Asiakas ennen ensimmäistä uusintaa',
        note: 'Jäljellä oleva arvo (DERL): juuri ennen uusintaa, ensimmäistä maksua ei diskontata: m × DERL (Fader ja Hardie). Ohjelma pienentää jokaisen asiakkaan omaa poistumaa samassa suhteessa.',
      },
      withinHorizon: { name: 'Jakson aikana', note: 'Myöhemmät vuodet pois.' },
      new: { name: 'Uusi asiakas', note: 'Ensimmäinen maksu heti, sitten yhä varmempia uusintoja: m × DEL.' },
      years: { name: 'Vuosia asiakkaana', note: 'Keskimäärin, ensimmäinen mukaan lukien.' },
    },
  },
  fit: {
    title: 'Sovita pysyvyyskäyrä omiin asiakkaisiisi',
    label: 'Jäljellä olevat asiakkaat, luku riville',
    help: 'Liitä sarake: asiakkaat alussa, sitten montako oli jäljellä ensimmäisen, toisen, kolmannen uusinnan jälkeen. Vähintään kaksi uusintaa. Luvut pysyvät selaimessasi.',
    button: 'Sovita käyrä',
    done: (alpha, beta) => `Sovitettu: α = ${alpha}, β = ${beta}. Käytössä tästä lähtien.`,
    geometric: (churn) =>
      `Pysyvyys ei kasva ajan myötä: yksi poistuma, ${churn} uusintaa kohti, selittää sarakkeen yhtä hyvin. Mitään ei muutettu.`,
    clamped: 'Parametri oli sallitun alueen ulkopuolella, joten se asetettiin lähimpään rajaan.',
    problems: {
      notANumber: (line, text) => `Rivi ${line} ei ole luku: ”${text}”.`,
      negative: (line, text) => `Rivi ${line} on alle nollan: ${text}.`,
      rising: (line, text) =>
        `Rivillä ${line} (${text}) on enemmän asiakkaita kuin edellisellä. Jäljellä olevien määrä voi vain pienentyä.`,
      noCustomers: (line) => `Rivi ${line}: alussa ei ole yhtään asiakasta.`,
      tooFewRenewals: () => 'Tarvitaan vähintään kolme riviä: alku ja kaksi uusintaa.',
    },
    more: (count) => `Ja vielä ${count} muuta.`,
  },
  comparison: {
    title: 'Missä yksi pysyvyys menee vikaan',
    finding: (year, oneRate, sbg) =>
      `Asiakas, jolla on menossa ${year}. vuosi, tuo vielä ${sbg} maksua, ei ${oneRate}, kuten yksi pysyvyys väittää.`,
    columns: {
      year: 'Vuosi',
      survivalOneRate: 'Jäljellä, yksi pysyvyys',
      survivalSbg: 'Jäljellä, asiakkaat eroavat',
      retentionSbg: 'Pysyvyys, asiakkaat eroavat',
      residualOneRate: 'Maksuja tulossa, yksi pysyvyys',
      residualSbg: 'Maksuja tulossa, asiakkaat eroavat',
    },
    note: 'Molemmat alkavat samalla ensimmäisen vuoden poistumalla. Herkästi lähtevät lähtevät ensin, joten jäävät ovat arvokkaampia kuin keskimääräinen pysyvyys kertoo. Kannattavuuslaskelma käyttää nykyistä vuosipoistumaa.',
  },
};
