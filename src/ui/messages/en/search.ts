import type { SearchWords } from "../words/search.ts";
import { number } from "./grammar.ts";

export const search: SearchWords = {
  search: "Search for a commune, a resort, an address",
  searchPlaceholder: "Town, resort, postcode, address",
  searchGroups: {
    recent: "Recent searches",
    commune: "Communes",
    station: "Resorts",
    lieu: "Places",
    relief: "Passes and massifs",
    adresse: "Addresses",
  },
  searchResults: ({ count }) => `${number(count)} ${count === 1 ? "answer" : "answers"} to your search`,
  nothingFound: ({ text }) =>
    `Nothing is called “${text}” in the seven départements. Check the spelling, or type the postcode.`,
  clearSearch: "Clear the search",
  forgetSearches: "Forget these searches",
  formerly: ({ name }) => `formerly ${name}`,
  alsoNamed: ({ name }) => `also ${name}`,
  massifCentre: "from its middle",
  askingAddresses: "Looking for addresses…",
  addressesBusy: "The address service is very busy: try again in a few seconds. Everything else works.",
  addressesUnavailable: "Addresses do not answer. Communes, resorts and places are here all the same.",
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
  nameMyPosition: "Find the address",
  nameMyPositionNote: "Sends your position to the address service of IGN (Géoplateforme), and to nobody else.",
  positionUnnamed: "No known address at this spot.",
};
