import type { AccessWords } from "../fr/access.ts";
import { about, exact, list } from "./grammar.ts";
import { inhabitants } from "./people-grammar.ts";

export const access: AccessWords = {
  accessModels: {
    ete: "Por carretera, en verano",
    hiver: "Por carretera, en invierno (puertos cerrados)",
    droite: "En línea recta",
  },
  distances: "Distancias",
  reachAny: "sin límite",
  accessModel: "Modelo de acceso",
  roadsLoading: "Cargando la red de carreteras…",
  roadsFailed: "Sin la red de carreteras, todas las distancias son en línea recta.",
  metric: "Medida",
  metrics: { km: "Kilómetros", min: "Minutos" },
  openAtDate: "Día",
  openAtTime: "Hora",
  seasonToday: {
    ete: "Hoy los puertos están en su temporada de verano (de junio a octubre).",
    hiver: "Hoy los puertos están en su temporada de invierno (de noviembre a mayo).",
  },
  roadEstimate: {
    km: "Distancias estimadas por carretera, no medidas. Italia y Suiza quedan excluidas.",
    min: "Tiempos estimados con velocidades supuestas para cada clase de carretera, no medidos. Italia y Suiza quedan excluidas.",
  },
  straightLimits: "La línea recta ignora las crestas, los puertos y el invierno.",
  costEstimated: ({ value, metric }) => `${about(value, metric)} (estimado con nuestras carreteras)`,
  estimateMark: "Con ≈: estimado con nuestras carreteras, a falta de medida.",
  computedWays: ({ engine, day, percent }) =>
    `Tiempos y kilómetros medidos por ${engine} en las carreteras de OpenStreetMap del ${day}, sin tráfico, para el ${percent}\u00a0% de las personas contadas; para las demás, estimados por nuestras carreteras.`,
  measuredFrom: ({ engine, day }) =>
    `«(medido)»: por ${engine}, en las carreteras de OpenStreetMap del ${day}, sin tráfico. Las demás distancias son estimaciones de nuestras carreteras.`,
  bothSeasons: ({ ete, hiver }) => `Verano: ${ete} · invierno (puertos cerrados): ${hiver}.`,
  fewerInWinter: ({ count, number: written, group }) => `En invierno, ${inhabitants(count, written, group)} menos.`,
  departure: "Municipio de salida",
  departureHint: "Escriba el nombre de un municipio: la página muestra su lugar más cercano y el camino.",
  departureUnknown: ({ text }) => `Ningún municipio de los siete departamentos se llama «${text}».`,
  departureAmbiguous: ({ text }) =>
    `Varios municipios se llaman «${text}»: añada el número del departamento o elija en la lista.`,
  clearDeparture: "Borrar el municipio",
  nearestPlace: "Lugar más cercano",
  noNearestPlace: "Ningún camino lleva a un punto de atención contado.",
  wayBy: ({ roads, passes: names }) => `por ${list([...roads.map((road) => `la ${road}`), ...names])}`,
  waysBySeason: ({ place, metric, summer, winter, closed }) => {
    if (winter === summer && closed.length === 0)
      return `Hacia ${place}: ${about(summer, metric)}, en verano y en invierno.`;
    const inWinter =
      winter === undefined ? "ninguna carretera abierta en invierno" : `${exact(winter, metric)} en invierno`;
    const why =
      closed.length === 0 ? "" : ` (${closed.length === 1 ? "puerto cerrado" : "puertos cerrados"}: ${list(closed)})`;
    return `Hacia ${place}: ${about(summer, metric)} en verano, ${inWinter}${why}.`;
  },
  nearestInWinter: ({ place, value, metric }) =>
    `En invierno el lugar más cercano es ${place}: ${about(value, metric)}.`,
  passesOnWay: "Puertos y túneles en el camino",
};
