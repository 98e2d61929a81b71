import type { FiguresWords } from "../words/figures.ts";
import { reach, number as written } from "./grammar.ts";

export const figures: FiguresWords = {
  territory: "Territorio",
  territoryHint: "Escriba un departamento, una intercomunidad (EPCI) o un municipio.",
  clearTerritory: "Volver a los siete departamentos",
  territoryLevels: {
    region: "Región",
    departement: "Departamentos",
    epci: "Intercomunidades (EPCI)",
    commune: "Municipios",
  },
  noTerritory: ({ text }) => `Ningún territorio de los siete departamentos se llama «${text}».`,
  epciPartly: ({ counted, all }) =>
    counted === 1
      ? `Uno de sus ${written(all)} municipios está en los siete departamentos; las cifras se refieren a él.`
      : `${written(counted)} de sus ${written(all)} municipios están en los siete departamentos; las cifras se refieren a ellos.`,
  before: "antes",
  after: "después",
  ownCost: { km: "Distancia al lugar más cercano", min: "Tiempo hasta el lugar más cercano" },
  meanCost: { km: "Distancia media al lugar más cercano", min: "Tiempo medio hasta el lugar más cercano" },
  medianCost: { km: "Distancia mediana", min: "Tiempo mediano" },
  costOf: ({ number, metric }) => `${number} ${metric}`,
  noWayToPlace: "ningún camino",
  unreached: ({ count, number }) =>
    count === 1
      ? `${number} habitante no tiene ningún camino hasta un lugar: la media es la de los demás.`
      : `${number} habitantes no tienen ningún camino hasta un lugar: la media es la de los demás.`,
  farthestCommune: "Municipio más alejado",
  placesInTerritory: "Puntos de atención en el territorio",
  placesPer10000: "Lugares por cada 10.000 habitantes",
  peopleGained: ({ count, number }) => `${number} ${count === 1 ? "habitante" : "habitantes"} más con cobertura`,
  peopleLost: ({ count, number }) => `${number} ${count === 1 ? "habitante" : "habitantes"} menos con cobertura`,
  peopleSame: "Tantos habitantes con cobertura como antes",
  aims: "Objetivos del Estado francés para France services: 20 y 30 minutos",
  aimMinutes: ({ minutes }) => `${written(minutes)} min`,
  aimOurs: ({ territory, season }) =>
    `Estimación por carretera, en ${season === "ete" ? "verano" : "invierno (puertos cerrados)"}: ${territory}`,
  aimPublished: ({ date }) => `Toda Francia: cifra publicada (${date})`,
  aimUnpublished: "sin cifra conocida aquí",
  aimMeasure: "Medir así",
  aimDifference:
    "Nuestros tiempos se estiman desde el ayuntamiento de cada municipio, sin tráfico, hasta los lugares visibles solamente, en nuestros siete departamentos. La cifra nacional sigue otro método, en toda Francia: orienta, pero no se compara al decimal.",
  aimOnFranceServices:
    "El objetivo se refiere solo a los France services: filtre ese tipo de lugar para acercarse a la cifra nacional.",
  gapsOf: ({ count, number, territory }) =>
    `${territory}: ${written(count)} ${count === 1 ? "municipio sin cobertura" : "municipios sin cobertura"}, ${number}. Del más poblado al menos poblado:`,
  noGaps: "Todos los municipios tienen cobertura.",
  gapNearest: ({ place, number }) => `${number}: ${place}`,
  justBeyond: ({ threshold, model }) => `poco más de ${reach(threshold, model)}`,
  moreGaps: ({ count }) => (count === 1 ? "Mostrar el último municipio" : `Mostrar ${written(count)} municipios más`),
};
