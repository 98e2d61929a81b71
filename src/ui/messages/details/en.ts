import type { Details } from "../catalogue.ts";
import { number, places } from "../core/en.ts";
import { journey } from "../journey/en.ts";
import { seasonal } from "../seasonal/en.ts";
import { sheet, visit } from "../sheet/en.ts";

export const details: Details = {
  themesAddUp: "Several topics ticked: the place must handle them all.",
  passesByNeedsCommune: "Search for your commune first, above.",
  noPlace: "No place matches all these filters.",
  emptiedBy: ({ group, count }) => `The filter “${group}” empties the list: without it, ${places(count)}.`,
  lift: ({ group }) => `Remove “${group}”`,
  emptiedTogether: "Several filters together empty the list.",
  nearestPassing: "No mobile service is known to come to this commune. The nearest stop:",
  noPlaceInZone: "No place in the area shown. Move the map, or show all places.",
  showWhole: ({ count }) => `Show all ${places(count)}`,
  printNearest: "Print the ten nearest",
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

  spokenCount: ({ text, asked }) => (asked === "" ? `${text}.` : `${text} for ${asked}.`),
  spokenOrder: ({ name, text }) => {
    const from = `Places sorted from ${name === "" ? "your position" : name}`;
    return text === "" ? `${from}.` : `${from}; nearest: ${text}.`;
  },
  spokenByCommune: "Places sorted by commune.",

  offlineBadge: "Offline",
  offlineLimits:
    "Map, list, place details and figures work without a network. The search for addresses and Plan IGN need a connection.",
  offlineNotKept:
    "What is open already works without a network; the rest does not, since the map is not kept on this device.",
  offlineWeight: ({ count }) => `Less than ${number(count)} MB to download.`,
  startOffline: "Keep the map on this device",
  updateReady: "A new version of the page is ready.",
  updateElsewhere:
    "The page was updated in another tab. Reload this one to see the new version: what it has not loaded yet may be missing.",
  updateMissing: "The site was updated, and a part of this page is no longer there. Reload it to go on.",
  updateLoses:
    "Reloading the page would lose what you wrote in a field. Everything else is kept: filters, imported file.",
  updating: "Updating…",
  updateNow: "Update",
  reloadPage: "Reload",
  notNow: "Later",
  offlineKeeping: {
    unknown: "The page is finding out whether it can open without a network on this device.",
    unsupported: "Here the browser cannot keep the map on the device: it needs the network at each visit.",
    unasked:
      "The map is not kept on this device. If you keep it, it is downloaded once and then opens without a network.",
    preparing: "The map is being downloaded to this device, to open without a network from then on.",
    ready: "The map is kept on this device: it opens without a network, at the same address.",
    failed:
      "The map could not be kept on this device: the network dropped, or there is no room left. It works with the network.",
  },

  legend: "Legend",
  mapHelp: "Arrow keys to move, plus and minus to zoom. Everything the map shows is in the list.",
  legendCluster:
    "Several places: share of each type – solid line for France services, broken for seasonal workers, double for multi-service",
  legendImported: "Place that you imported (“+3” in a group)",
  legendNeighbour: "Neighbouring place, outside the seven départements",
  legendHousing: "Housing or parking area, no front desk",
  legendSeveral: "Two types in the same place",
  legendPasses: { closed: "Pass closed", doubtful: "Pass open, depending on the year", open: "Pass open" },
  legendStops: "Stops of the chosen place",
  legendTerritories: "Boundaries: département, group of communes (EPCI), commune",
  legendTrip: "From the starting point to the chosen place",

  mapNoWebgl:
    "This browser cannot draw the map (WebGL missing or refused). The list, the details of each place and the figures work.",
  mapLost:
    "The map has stopped: the device ran out of graphics memory. It comes back by itself as soon as it can. The rest of the page works.",
  baseMapFailed: "The base map could not be loaded: the places are drawn without it.",
  nearGroundFailed: "The detail of the base map could not be loaded: the map shows its overview.",
  territoriesFailed: "The outlines of the territories could not be loaded: the map lacks their limits.",
  baseMapTitle: "Base map",
  legendAndBaseMap: "Legend and base map",
  baseMapChoices: {
    integree: "Built-in map (no network)",
    plan: "Plan IGN (online)",
  },
  baseMapSends:
    "Online, the page asks IGN (Géoplateforme, data.geopf.fr) for the part of the map you are looking at. The choice is kept on this device.",
  planOffer: "This map ends here with roads and hamlets: Plan IGN shows streets and paths.",
  planOfferAct: "Show Plan IGN, once and for all",
  planIs: {
    asking: "Plan IGN is on its way…",
    shown: "Plan IGN is shown.",
    failed: "data.geopf.fr does not provide Plan IGN: the built-in map takes its place.",
    offline: "No network: the built-in map takes the place of Plan IGN, which will come back with the network.",
  },
  dataLicence: "Open data (ODbL 1.0) and sources",

  eraseAll: "Erase everything that this page keeps on this device",
  eraseAsk:
    "Everything that this page keeps here (searches, choices, imported file, corrections, the offline copy) will be erased. This cannot be undone.",
  erasing: "Erasing…",
  erased:
    "Everything has been erased from this device. What the page still shows comes from its address, and goes with it. Close other tabs with the map; at your next visit it will be kept again, to open without a network.",
  eraseRefused: "The browser would not erase everything. Erase this site’s data in the browser’s settings.",

  ...sheet,
  ...visit,
  ...journey,
  ...seasonal,
};
