import type { PassesWords } from "../fr/passes.ts";
import { number } from "./grammar.ts";

export const passes: PassesWords = {
  passes: "Mountain passes",
  passesShown: { ete: "Usual state in summer", hiver: "Usual state in winter" },
  passGroups: { closed: "Closed", doubtful: "Open, depending on the year", open: "Open" },
  passStates: { closed: "closed", doubtful: "open, depending on the year", open: "open" },
  doubtfulPass: "Closed on some days or in some winters: it is counted as open.",
  passageKinds: { col: "Pass", tunnel: "Tunnel", pont: "Bridge", carrefour: "Crossroads", gorge: "Gorge" },
  altitude: "Altitude",
  altitudeValue: ({ number: metres }) => `${metres} m`,
  passRoads: ({ count }) => (count === 1 ? "Road" : "Roads"),
  connects: "Links",
  usualClosure: "Usual closure",
  closureUnknown: "none known",
  aboutPass: "In detail",
  usualState: "This is its usual state in this season.",
  stateOfTheDay: "Today’s actual state is not known here: check before you leave.",
  borderPass: "It leads out of France: the network stops there and no route goes through.",
  whatClosingChanges: "What closing it changes",
  countingDetours: "Working out the detours…",
  detoursFailed: "The detours could not be worked out on this device.",
  detours: ({ pairs, communes, nearKm }) =>
    pairs === 0
      ? `Closed, it makes no journey between communes less than ${nearKm} km apart by road half as long again.`
      : `Closed, it makes ${pairs === 1 ? "one journey" : `${number(pairs)} journeys`} between communes less than ${nearKm} km apart by road at least half as long again; ${number(communes)} communes are affected.`,
  passToConfirm: "Old, single or partial source.",
};
