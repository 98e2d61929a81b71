import type { CommuneCoverage } from "../../../domain/coverage/commune-coverage.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { PeopleWords } from "../fr/people.ts";
import { number as written } from "./grammar.ts";
import { inhabitants } from "./people-grammar.ts";

const MEANINGS: Readonly<Record<PeopleGroup, (vintage: string) => string>> = {
  tous: (vintage) => `Popolazione municipale di ogni comune (edizione: ${vintage}).`,
  "65-ans-et-plus": (vintage) =>
    `Quota delle persone di 65 anni e più in ogni comune (censimento 2021) × popolazione municipale (edizione: ${vintage}).`,
  "sans-voiture": (vintage) =>
    `Stima: quota delle famiglie senza auto in ogni comune (INSEE, 2022) × popolazione municipale (edizione: ${vintage}), supposta uguale in tutto il comune.`,
};

export const people: PeopleWords = {
  inhabitants: ({ count, number, group }) => inhabitants(count, number, group),
  peopleGroup: "Per chi",
  peopleGroups: {
    tous: "Tutti",
    "65-ans-et-plus": "65 anni e più",
    "sans-voiture": "Famiglie senza auto (stima)",
  },
  peopleGroupMeanings: ({ group, vintage }) => MEANINGS[group](vintage),
  peopleColumns: {
    tous: "Popolazione",
    "65-ans-et-plus": "65 anni e più",
    "sans-voiture": "Senza auto",
  },
  whereCounted: ({ points, share, vintage }) =>
    `Dove vivono: in ${written(points)} punti, i centri delle celle di 1 km del censimento 2021; il ${share} degli abitanti è a meno di 1 km dal proprio. Abitanti di un punto: la sua quota del comune × la popolazione municipale (edizione: ${vintage}). Un comune può essere servito in parte.`,
  settlementLoading: "Caricamento dei luoghi di residenza…",
  settlementFailed:
    "Non è stato possibile caricare il file dei luoghi di residenza: senza di esso non si può calcolare alcuna cifra.",
  communeCoverage: ({ coverage, people: covered, outOf }) => COVERAGE[coverage](covered, outOf),
  communeCoverages: {
    entierement: "interamente",
    "en-partie": "in parte",
    pas: "non servito",
  },
  partlyUncovered: ({ people: beyond, outOf }) => `in parte: ${beyond} su ${outOf}`,
  wayFromSeat: "Il percorso mostrato parte dal municipio; le cifre contano gli abitanti dove vivono.",
};

const COVERAGE: Readonly<Record<CommuneCoverage, (people: string, outOf: string) => string>> = {
  entierement: (people) => `Interamente servito: ${people}.`,
  "en-partie": (people, outOf) => `Servito in parte: ${people} su ${outOf}.`,
  pas: (people) => `Non servito: ${people}.`,
};
