import type { FiguresWords } from "../fr/figures.ts";
import { reach, number as written } from "./grammar.ts";
import { inhabitants, OF_GROUP } from "./people-grammar.ts";

export const figures: FiguresWords = {
  territory: "Territorio",
  territoryHint: "Escriba un departamento, una mancomunidad (EPCI) o un municipio.",
  clearTerritory: "Volver a los siete departamentos",
  territoryLevels: {
    region: "Región",
    departement: "Departamentos",
    epci: "Mancomunidades (EPCI)",
    commune: "Municipios",
  },
  noTerritory: ({ text }) => `Ningún territorio de los siete departamentos se llama «${text}».`,
  epciPartly: ({ counted, all }) =>
    counted === 1
      ? `Uno de sus ${written(all)} municipios está en los siete departamentos; las cifras se refieren a él.`
      : `${written(counted)} de sus ${written(all)} municipios están en los siete departamentos; las cifras se refieren a ellos.`,
  before: "antes",
  after: "después",
  meanCost: { km: "Distancia media al lugar más cercano", min: "Tiempo medio hasta el lugar más cercano" },
  medianCost: { km: "Distancia mediana", min: "Tiempo mediano" },
  costOf: ({ number, metric }) => `${number} ${metric}`,
  noWayToPlace: "ningún camino",
  unreached: ({ count, number, group }) =>
    count === 1
      ? `${inhabitants(count, number, group)} no tiene ningún camino hasta un lugar: la media es la de los demás.`
      : `${inhabitants(count, number, group)} no tienen ningún camino hasta un lugar: la media es la de los demás.`,
  farthestCommune: "Municipio más alejado",
  placesInTerritory: "Puntos de atención en el territorio",
  placesPer10000: ({ group }) => `Lugares por cada 10.000 habitantes${OF_GROUP[group]}`,
  peopleGained: ({ count, number, group }) =>
    `+ ${inhabitants(count, number, group)} ${count === 1 ? "atendido" : "atendidos"}`,
  peopleLost: ({ count, number, group }) =>
    `− ${inhabitants(count, number, group)} ${count === 1 ? "atendido" : "atendidos"}`,
  peopleSame: "Tantos habitantes atendidos como antes",
  aims: "Objetivos del Estado francés para France services: 20 y 30 minutos",
  aimMinutes: ({ minutes }) => `${written(minutes)} min`,
  aimOurs: ({ territory, season }) =>
    `Estimación por carretera, en ${season === "ete" ? "verano" : "invierno (puertos cerrados)"}: ${territory}`,
  aimPublished: ({ date }) => `Toda Francia: cifra publicada (${date})`,
  aimUnpublished: "sin cifra conocida aquí",
  aimMeasure: "Medir así",
  aimDifference:
    "Nuestros tiempos se estiman desde donde viven los habitantes, sin tráfico, hasta los lugares contados solamente, en nuestros siete departamentos. La cifra nacional sigue otro método, en toda Francia: da un orden de magnitud, no una comparación exacta.",
  aimOnFranceServices:
    "El objetivo se refiere solo a las oficinas France services: filtre ese tipo de lugar para acercarse a la cifra nacional.",
  gapsOf: ({ count, people, territory }) =>
    `${territory}: ${written(count)} ${count === 1 ? "municipio no atendido" : "municipios no atendidos"}, o solo en parte: ${people} más allá del umbral. Por número de habitantes más allá del umbral:`,
  noGaps: "Todos los municipios están atendidos por completo.",
  gapNearest: ({ place, number }) => `${number}: ${place}`,
  justBeyond: ({ threshold, model }) => `poco más de ${reach(threshold, model)}`,
  moreGaps: ({ count }) => (count === 1 ? "Mostrar el último municipio" : `Mostrar ${written(count)} municipios más`),
};
