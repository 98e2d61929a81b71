import type { SearchWords } from "../fr/search.ts";

export const search: SearchWords = {
  search: "Search for a topic, a commune, a resort, an address",
  searchPlaceholder: "E.g. tax Gap Saturday",
  searchGroups: {
    reading: "What you are looking for",
    recent: "Recent searches",
    commune: "Communes",
    station: "Resorts",
    gare: "Railway stations",
    lieu: "Places",
    hameau: "Villages and hamlets",
    relief: "Passes and ranges",
    adresse: "Addresses",
  },
  clearSearch: "Clear the search",
  locate: "Find my position",
  locating: "Looking for your position…",
  myPosition: "Your position",
};
