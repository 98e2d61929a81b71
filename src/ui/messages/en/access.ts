import type { AccessWords } from "../words/access.ts";
import { about, exact, list, passes } from "./grammar.ts";

export const access: AccessWords = {
  seasonToday: {
    ete: "Today the passes are in their summer season (June to October).",
    hiver: "Today the passes are in their winter season (November to May).",
  },
  roadEstimate: {
    km: "Road distances are estimated, not measured. Italy and Switzerland are left out.",
    min: "Times are estimated from speeds assumed for each class of road, not measured. Italy and Switzerland are left out.",
  },
  straightLimits: "A straight line knows nothing of ridges, passes and winter.",
  bothSeasons: ({ ete, hiver }) => `Summer: ${ete} · winter: ${hiver}.`,
  fewerInWinter: ({ count, number: written }) =>
    `In winter, ${written} fewer ${count === 1 ? "inhabitant" : "inhabitants"}.`,
  withSuppositions: ({ shut, opened }) =>
    `Figures with ${list([
      ...(shut > 0 ? [`${passes(shut)} assumed closed`] : []),
      ...(opened > 0 ? [`${passes(opened)} assumed open`] : []),
    ])}.`,
  liftSuppositions: "Drop the assumptions",
  departure: "Commune to start from",
  departureHint: "Type the name of a commune (municipality): the page shows its nearest place and the way there.",
  departureUnknown: ({ text }) => `No commune of the seven départements is called “${text}”.`,
  departureAmbiguous: ({ text }) =>
    `Several communes are called “${text}”: add the number of the département, or choose from the list.`,
  clearDeparture: "Clear the commune",
  nearestPlace: "Nearest place",
  noNearestPlace: "No way leads to a visible help point.",
  wayBy: ({ roads, passes: names }) => `via ${list([...roads.map((road) => `the ${road}`), ...names])}`,
  waysBySeason: ({ place, metric, summer, winter, closed }) => {
    if (winter === summer && closed.length === 0)
      return `To ${place}: ${about(summer, metric)}, in summer and in winter.`;
    const inWinter = winter === undefined ? "no open road in winter" : `${exact(winter, metric)} in winter`;
    const why = closed.length === 0 ? "" : ` (${closed.length === 1 ? "pass" : "passes"} closed: ${list(closed)})`;
    return `To ${place}: ${about(summer, metric)} in summer, ${inWinter}${why}.`;
  },
  nearestInWinter: ({ place, value, metric }) => `In winter the nearest place is ${place}: ${about(value, metric)}.`,
  passesOnWay: "Passes and tunnels on the way",
};
