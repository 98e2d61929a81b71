import type { CommuneCoverage } from "../../../domain/coverage/commune-coverage.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { PeopleWords } from "../words/people.ts";
import { number as written } from "./grammar.ts";
import { inhabitants } from "./people-grammar.ts";

const MEANINGS: Readonly<Record<PeopleGroup, (vintage: string) => string>> = {
  tous: (vintage) => `Municipal population of each commune (edition: ${vintage}).`,
  "65-ans-et-plus": (vintage) =>
    `Share of people aged 65 and over in each commune (2021 census) × municipal population (edition: ${vintage}).`,
  "moins-de-15-ans": (vintage) =>
    `Share of people under 15 in each commune (2021 census) × municipal population (edition: ${vintage}).`,
  "sans-voiture": (vintage) =>
    `Estimate: share of households without a car in each commune (INSEE, 2022) × municipal population (edition: ${vintage}), taken to be the same everywhere in the commune.`,
};

export const people: PeopleWords = {
  inhabitants: ({ count, number, group }) => inhabitants(count, number, group),
  peopleGroup: "For whom",
  peopleGroups: {
    tous: "Everybody",
    "65-ans-et-plus": "Aged 65 and over",
    "moins-de-15-ans": "Under 15",
    "sans-voiture": "Households without a car (estimate)",
  },
  peopleGroupMeanings: ({ group, vintage }) => MEANINGS[group](vintage),
  peopleColumns: {
    tous: "Population",
    "65-ans-et-plus": "65 and over",
    "moins-de-15-ans": "Under 15",
    "sans-voiture": "Without a car",
  },
  demandPlace: "Where to count people",
  demandPlaces: {
    habitat: "Where they live",
    mairie: "At the town hall, as before",
  },
  demandPlaceMeanings: ({ place, points, communes, share, vintage }) =>
    place === "habitat"
      ? `Where they live: around ${written(points)} points, centres of 1 km cells of the 2021 census; ${share} of people are within 1 km of theirs. People of a point: its share of the commune × the municipal population (edition: ${vintage}). A commune may be covered in part.`
      : `At the town hall: everybody in each of the ${written(communes)} communes counts at its town hall. A commune is covered or it is not. Older reports count this way.`,
  countedAtSeatsByMeasure: "Measured ways begin at the town hall: everybody in a commune is counted there.",
  settlementLoading: "Loading where people live…",
  settlementFailed:
    "The file of where people live could not be loaded: everybody is counted, whatever their age and with or without a car, at the town hall of their commune.",
  communeCoverage: ({ coverage, people: covered, outOf }) => COVERAGE[coverage](covered, outOf),
  communeCoverages: {
    entierement: "entirely",
    "en-partie": "in part",
    pas: "not covered",
  },
  partlyUncovered: ({ people: beyond, outOf }) => `in part: ${beyond} of ${outOf}`,
  wayFromSeat: "The way shown begins at the town hall; figures count people where they live.",
};

const COVERAGE: Readonly<Record<CommuneCoverage, (people: string, outOf: string) => string>> = {
  entierement: (people) => `Entirely covered: ${people}.`,
  "en-partie": (people, outOf) => `Covered in part: ${people} of ${outOf}.`,
  pas: (people) => `Not covered: ${people}.`,
};
