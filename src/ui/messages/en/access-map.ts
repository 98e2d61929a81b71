import type { AccessMapWords } from "../fr/access-map.ts";
import { byModel, number, reach } from "./grammar.ts";
import { POPULATIONS } from "./people-grammar.ts";

export const accessMap: AccessMapWords = {
  accessMap: "Representation",
  accessMaps: {
    communes: "Communes",
    epci: "Groups of communes",
    departements: "Départements",
    zone: "Covered area",
    saisons: "Summer / winter",
  },
  accessMapHints: {
    communes:
      "Each commune takes the colour of the median distance of its people to the nearest place: half of them are nearer.",
    epci: "Share of the people covered in each group of communes (EPCI), counted on its communes in the seven départements. Touch one on the map to choose it.",
    departements: "Share of the people covered in each département. Touch one on the map to choose it.",
    zone: "What is within the threshold of a place; the rest is hatched.",
    saisons: "What the closing of the passes changes for the people of each commune.",
  },
  accessMapNeeds: {
    zone: "The covered area can only be drawn as the crow flies.",
    saisons: "The difference between summer and winter can only be measured by road.",
  },
  legendClasses: ({ shown, threshold, model, group }) => {
    switch (shown) {
      case "epci":
      case "departements":
        return `Share of the ${POPULATIONS[group]} within ${reach(threshold, model)} of a place, ${byModel(model)}`;
      case "zone":
        return `Within ${reach(threshold, model)} of a place, ${byModel(model)}`;
      case "saisons":
        return `What winter changes, at the threshold of ${reach(threshold, model)}`;
      default:
        return `To the nearest place, ${byModel(model)}`;
    }
  },
  legendPeopleOf: ({ name, group }) => `By class, the ${POPULATIONS[group]}: ${name}`,
  legendPeople: "People",
  legendShareOfPeople: "Share",
  legendShare: ({ atLeast, below }) => {
    if (atLeast === 100) return `${number(atLeast)}%`;
    if (below === undefined) return `${number(atLeast ?? 0)}% or more`;
    return atLeast === undefined ? `Less than ${number(below)}%` : `${number(atLeast)} to ${number(below)}%`;
  },
  legendSeasons: {
    perd: "Loses access in winter",
    allonge: "Longer journey in winter",
    inchange: "As in summer",
    gagne: "Gains access in winter",
  },
  legendHatch: ({ threshold, model }) => `Hatched: beyond ${reach(threshold, model)}`,
  legendBeyond: ({ threshold, model }) => `Beyond ${reach(threshold, model)}`,
  legendLimit: ({ threshold, model }) => `Hatched: borderline at ${reach(threshold, model)}`,
  legendLimitMeans:
    "Borderline, on either side: the error of our road distances does not let us say on which side of the threshold.",
  legendNobody: "Not applicable: nobody lives there",
  legendWithoutEpci: "Outside any group of communes",
  legendDot: "Place",
  legendSymbols: "Symbols of the map",
  legendToCome: "Being measured…",
};
