import type { CommuneCoverage } from "../../../domain/coverage/commune-coverage.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { PeopleWords } from "../fr/people.ts";
import { number as written } from "./grammar.ts";
import { inhabitants } from "./people-grammar.ts";

const MEANINGS: Readonly<Record<PeopleGroup, (vintage: string) => string>> = {
  tous: (vintage) => `Población municipal de cada municipio (edición: ${vintage}).`,
  "65-ans-et-plus": (vintage) =>
    `Parte de las personas de 65 años o más en cada municipio (censo de 2021) × población municipal (edición: ${vintage}).`,
  "sans-voiture": (vintage) =>
    `Estimación: parte de los hogares sin coche en cada municipio (INSEE, 2022) × población municipal (edición: ${vintage}), que se supone igual en todo el municipio.`,
};

export const people: PeopleWords = {
  inhabitants: ({ count, number, group }) => inhabitants(count, number, group),
  peopleGroup: "Para quién",
  peopleGroups: {
    tous: "Todo el mundo",
    "65-ans-et-plus": "65 años o más",
    "sans-voiture": "Hogares sin coche (estimación)",
  },
  peopleGroupMeanings: ({ group, vintage }) => MEANINGS[group](vintage),
  peopleColumns: {
    tous: "Población",
    "65-ans-et-plus": "65 años o más",
    "sans-voiture": "Sin coche",
  },
  whereCounted: ({ points, share, vintage }) =>
    `Donde viven: en ${written(points)} puntos, los centros de las celdas de 1 km del censo de 2021; el ${share} de los habitantes está a menos de 1 km del suyo. Habitantes de un punto: su parte del municipio × la población municipal (edición: ${vintage}). Un municipio puede estar atendido en parte.`,
  settlementLoading: "Cargando los lugares de residencia…",
  settlementFailed:
    "No se ha podido cargar el archivo de los lugares de residencia: sin él no se puede calcular ninguna cifra.",
  communeCoverage: ({ coverage, people: covered, outOf }) => COVERAGE[coverage](covered, outOf),
  communeCoverages: {
    entierement: "por completo",
    "en-partie": "en parte",
    pas: "no atendido",
  },
  partlyUncovered: ({ people: beyond, outOf }) => `en parte: ${beyond} de ${outOf}`,
  wayFromSeat: "El camino mostrado sale del ayuntamiento; las cifras cuentan a los habitantes donde viven.",
};

const COVERAGE: Readonly<Record<CommuneCoverage, (people: string, outOf: string) => string>> = {
  entierement: (people) => `Atendido por completo: ${people}.`,
  "en-partie": (people, outOf) => `Atendido en parte: ${people} de ${outOf}.`,
  pas: (people) => `No atendido: ${people}.`,
};
