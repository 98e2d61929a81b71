import { about } from "../../../ui/messages/en/grammar.ts";
import { inhabitants } from "../../../ui/messages/en/people-grammar.ts";
import type { BasketWords } from "./fr.ts";

export const basket: BasketWords = {
  accessTo: "Access to",
  accessChoices: {
    "france-services": "France services",
    tous: "All places",
    "espace-saisonnier": "Espaces saisonniers",
    "lieu-multiservices": "Multi-service places",
    theme: "One theme",
    besoins: "Several needs",
  },
  accessTitle: ({ access, names }) => {
    if (access === "theme") return `Access to a place for this theme: ${names}`;
    if (access === "besoins") return `Access to several needs at once: ${names}`;
    return {
      "france-services": "Access to France services",
      tous: "Access to all places",
      "espace-saisonnier": "Access to Espaces saisonniers",
      "lieu-multiservices": "Access to multi-service places and community hubs",
    }[access];
  },
  accessNear: ({ access, names }) => {
    if (access === "theme") return `of a place for ${names}`;
    if (access === "besoins") return `of a place for each of these needs (${names})`;
    return {
      tous: "of a place",
      "france-services": "of a France services",
      "espace-saisonnier": "of an Espace saisonnier",
      "lieu-multiservices": "of a multi-service place",
    }[access];
  },
  basketCosts: {
    ownCost: { km: "Distance to the farthest need", min: "Time to the farthest need" },
    meanCost: { km: "Mean distance to the farthest need", min: "Mean time to the farthest need" },
    unreached: ({ count, number, group }) =>
      `${inhabitants(count, number, group)} ${count === 1 ? "has" : "have"} no route to at least one of these needs: the mean is that of the others.`,
    nearestPlace: "Nearest place for the farthest need",
    noNearestPlace: "No route leads to a place for at least one of the chosen needs.",
    departureHint:
      "Type the name of a commune (municipality): the page shows its farthest need, the nearest place that meets it, and the route there.",
    nearestInWinter: ({ place, value, metric }) =>
      `In winter the nearest place for the farthest need is ${place}: ${about(value, metric)}.`,
    seasonsPlacesHint: "People of these communes for whom it is the nearest place for the farthest need.",
    legendWay: "From the chosen commune to its farthest need",
    reportMap: "How far the farthest need is, by commune",
    reportNearest: "Nearest help point for the farthest need",
  },
  basketMapHints: {
    communes:
      "Each commune takes the colour of the median distance of its people to the farthest of the chosen needs, each at its nearest place: half of them are nearer.",
    cercles:
      "The area of a circle shows the number of people in the commune, its colour their median distance to the farthest of the chosen needs, each at its nearest place.",
  },
  basketNeeds: "Needs in the basket",
  basketLimits: ({ least, most }) =>
    `From ${least} to ${most} needs. People are covered when each of these is within the threshold, each at its nearest place.`,
  basketMaps: "The area and the hexagons are drawn for one need only.",
  basketSiting:
    "With several needs no site can be proposed: one would have to know which of them a new place would answer. Choose one type of place or one theme under “Access to”, or add planned help points.",
  basketHours: "With several needs, these are the hours when at least one place that answers one of them is open.",
  basketSum: ({ amount, mean }) =>
    `On average, the journeys to the ${amount} needs, one way each from home, add up to ${mean} per inhabitant.`,
  basketUnreached: ({ people }) => `${people} have a need that no way leads to: they are not in this mean.`,
  basketFarthest: ({ names }) => `The need that is farthest for the most inhabitants: ${names}.`,
};
