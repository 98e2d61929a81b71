import type { CommuneCoverage } from "../../../domain/coverage/commune-coverage.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { PeopleWords } from "../words/people.ts";
import { nombre } from "./grammar.ts";
import { habitants } from "./people-grammar.ts";

const MEANINGS: Readonly<Record<PeopleGroup, (vintage: string) => string>> = {
  tous: (vintage) => `Population municipale de chaque commune (millésime ${vintage}).`,
  "65-ans-et-plus": (vintage) =>
    `Part des 65 ans et plus dans chaque commune (recensement de 2021) × population municipale (millésime ${vintage}).`,
  "moins-de-15-ans": (vintage) =>
    `Part des moins de 15 ans dans chaque commune (recensement de 2021) × population municipale (millésime ${vintage}).`,
  "sans-voiture": (vintage) =>
    `Estimation : part des ménages sans voiture dans chaque commune (INSEE, 2022) × population municipale (millésime ${vintage}), supposée la même partout dans la commune.`,
};

export const people: PeopleWords = {
  inhabitants: ({ count, number, group }) => habitants(count, number, group),
  peopleGroup: "Pour qui",
  peopleGroups: {
    tous: "Tout le monde",
    "65-ans-et-plus": "65 ans et plus",
    "moins-de-15-ans": "Moins de 15 ans",
    "sans-voiture": "Ménages sans voiture (estimation)",
  },
  peopleGroupMeanings: ({ group, vintage }) => MEANINGS[group](vintage),
  peopleColumns: {
    tous: "Population",
    "65-ans-et-plus": "65 ans et plus",
    "moins-de-15-ans": "Moins de 15 ans",
    "sans-voiture": "Sans voiture",
  },
  demandPlace: "Où compter les habitants",
  demandPlaces: {
    habitat: "Là où ils vivent",
    mairie: "À la mairie (ancienne méthode)",
  },
  demandPlaceMeanings: ({ place, points, communes, share, vintage }) =>
    place === "habitat"
      ? `Là où ils vivent : en ${nombre(points)} points, centres de carreaux de 1 km du recensement de 2021 ; ${share} des habitants sont à moins de 1 km du leur. Habitants d’un point : sa part de la commune × la population municipale (millésime ${vintage}). Une commune peut être desservie en partie.`
      : `À la mairie : tous les habitants de chacune des ${nombre(communes)} communes comptent à leur mairie. Une commune est desservie ou ne l’est pas. Les rapports plus anciens comptent ainsi.`,
  countedAtSeatsByMeasure:
    "Les trajets mesurés partent de la mairie : tous les habitants d’une commune y sont comptés.",
  settlementLoading: "Chargement des lieux de résidence…",
  settlementFailed:
    "Le fichier des lieux de résidence n’a pas pu être chargé : tous les habitants sont comptés à la mairie de leur commune, sans distinction d’âge ni de voiture.",
  communeCoverage: ({ coverage, people: covered, outOf }) => COVERAGE[coverage](covered, outOf),
  communeCoverages: {
    entierement: "entièrement",
    "en-partie": "en partie",
    pas: "non desservie",
  },
  partlyUncovered: ({ people: beyond, outOf }) => `en partie : ${beyond} sur ${outOf}`,
  wayFromSeat: "Le trajet montré part de la mairie ; les chiffres comptent les habitants là où ils vivent.",
};

const COVERAGE: Readonly<Record<CommuneCoverage, (people: string, outOf: string) => string>> = {
  entierement: (people) => `Entièrement desservie : ${people}.`,
  "en-partie": (people, outOf) => `Desservie en partie : ${people} sur ${outOf}.`,
  pas: (people) => `Non desservie : ${people}.`,
};
