import { byModel, exact, number, reach } from "../../../ui/messages/es/grammar.ts";
import { POPULATIONS } from "../../../ui/messages/es/people-grammar.ts";
import type { DistributionWords } from "./fr.ts";

export const distribution: DistributionWords = {
  curveShareAxis: ({ group }) => `Parte de la ${POPULATIONS[group]}, en %`,
  curveCostAxis: ({ model }) =>
    `${model.kind === "droite" || model.metric === "km" ? "Distancia en km" : "Duración en minutos"}, ${byModel(model)}`,
  curveThreshold: ({ threshold, model }) => `umbral ${reach(threshold, model)}`,
  curveBefore: "antes",
  curveSummary: ({ model, text }) =>
    `Curva de la parte de la población según la ${model.kind === "droite" || model.metric === "km" ? "distancia" : "duración"} hasta el lugar más cercano, ${byModel(model)}. ${text}.`,
  curveShareOf: ({ name, share }) => `${name}: ${share}`,
  curveWithin: ({ value, metric }) => `A menos de ${exact(value, metric)}`,
  curveAt: "Leer la curva",
  curveInFigures: "La curva en cifras",
  curveTable: ({ model }) => `Habitantes a menos de…, parte y número, ${byModel(model)}`,
  curveRow: ({ value, metric }) => exact(value, metric),
  curveRowThreshold: "umbral",
  curveHalf: "La mitad de los habitantes a menos de",
  curveNineTenths: "Nueve de cada diez habitantes a menos de",
  curveUnreachable: "Habitantes sin camino hasta un lugar",
  curveNoPlace: "Ningún punto de atención es visible con sus filtros: no hay curva que trazar.",
  curveNobody: "Aquí no vive nadie: no hay curva que trazar.",

  compare: "Comparar territorios",
  compareHint: ({ count }) =>
    `Hasta ${number(count)} departamentos, mancomunidades (EPCI) o municipios, uno al lado del otro.`,
  compareAdd: "Añadir un territorio para comparar",
  compareExample: "Savoie, Gap…",
  compareNow: ({ text }) => `Territorios comparados: ${text}`,
  compareAddChosen: ({ name }) => `Añadir ${name}`,
  compareRemove: ({ name }) => `Quitar ${name} de la comparación`,
  compareFull: ({ count }) => `Ya se comparan ${number(count)} territorios: quite uno para añadir otro.`,
  compareTable: ({ threshold, model }) => `Territorios comparados, a ${reach(threshold, model)} ${byModel(model)}`,
};
