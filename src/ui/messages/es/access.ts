import type { AccessWords } from "../fr/access.ts";
import { list } from "./grammar.ts";

export const access: AccessWords = {
  accessModels: {
    ete: "Por carretera, en verano",
    hiver: "Por carretera, en invierno (puertos cerrados)",
    droite: "En línea recta",
  },
  reachAny: "sin límite",
  roadsLoading: "Cargando la red de carreteras…",
  roadsFailed: "Sin la red de carreteras, todas las distancias son en línea recta.",
  openAtDate: "Día",
  openAtTime: "Hora",
  measuredFrom: ({ engine, day }) =>
    `«(medido)»: por ${engine}, en las carreteras de OpenStreetMap del ${day}, sin tráfico. Las demás distancias son estimaciones de nuestras carreteras.`,
  wayBy: ({ roads, passes: names }) => `por ${list([...roads.map((road) => `la ${road}`), ...names])}`,
  reach: "Hasta",
  costOf: ({ number, metric }) => `${number} ${metric}`,
};
