import type { IsochronesWords } from "../words/isochrones.ts";
import { number } from "./grammar.ts";

export const isochrones: IsochronesWords = {
  isochroneAround: "Around",
  isochroneNoPlace: "Choose a place…",
  isochroneBroughtBySheet:
    "There are too many imported places for this list: open the sheet of one of them to choose it.",
  isochronePlanned: "Planned places",
  isochroneSends:
    "This button sends the position of the place to data.geopf.fr, the public service of IGN. Without it nothing is sent.",
  isochroneAsk: "Official isochrones (10, 20, 30 min)",
  isochroneAskMissing: "Ask for the missing ones",
  isochroneProgress: ({ done, all }) => `Isochrones received: ${done} of ${all}`,
  isochroneWaiting: ({ seconds }) => `data.geopf.fr asks to wait ${seconds} s. The rest then comes by itself.`,
  isochroneStop: "Stop",
  isochroneStopped: "Stopped. What was received stays in sight.",
  isochroneFailed: ({ missing }) =>
    `data.geopf.fr did not give the isochrones of ${missing} min. What was received stays in sight; try again in a few minutes.`,
  isochroneOffline: ({ missing }) =>
    `No network: the isochrones of ${missing} min could not be asked for. Try again once you are connected.`,
  isochroneFound: "The three isochrones are there.",
  isochroneKept: ({ date }) => `Obtained on ${date}, kept on this device.`,
  isochroneNotKept: "This device refuses to keep them: they will be lost when the page is closed.",
  isochroneForget: "Delete them from this device",
  isochroneTable: ({ name }) => `Who reaches ${name} by car`,
  isochroneTime: "Time",
  isochroneMinutes: ({ minutes }) => `${minutes} min`,
  isochroneOfficial: "Official isochrone",
  isochroneOwn: "Our estimate",
  isochroneCommunes: ({ count }) => `${number(count)} ${count === 1 ? "commune" : "communes"}`,
  isochroneMethod:
    "Isochrones of the Géoplateforme (IGN, BD TOPO), towards the place, without traffic or winter closures. Inhabitants counted inside, where the page counts its own, in the seven départements; a commune counts as soon as one of its people is inside.",
  isochroneOwnMethod:
    "Our estimate: the same people and minutes, by the schematic network and the assumed speeds of this map, in summer.",
  isochroneSheetAct: "Isochrones towards this help point",
  legendIsochrone: ({ minutes }) => `Official isochrone, ${minutes} min`,
};
