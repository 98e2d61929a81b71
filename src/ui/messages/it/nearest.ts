import type { NearestWords } from "../fr/nearest.ts";
import { about, exact, MODES } from "./grammar.ts";

export const nearest: NearestWords = {
  activeModes: MODES,
  costByRoad: ({ value, metric }) => about(value, metric),
  costStraight: ({ value }) => `${exact(value, "km")} in linea d’aria`,
};
