import type { CommuneCoverage } from "../../../domain/coverage/commune-coverage.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { PeopleWords } from "../fr/people.ts";
import { number as written } from "./grammar.ts";
import { inhabitants } from "./people-grammar.ts";

const MEANINGS: Readonly<Record<PeopleGroup, (vintage: string) => string>> = {
  tous: (vintage) => `Municipal population of each commune (edition: ${vintage}).`,
  "65-ans-et-plus": (vintage) =>
    `Share of people aged 65 and over in each commune (2021 census) × municipal population (edition: ${vintage}).`,
  "sans-voiture": (vintage) =>
    `Estimate: share of households without a car in each commune (INSEE, 2022) × municipal population (edition: ${vintage}), assumed to be the same throughout the commune.`,
};

export const people: PeopleWords = {
  inhabitants: ({ count, number, group }) => inhabitants(count, number, group),
  peopleGroup: "For whom",
  peopleGroups: {
    tous: "Everybody",
    "65-ans-et-plus": "Aged 65 and over",
    "sans-voiture": "Households without a car (estimate)",
  },
  peopleGroupMeanings: ({ group, vintage }) => MEANINGS[group](vintage),
  peopleColumns: {
    tous: "Population",
    "65-ans-et-plus": "65 and over",
    "sans-voiture": "Without a car",
  },
  whereCounted: ({ points, share, vintage }) =>
    `Where they live: at ${written(points)} points, the centres of 1 km squares of the 2021 census; ${share} of people live within 1 km of theirs. People at a point: its share of the commune × the municipal population (edition: ${vintage}). A commune may be partly covered.`,
  settlementLoading: "Loading where people live…",
  settlementFailed: "The file of where people live could not be loaded: without it no figure can be computed.",
  communeCoverage: ({ coverage, people: covered, outOf }) => COVERAGE[coverage](covered, outOf),
  communeCoverages: {
    entierement: "fully",
    "en-partie": "partly",
    pas: "not covered",
  },
  partlyUncovered: ({ people: beyond, outOf }) => `partly: ${beyond} of ${outOf}`,
  wayFromSeat: "The route shown starts at the town hall; figures count people where they live.",
};

const COVERAGE: Readonly<Record<CommuneCoverage, (people: string, outOf: string) => string>> = {
  entierement: (people) => `Fully covered: ${people}.`,
  "en-partie": (people, outOf) => `Partly covered: ${people} of ${outOf}.`,
  pas: (people) => `Not covered: ${people}.`,
};
