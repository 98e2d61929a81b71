import type { PassesWords } from "../fr/passes.ts";

export const passes: PassesWords = {
  passStates: { closed: "closed", doubtful: "open, depending on the year", open: "open" },
  doubtfulPass: "Closed on some days or in some winters: it is counted as open.",
  passageKinds: { col: "Pass", tunnel: "Tunnel" },
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
};
