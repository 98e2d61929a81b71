import type { ListWords } from "../fr/list.ts";
import { number, places } from "./grammar.ts";

export const list: ListWords = {
  themesAddUp: "Several topics ticked: the place must handle them all.",
  passesByNeedsCommune: "Search for your commune first, above.",
  noPlace: "No place matches all these filters.",
  emptiedBy: ({ group, count }) => `The filter “${group}” empties the list: without it, ${places(count)}.`,
  lift: ({ group }) => `Remove “${group}”`,
  emptiedTogether: "Several filters together empty the list.",
  nearestPassing: "No mobile service is known to come to this commune. The nearest stop:",
  noPlaceInZone: "No place in the area shown. Move the map, or show all places.",
  showWhole: ({ count }) => `Show all ${places(count)}`,
  followMap: "Follow the map",
  printNearest: "Print the ten nearest",
  nameMyPosition: "Find the address",
  nameMyPositionNote: "Sends your position to the address service of IGN (Géoplateforme), and to nobody else.",
  positionUnnamed: "No known address at this spot.",
  unknownOrigin: "The starting point of this link is not, or no longer, in the data.",
  whichAnswer: "Did you mean one of these answers? Enter takes the first.",
  nothingFound: ({ text }) =>
    `No place, topic or day was recognised in “${text}”. Try a commune, a postcode, or a word such as “pension”.`,
  forgetSearches: "Forget these searches",
  askingAddresses: "Looking for addresses…",
  addressesBusy: "The address service is very busy: try again in a few seconds. Everything else works.",
  addressesUnavailable: "Address search is unavailable. You can still search for communes, resorts and places.",
  noAddress: "No address of that name.",
  locationFaults: {
    refused: "Your device did not give its position. Allow it in the browser’s settings, or type your commune.",
    unavailable: "Your device does not know its position. Type your commune or your address instead.",
    timeout: "Your position did not come in time. Try again outdoors or near a window, or type your commune.",
    outside: "You are outside the seven départements of this map. Type the commune or the resort you are going to.",
  },
  searchResults: ({ count }) => `${number(count)} ${count === 1 ? "answer" : "answers"} to your search`,
  quoted: ({ name }) => `“${name}”`,
};
