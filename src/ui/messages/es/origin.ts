import type { OriginWords } from "../fr/origin.ts";
import { about, exact, number } from "./grammar.ts";

export const origin: OriginWords = {
  reachValue: ({ value, metric }) => exact(value, metric),
  otherSeason: ({ season, cost }) => {
    const when = season === "ete" ? "en verano" : "en invierno";
    return cost === undefined ? `ninguna carretera abierta ${when}` : `${when}, ${about(cost.value, cost.metric)}`;
  },
  noWay: "ninguna carretera abierta llega allí",
  alsoComesTo: ({ commune }) => `También va a ${commune}`,
  stopIn: ({ commune }) => `parada en ${commune}`,
  including: ({ parts }) => `, de los que ${parts}`,
  ofSoon: ({ count }) => `${number(count)} que ${count === 1 ? "abre" : "abren"} en menos de una hora`,
  ofToConfirm: ({ count }) => `${number(count)} por confirmar`,
  andYours: ({ count }) => (count === 1 ? ", y su lugar" : `, y sus ${number(count)} lugares`),
  alsoYours: ({ count }) =>
    count === 1 ? "Estas cifras incluyen su lugar." : `Estas cifras incluyen sus ${number(count)} lugares.`,
  yourFile: ({ name }) => `Sus lugares: «${name}»`,
  yourFileUnread: "No se han podido leer sus lugares en este dispositivo",
  soonTitle: "Abren en menos de una hora",
  toConfirmFold: ({ count }) => `Por confirmar (${number(count)})`,
  toConfirmHint: "Horario desconocido o antiguo, o con cita previa: infórmese antes de ir.",
  outsideRegion: "fuera de los siete departamentos",
  openNow: "Abierto ahora",
  whens: {
    any: "En cualquier momento",
    now: "Ahora",
    today: "Hoy",
    tomorrow: "Mañana",
    saturday: "El sábado",
    "after-hours": "Tardes y fines de semana",
    day: "Otro día",
    at: "Un día y una hora a elegir",
  },
  openOnDate: ({ day, date }) => `Abierto el ${day.toLowerCase()} ${date}`,
  openOnWeekday: ({ day }) => `Abierto el ${day.toLowerCase()}`,
  openToday: "Abierto hoy",
  openTomorrow: "Abierto mañana",
  openAtMoment: ({ date, time }) => `Abierto el ${date} a las ${time}`,
  passesBy: "Servicio itinerante que pasa por mi municipio",
};
