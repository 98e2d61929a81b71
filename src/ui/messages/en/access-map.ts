import type { AccessMapWords } from "../words/access-map.ts";
import { byModel, number, reach } from "./grammar.ts";
import { POPULATIONS } from "./people-grammar.ts";

export const accessMap: AccessMapWords = {
  accessMap: "Representation",
  accessMaps: {
    communes: "Communes",
    cercles: "People (circles)",
    epci: "Intercommunalités",
    departements: "Départements",
    hexagones: "Hexagons",
    zone: "Covered area",
    saisons: "Summer / winter",
  },
  accessMapHints: {
    communes:
      "Each commune takes the colour of the median distance of its people to the nearest place: half of them are nearer.",
    cercles:
      "The area of a circle follows the people of the commune, its colour their median distance to the nearest place.",
    epci: "Share of the people covered in each intercommunalité (group of communes), counted on its communes of the seven départements. Touch one on the map to choose it.",
    departements: "Share of the people covered in each département. Touch one on the map to choose it.",
    hexagones: "The distance to the nearest place everywhere, where nobody lives as well.",
    zone: "What is within the maximum distance of a place, and the rest hatched.",
    saisons: "What the closing of the passes changes for the people of each commune.",
  },
  accessMapNeeds: {
    zone: "The covered area can be drawn as the crow flies only.",
    saisons: "The difference between summer and winter can be measured by road only.",
    hexagones:
      "Nothing is measured between the town halls: choose the road or the straight line for hexagons, the road for summer and winter, the straight line for the covered area.",
  },
  legendClasses: ({ shown, threshold, model, group }) => {
    switch (shown) {
      case "epci":
      case "departements":
        return `Share of the ${POPULATIONS[group]} within ${reach(threshold, model)} of a place, ${byModel(model)}`;
      case "zone":
        return `Within ${reach(threshold, model)} of a place, ${byModel(model)}`;
      case "saisons":
        return `What winter changes, with a maximum of ${reach(threshold, model)}`;
      default:
        return `To the nearest place, ${byModel(model)}`;
    }
  },
  legendPeopleOf: ({ name, group }) => `By class, the ${POPULATIONS[group]}: ${name}`,
  legendPeople: "People",
  legendShareOfPeople: "Share",
  legendShare: ({ atLeast, below }) => {
    if (below === undefined) return `${number(atLeast ?? 0)}% and more`;
    return atLeast === undefined ? `Less than ${number(below)}%` : `${number(atLeast)} to ${number(below)}%`;
  },
  legendSeasons: {
    perd: "Loses access in winter",
    allonge: "Longer way in winter",
    inchange: "As in summer",
    gagne: "Gains access in winter",
  },
  legendHatch: ({ threshold, model }) => `Hatched: beyond ${reach(threshold, model)}`,
  legendBeyond: ({ threshold, model }) => `Beyond ${reach(threshold, model)}`,
  legendLimit: ({ threshold, model }) => `Hatched: on the line of ${reach(threshold, model)}`,
  legendLimitRing: ({ threshold, model }) => `Ringed: on the line of ${reach(threshold, model)}`,
  legendLimitMeans:
    "On the line, within or beyond: the error of our roads does not let us say on which side of the maximum.",
  legendSeatDiscs: "Close up, each commune is a disc around its town hall, not its boundary.",
  legendNobody: "Not applicable: nobody lives there",
  legendWithoutEpci: "Outside of any intercommunalité",
  legendCircles: "Area by number of people",
  legendDot: "Place",
  legendSymbols: "Symbols of the map",
  legendToCome: "Being measured…",
};
