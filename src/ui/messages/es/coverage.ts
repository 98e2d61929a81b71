import type { CoverageWords } from "../fr/coverage.ts";
import { byModel, number, reach } from "./grammar.ts";
import { POPULATIONS } from "./people-grammar.ts";

export const coverage: CoverageWords = {
  coverage: "Población atendida",
  noMeasuredPlace: "Ningún punto de atención de este tipo: nadie está atendido.",
  measured: ({ count, planned, excluded, conditions, model, threshold, communes, group, points, vintage }) => {
    const asked = conditions.length === 0 ? "todos los tipos" : conditions.join("; ");
    if (count + planned === 0) return `Ningún punto de atención (${asked}): nadie está atendido.`;
    const places = [
      ...(count === 0 ? [] : [`${deUno(count, "punto de atención", "puntos de atención")} (${asked})`]),
      ...(planned === 0 ? [] : [deUno(planned, "punto previsto", "puntos previstos")]),
    ];
    const without =
      excluded === 0
        ? ""
        : `, sin ${excluded === 1 ? "el lugar excluido" : `los ${number(excluded)} lugares excluidos`}`;
    const where = `donde vive, alrededor de ${number(points)} puntos de los ${number(communes)} municipios`;
    return `Medida: la ${POPULATIONS[group]} a ${reach(threshold, model)} como máximo, ${byModel(model)}, ${places.join(" o ")}${without}, contada ${where} (población municipal, edición: ${vintage}).`;
  },
  filterClause: ({ group, values }) => `${group}: ${values}`,
  otherTypeNotCounted: ({ count }) =>
    count === 1
      ? "Un lugar importado de un tipo distinto de los tres del mapa no se cuenta."
      : `${number(count)} lugares importados de tipos distintos de los tres del mapa no se cuentan.`,
  notMeasured: ({ count }) =>
    count === 1
      ? "Un servicio de alojamiento o un aparcamiento no se cuenta: allí no se atiende al público."
      : `${number(count)} servicios de alojamiento o aparcamientos no se cuentan: allí no se atiende al público.`,
  threshold: "Umbral",
  thresholdValue: ({ threshold, model }) => `${reach(threshold, model)} ${byModel(model)}`,
  shareWithin: ({ threshold, model, group, near }) =>
    `de la ${POPULATIONS[group]} a menos de ${reach(threshold, model)} ${near}, ${byModel(model)}`,
  covered: "Atendidos",
  uncovered: "No atendidos",
  coveredSurface: ({ share }) => `Zona cubierta: ${share} de la superficie`,
  drawingSurface: "Dibujando la zona cubierta…",
  surfaceFailed: "No se ha podido dibujar la zona cubierta; las cifras siguen siendo correctas.",
  share: "Parte atendida",
  wholeRegion: "Los siete departamentos",
  notApplicable: "no procede",
  communesFailed:
    "Sin el archivo de los municipios, no se puede calcular la población atendida. La lista y el mapa siguen funcionando.",
};

/** Writes "del punto previsto" or "de uno de los 12 puntos previstos". */
function deUno(count: number, one: string, many: string): string {
  return count === 1 ? `del ${one}` : `de uno de los ${number(count)} ${many}`;
}
