import { number } from "../../../ui/messages/en/grammar.ts";
import type { IsochronesWords } from "./fr.ts";

export const isochrones: IsochronesWords = {
  isochroneAround: "Around",
  isochroneNoPlace: "Choose a place…",
  isochroneImportedBySheet:
    "There are too many imported places for this list: open the sheet of one of them to choose it.",
  isochronePlanned: "Planned help points",
  isochroneSends:
    "This button sends the position of the place to data.geopf.fr, the public service of IGN. Without it nothing is sent.",
  isochroneAsk: "Official isochrones (10, 20, 30 min)",
  isochroneAskMissing: "Ask for the missing ones",
  isochroneProgress: ({ done, all }) => `Isochrones received: ${done} of ${all}`,
  isochroneWaiting: ({ seconds }) => `data.geopf.fr asks us to wait ${seconds} s. The rest will follow by itself.`,
  isochroneStop: "Stop",
  isochroneStopped: "Stopped. What was received is still shown.",
  isochroneFailed: ({ missing }) =>
    `data.geopf.fr did not return the isochrones for ${missing} min. What was received is still shown; try again in a few minutes.`,
  isochroneOffline: ({ missing }) =>
    `No network: the isochrones for ${missing} min could not be requested. Try again once you are back online.`,
  isochroneFound: "All three isochrones have arrived.",
  isochroneKept: ({ date }) => `Obtained on ${date}, kept on this device.`,
  isochroneNotKept: "This device does not allow them to be kept: they will be lost when the page is closed.",
  isochroneForget: "Delete them from this device",
  isochroneTable: ({ name }) => `Who can reach ${name} by car`,
  isochroneTime: "Time",
  isochroneMinutes: ({ minutes }) => `${minutes} min`,
  isochroneOfficial: "Official isochrone",
  isochroneOwn: "Our estimate",
  isochroneCommunes: ({ count }) => `${number(count)} ${count === 1 ? "commune" : "communes"}`,
  isochroneMethod:
    "Isochrones from the Géoplateforme (IGN, BD TOPO), for travel to the place, without traffic or winter closures. The people inside are counted at the same points as on the rest of the page, in the seven départements; a commune counts as soon as one of its inhabitants is inside.",
  isochroneOwnMethod:
    "Our estimate: the same people and times, from this map’s schematic network and assumed speeds, in summer.",
  isochroneSheetAct: "Isochrones to this help point",
  legendIsochrone: ({ minutes }) => `Official isochrone, ${minutes} min`,
};
