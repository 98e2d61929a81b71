import type { OriginWords } from "../words/origin.ts";
import { environ, exact, lieux, nombre } from "./grammar.ts";

export const origin: OriginWords = {
  fromOrigin: ({ name }) => `Depuis ${name}`,
  clearOrigin: "Effacer le point de départ",
  unknownOrigin: "Le point de départ de ce lien n’est pas, ou n’est plus, dans les données.",
  distances: "Distances",
  reach: "Jusqu’à",
  reachAny: "sans limite",
  reachValue: ({ value, metric }) => exact(value, metric),
  otherSeason: ({ season, cost }) => {
    const when = season === "ete" ? "l’été" : "l’hiver";
    return cost === undefined
      ? `aucune route ouverte ${when}`
      : `autrement ${when} : ${environ(cost.value, cost.metric)}`;
  },
  noWay: "aucune route ouverte n’y mène",
  stopIn: ({ commune }) => `arrêt à ${commune}`,
  hoursApart: ({ count }) => `${lieux(count)} dont l’ouverture n’est pas certaine`,
  andApart: ({ count }) => `et ${nombre(count)} dont l’ouverture n’est pas certaine`,
  andNeighbours: ({ count }) => `et ${nombre(count)} ${count > 1 ? "voisins" : "voisin"}`,
  hoursAsOf: ({ date }) => `relevé en ${date}`,
  outsideRegion: "hors des sept départements",
  hoursApartHint: "Horaires inconnus ou sur rendez-vous : appelez avant de vous déplacer.",
  openingFilter: "Ouverture",
  openNow: "Ouvert maintenant",
  whens: {
    any: "Peu importe",
    now: "Maintenant",
    today: "Aujourd’hui",
    tomorrow: "Demain",
    saturday: "Samedi",
    "after-hours": "Soir et week-end",
    day: "Un autre jour",
    at: "À un jour et une heure choisis",
  },
  openOnDate: ({ day, date }) => `Ouvert ${day.toLowerCase()} ${date}`,
  openOnWeekday: ({ day }) => `Ouvert ${day.toLowerCase()}`,
  openToday: "Ouvert aujourd’hui",
  openTomorrow: "Ouvert demain",
  openAtDate: "Jour",
  openAtTime: "Heure",
  openAtMoment: ({ date, time }) => `Ouvert le ${date} à ${time}`,
  passesBy: "Itinérant qui passe dans ma commune",
  passesByNeedsCommune: "Cherchez d’abord votre commune, en haut.",
};
