import type { NearestWords } from "../fr/nearest.ts";
import { about, exact, MODES } from "./grammar.ts";

export const nearest: NearestWords = {
  accessModels: {
    ete: "Por carretera, en verano",
    hiver: "Por carretera, en invierno (puertos cerrados)",
    droite: "En línea recta",
  },
  activeModes: MODES,
  costByRoad: ({ value, metric }) => about(value, metric),
  costStraight: ({ value }) => `${exact(value, "km")} en línea recta`,
};
