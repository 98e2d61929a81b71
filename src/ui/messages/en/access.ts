import type { AccessWords } from "../fr/access.ts";
import { list } from "./grammar.ts";

export const access: AccessWords = {
  accessModels: { ete: "By road, in summer", hiver: "By road, in winter (passes closed)", droite: "As the crow flies" },
  reachAny: "any distance",
  roadsLoading: "Loading the road network…",
  roadsFailed: "Without the road network, all distances are as the crow flies.",
  openAtDate: "Day",
  openAtTime: "Time",
  measuredFrom: ({ engine, day }) =>
    `“(measured)”: by ${engine}, on the OpenStreetMap roads of ${day}, without traffic. The other distances are estimated by our roads.`,
  wayBy: ({ roads, passes: names }) => `via ${list([...roads.map((road) => `the ${road}`), ...names])}`,
  reach: "Within",
  costOf: ({ number, metric }) => `${number} ${metric}`,
};
