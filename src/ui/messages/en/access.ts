import type { AccessWords } from "../fr/access.ts";
import { about, exact, list } from "./grammar.ts";
import { inhabitants } from "./people-grammar.ts";

export const access: AccessWords = {
  accessModels: { ete: "By road, in summer", hiver: "By road, in winter (passes closed)", droite: "As the crow flies" },
  distances: "Distances",
  reachAny: "any distance",
  accessModel: "Access model",
  roadsLoading: "Loading the road network…",
  roadsFailed: "Without the road network, all distances are as the crow flies.",
  metric: "Unit",
  metrics: { km: "Kilometres", min: "Minutes" },
  openAtDate: "Day",
  openAtTime: "Time",
  seasonToday: {
    ete: "Today the passes are in their summer season (June to October).",
    hiver: "Today the passes are in their winter season (November to May).",
  },
  roadEstimate: {
    km: "Road distances are estimated, not measured. Italy and Switzerland are left out.",
    min: "Times are estimated from speeds assumed for each class of road, not measured. Italy and Switzerland are left out.",
  },
  straightLimits: "A straight line ignores ridges, passes and winter.",
  costEstimated: ({ value, metric }) => `${about(value, metric)} (estimated from our roads)`,
  estimateMark: "With ≈: estimated from our roads, where nothing was measured.",
  computedWays: ({ engine, day, percent }) =>
    `Times and kilometres measured by ${engine} on the OpenStreetMap roads of ${day}, without traffic, for ${percent}% of the people counted; estimated by our roads for the others.`,
  measuredFrom: ({ engine, day }) =>
    `“(measured)”: by ${engine}, on the OpenStreetMap roads of ${day}, without traffic. The other distances are estimated by our roads.`,
  bothSeasons: ({ ete, hiver }) => `Summer: ${ete} · winter (passes closed): ${hiver}.`,
  fewerInWinter: ({ count, number: written, group }) => `In winter, ${inhabitants(count, `${written} fewer`, group)}.`,
  departure: "Starting commune",
  departureHint: "Type the name of a commune (municipality): the page shows its nearest place and the route there.",
  departureUnknown: ({ text }) => `No commune of the seven départements is called “${text}”.`,
  departureAmbiguous: ({ text }) =>
    `Several communes are called “${text}”: add the number of the département, or choose from the list.`,
  clearDeparture: "Clear the commune",
  nearestPlace: "Nearest place",
  noNearestPlace: "No route leads to a help point that counts.",
  wayBy: ({ roads, passes: names }) => `via ${list([...roads.map((road) => `the ${road}`), ...names])}`,
  waysBySeason: ({ place, metric, summer, winter, closed }) => {
    if (winter === summer && closed.length === 0)
      return `To ${place}: ${about(summer, metric)}, in summer and in winter.`;
    const inWinter = winter === undefined ? "no open road in winter" : `${exact(winter, metric)} in winter`;
    const why = closed.length === 0 ? "" : ` (${closed.length === 1 ? "pass" : "passes"} closed: ${list(closed)})`;
    return `To ${place}: ${about(summer, metric)} in summer, ${inWinter}${why}.`;
  },
  nearestInWinter: ({ place, value, metric }) => `In winter the nearest place is ${place}: ${about(value, metric)}.`,
  passesOnWay: "Passes and tunnels on the route",
};
