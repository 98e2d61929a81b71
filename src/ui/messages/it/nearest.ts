import type { NearestWords } from "../fr/nearest.ts";
import { about, exact } from "./grammar.ts";

export const nearest: NearestWords = {
  costByRoad: ({ value, metric }) => about(value, metric),
  costStraight: ({ value }) => `${exact(value, "km")} in linea d’aria`,
};
