import type { CommuneCoverage } from "../../../domain/coverage/commune-coverage.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Named } from "../message.ts";
import { nombre } from "./grammar.ts";
import { habitants } from "./people-grammar.ts";

/** A number of people of a group; `number` is formatted. */
export interface People {
  readonly count: number;
  readonly number: string;
  readonly group: PeopleGroup;
}

/** Where people are counted, and from which data. */
export interface CountedWhere {
  /** Number of demand points. */
  readonly points: number;
  readonly communes: number;
  /** Share of the people within 1 km of their demand point, formatted. */
  readonly share: string;
  /** Vintage of the municipal population. */
  readonly vintage: string;
}

const MEANINGS: Readonly<Record<PeopleGroup, (vintage: string) => string>> = {
  tous: (vintage) => `Population municipale de chaque commune (millésime ${vintage}).`,
  "65-ans-et-plus": (vintage) =>
    `Part des 65 ans et plus dans chaque commune (recensement de 2021) × population municipale (millésime ${vintage}).`,
  "sans-voiture": (vintage) =>
    `Estimation : part des ménages sans voiture dans chaque commune (INSEE, 2022) × population municipale (millésime ${vintage}), supposée la même partout dans la commune.`,
};

/** The people group, and the positions where people are counted. */
export const people = {
  inhabitants: ({ count, number, group }: People) => habitants(count, number, group),
  peopleGroup: "Pour qui",
  peopleGroups: {
    tous: "Tout le monde",
    "65-ans-et-plus": "65 ans et plus",
    "sans-voiture": "Ménages sans voiture (estimation)",
  } satisfies Named<PeopleGroup>,
  /** Source of the figures for a people group. */
  peopleGroupMeanings: ({ group, vintage }: { readonly group: PeopleGroup; readonly vintage: string }) =>
    MEANINGS[group](vintage),
  /** Heading of a column of people. */
  peopleColumns: {
    tous: "Population",
    "65-ans-et-plus": "65 ans et plus",
    "sans-voiture": "Sans voiture",
  } satisfies Named<PeopleGroup>,
  whereCounted: ({ points, share, vintage }: CountedWhere) =>
    `Là où ils vivent : en ${nombre(points)} points, centres de carreaux de 1 km du recensement de 2021 ; ${share} des habitants sont à moins de 1 km du leur. Habitants d’un point : sa part de la commune × la population municipale (millésime ${vintage}). Une commune peut être desservie en partie.`,
  settlementLoading: "Chargement des lieux de résidence…",
  settlementFailed:
    "Le fichier des lieux de résidence n’a pas pu être chargé : sans lui, aucun chiffre ne peut être calculé.",
  /** Served people of a commune; the numbers are formatted. */
  communeCoverage: ({
    coverage,
    people: covered,
    outOf,
  }: {
    readonly coverage: CommuneCoverage;
    /** Number of served people, or of all people where none is served. */
    readonly people: string;
    readonly outOf: string;
  }) => COVERAGE[coverage](covered, outOf),
  /** Unserved people of a commune. */
  partlyUncovered: ({ people: beyond, outOf }: { readonly people: string; readonly outOf: string }) =>
    `en partie : ${beyond} sur ${outOf}`,
  wayFromSeat: "Le trajet montré part de la mairie ; les chiffres comptent les habitants là où ils vivent.",
};

const COVERAGE: Readonly<Record<CommuneCoverage, (people: string, outOf: string) => string>> = {
  entierement: (people) => `Entièrement desservie : ${people}.`,
  "en-partie": (people, outOf) => `Desservie en partie : ${people} sur ${outOf}.`,
  pas: (people) => `Non desservie : ${people}.`,
};
