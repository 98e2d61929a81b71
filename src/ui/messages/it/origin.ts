import type { OriginWords } from "../fr/origin.ts";
import { about, exact, number } from "./grammar.ts";

export const origin: OriginWords = {
  reachValue: ({ value, metric }) => exact(value, metric),
  otherSeason: ({ season, cost }) => {
    const when = season === "ete" ? "d’estate" : "d’inverno";
    return cost === undefined ? `nessuna strada aperta ${when}` : `invece ${when}: ${about(cost.value, cost.metric)}`;
  },
  noWay: "nessuna strada aperta ci arriva",
  alsoComesTo: ({ commune }) => `Viene anche a ${commune}`,
  stopIn: ({ commune }) => `tappa a ${commune}`,
  hoursApart: ({ count }) =>
    count === 1 ? "1 luogo di cui l’apertura non è certa" : `${number(count)} luoghi di cui l’apertura non è certa`,
  andApart: ({ count }) => `e ${number(count)} di cui l’apertura non è certa`,
  andNeighbours: ({ count }) => `e ${number(count)} ${count === 1 ? "luogo vicino" : "luoghi vicini"}`,
  hoursAsOf: ({ date }) => `rilevato: ${date}`,
  outsideRegion: "fuori dai sette dipartimenti",
  hoursApartHint: "Orari sconosciuti o su appuntamento: telefona prima di andarci.",
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
