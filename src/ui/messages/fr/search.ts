import type { Named } from "../message.ts";

/** Groups of answers. */
export type SearchGroup =
  | "reading"
  | "recent"
  | "commune"
  | "station"
  | "gare"
  | "lieu"
  | "hameau"
  | "relief"
  | "adresse";

export const search = {
  search: "Rechercher un besoin, une commune, une station, une adresse",
  searchPlaceholder: "Ex.\u00a0: CAF Gap samedi",
  searchGroups: {
    reading: "Ce que vous cherchez",
    recent: "Recherches récentes",
    commune: "Communes",
    station: "Stations",
    gare: "Gares",
    lieu: "Lieux",
    hameau: "Lieux-dits",
    relief: "Cols et massifs",
    adresse: "Adresses",
  } satisfies Named<SearchGroup>,
  clearSearch: "Effacer la recherche",
  locate: "Me localiser",
  locating: "Recherche de votre position…",
  myPosition: "Votre position",
};

export type SearchWords = typeof search;
