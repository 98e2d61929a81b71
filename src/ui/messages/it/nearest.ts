import type { NearestWords } from "../fr/nearest.ts";
import { about, exact, MODES } from "./grammar.ts";

export const nearest: NearestWords = {
  accessModels: {
    ete: "Su strada, d’estate",
    hiver: "Su strada, d’inverno (valichi chiusi)",
    droite: "In linea d’aria",
  },
  activeModes: MODES,
  costByRoad: ({ value, metric }) => about(value, metric),
  costStraight: ({ value }) => `${exact(value, "km")} in linea d’aria`,
};
