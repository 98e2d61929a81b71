import type { FiguresWords } from "../fr/figures.ts";
import { reach, number as written } from "./grammar.ts";
import { inhabitants, OF_GROUP } from "./people-grammar.ts";

export const figures: FiguresWords = {
  territory: "Territory",
  territoryHint: "Type a département, a group of communes (EPCI) or a commune.",
  clearTerritory: "Back to all seven départements",
  territoryLevels: {
    region: "Region",
    departement: "Départements",
    epci: "Groups of communes (EPCI)",
    commune: "Communes",
  },
  noTerritory: ({ text }) => `No territory of the seven départements is called “${text}”.`,
  epciPartly: ({ counted, all }) =>
    counted === 1
      ? `One of its ${written(all)} communes lies in the seven départements; the figures are for that one.`
      : `${written(counted)} of its ${written(all)} communes lie in the seven départements; the figures are for those.`,
  before: "before",
  after: "after",
  meanCost: { km: "Mean distance to the nearest place", min: "Mean time to the nearest place" },
  medianCost: { km: "Median distance", min: "Median time" },
  costOf: ({ number, metric }) => `${number} ${metric}`,
  noWayToPlace: "no route",
  unreached: ({ count, number, group }) =>
    count === 1
      ? `${inhabitants(count, number, group)} has no route to a place: the mean is that of the others.`
      : `${inhabitants(count, number, group)} have no route to a place: the mean is that of the others.`,
  farthestCommune: "Farthest commune",
  placesInTerritory: "Help points in the territory",
  placesPer10000: ({ group }) => `Places per 10,000 inhabitants${OF_GROUP[group]}`,
  peopleGained: ({ count, number, group }) => `${inhabitants(count, `${number} more`, group)} covered`,
  peopleLost: ({ count, number, group }) => `${inhabitants(count, `${number} fewer`, group)} covered`,
  peopleSame: "As many inhabitants covered as before",
  aims: "The French State’s targets for France services: 20 and 30 minutes",
  aimMinutes: ({ minutes }) => `${written(minutes)} min`,
  aimOurs: ({ territory, season }) =>
    `Estimate by road, in ${season === "ete" ? "summer" : "winter (passes closed)"}: ${territory}`,
  aimPublished: ({ date }) => `Whole of France: published figure (${date})`,
  aimUnpublished: "no figure known here",
  aimMeasure: "Measure this way",
  aimDifference:
    "Our times are estimated from where people live, without traffic, to the counted places only, in our seven départements. The national figure follows another method, over all of France: take it as a guide, not as an exact comparison.",
  aimOnFranceServices:
    "The target concerns France services alone: filter by that type of place to come closer to the national figure.",
  gapsOf: ({ count, people, territory }) =>
    `${territory}: ${written(count)} ${count === 1 ? "commune" : "communes"} not covered, or only partly: ${people} beyond the threshold. Most people first:`,
  noGaps: "Every commune is fully covered.",
  gapNearest: ({ place, number }) => `${number}: ${place}`,
  justBeyond: ({ threshold, model }) => `just over ${reach(threshold, model)}`,
  moreGaps: ({ count }) => (count === 1 ? "Show the last commune" : `Show ${written(count)} more communes`),
};
