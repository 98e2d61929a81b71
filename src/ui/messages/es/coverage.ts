import type { CoverageWords } from "../words/coverage.ts";
import { byModel, number, reach } from "./grammar.ts";

export const coverage: CoverageWords = {
  coverage: "Población con cobertura",
  measured: ({ count, model }) =>
    count === 0
      ? "Ningún punto de atención visible: nadie tiene cobertura."
      : `Lo que se mide: ${count === 1 ? "el punto de atención visible" : `los ${number(count)} puntos de atención visibles`} con sus filtros, ${byModel(model)}, desde el ayuntamiento de cada municipio.`,
  notMeasured: ({ count }) =>
    count === 1
      ? "Un servicio de alojamiento o un aparcamiento visible no se cuenta: allí no se atiende al público."
      : `${number(count)} servicios de alojamiento o aparcamientos visibles no se cuentan: allí no se atiende al público.`,
  threshold: "Distancia máxima",
  thresholdValue: ({ threshold, model }) => `${reach(threshold, model)} ${byModel(model)}`,
  shareWithin: ({ threshold, model }) =>
    `de la población a menos de ${reach(threshold, model)} de un lugar, ${byModel(model)}`,
  covered: "Con cobertura",
  uncovered: "Sin cobertura",
  coveredSurface: ({ share }) => `Zona cubierta: ${share} de la superficie`,
  drawingSurface: "Dibujando la zona cubierta…",
  surfaceFailed: "No se ha podido dibujar la zona cubierta; las cifras sí son correctas.",
  byDepartement: "Cobertura por departamento (département, similar a una provincia)",
  departement: "Departamento",
  population: "Población",
  share: "Parte con cobertura",
  wholeRegion: "Los siete departamentos",
  notApplicable: "no procede",
  coverageMethod: ({ communes, vintage }) =>
    `Población municipal (edición: ${vintage}), contada en el ayuntamiento de cada uno de los ${number(communes)} municipios. Los lugares de los departamentos y países vecinos no están cargados: cerca de los límites, la parte real puede ser mayor.`,
  communesFailed:
    "Sin el archivo de los municipios, no se puede calcular la población con cobertura. La lista y el mapa siguen funcionando.",
};
