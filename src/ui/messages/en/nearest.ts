import type { NearestWords } from "../fr/nearest.ts";
import { about, exact, MODES } from "./grammar.ts";

export const nearest: NearestWords = {
  accessModels: { ete: "By road, in summer", hiver: "By road, in winter (passes closed)", droite: "As the crow flies" },
  activeModes: MODES,
  costByRoad: ({ value, metric }) => about(value, metric),
  costStraight: ({ value }) => `${exact(value, "km")} as the crow flies`,
};
