import type { OriginWords } from "../fr/origin.ts";
import { about, exact, number } from "./grammar.ts";

export const origin: OriginWords = {
  reachValue: ({ value, metric }) => exact(value, metric),
  otherSeason: ({ season, cost }) => {
    const when = season === "ete" ? "d’estate" : "d’inverno";
    return cost === undefined ? `nessuna strada aperta ${when}` : `${when} ${about(cost.value, cost.metric)}`;
  },
  noWay: "nessuna strada aperta ci arriva",
  alsoComesTo: ({ commune }) => `Viene anche a ${commune}`,
  stopIn: ({ commune }) => `tappa a ${commune}`,
  including: ({ parts }) => `, di cui ${parts}`,
  ofSoon: ({ count }) => `${number(count)} che ${count === 1 ? "apre" : "aprono"} entro un’ora`,
  ofToConfirm: ({ count }) => `${number(count)} da confermare`,
  andYours: ({ count }) => (count === 1 ? ", e il tuo luogo" : `, e i tuoi ${number(count)} luoghi`),
  alsoYours: ({ count }) =>
    count === 1
      ? "Questi numeri comprendono il tuo luogo."
      : `Questi numeri comprendono i tuoi ${number(count)} luoghi.`,
  yourFile: ({ name }) => `I tuoi luoghi: «${name}»`,
  yourFileUnread: "Non è stato possibile leggere i tuoi luoghi su questo dispositivo",
  soonTitle: "Aprono entro un’ora",
  toConfirmFold: ({ count }) => `Da confermare (${number(count)})`,
  toConfirmHint: "Orari sconosciuti o vecchi, o su appuntamento: informati prima di andarci.",
  outsideRegion: "fuori dai sette dipartimenti",
  openNow: "Aperto adesso",
  whens: {
    any: "In qualsiasi momento",
    now: "Adesso",
    today: "Oggi",
    tomorrow: "Domani",
    saturday: "Sabato",
    "after-hours": "Sera e fine settimana",
    day: "Un altro giorno",
    at: "Un giorno e un’ora a scelta",
  },
  openOnDate: ({ day, date }) => `Aperto ${day.toLowerCase()} ${date}`,
  openOnWeekday: ({ day }) => `Aperto ${day.toLowerCase()}`,
  openToday: "Aperto oggi",
  openTomorrow: "Aperto domani",
  openAtMoment: ({ date, time }) => `Aperto il ${date} alle ${time}`,
  passesBy: "Servizio itinerante che passa nel mio comune",
};
