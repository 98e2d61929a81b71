import type { SearchWords } from "../fr/search.ts";
import { number } from "./grammar.ts";

export const search: SearchWords = {
  search: "Search for a commune, a resort, an address",
  searchPlaceholder: "E.g. tax Gap Saturday",
  searchGroups: {
    reading: "What you are looking for",
    recent: "Recent searches",
    commune: "Communes",
    station: "Resorts",
    gare: "Railway stations",
    lieu: "Places",
    relief: "Passes and massifs",
    adresse: "Addresses",
  },
  searchResults: ({ count }) => `${number(count)} ${count === 1 ? "answer" : "answers"} to your search`,
  nothingFound: ({ text }) =>
    `No place, need or day was recognised in “${text}”. Try a commune, a postcode, or a word such as “pension”.`,
  clearSearch: "Clear the search",
  forgetSearches: "Forget these searches",
  formerly: ({ name }) => `formerly ${name}`,
  alsoNamed: ({ name }) => `also ${name}`,
  communeAndResort: "commune and resort",
  massifCentre: "from its middle",
  askingAddresses: "Looking for addresses…",
  addressesBusy: "The address service is very busy: try again in a few seconds. Everything else works.",
  addressesUnavailable: "Address search is unavailable. You can still search for communes, resorts and places.",
  noAddress: "No address of that name.",
  locate: "Find my position",
  locating: "Looking for your position…",
  locationFaults: {
    refused: "Your device did not give its position. Allow it in the browser’s settings, or type your commune.",
    unavailable: "Your device does not know its position. Type your commune or your address instead.",
    timeout: "Your position did not come in time. Try again outdoors or near a window, or type your commune.",
    outside: "You are outside the seven départements of this map. Type the commune or the resort you are going to.",
  },
  myPosition: "Your position",
};
