import type { ListWords } from "../fr/list.ts";
import { number, places } from "./grammar.ts";

export const list: ListWords = {
  noPlace: "No place matches all these filters.",
  emptiedBy: ({ group, count }) => `The filter “${group}” empties the list: without it, ${places(count)}.`,
  lift: ({ group }) => `Remove “${group}”`,
  emptiedTogether: "Several filters together empty the list.",
  nearestPassing: "No mobile service is known to come to this commune. The nearest stop:",
  noPlaceInZone: "No place in the area shown. Move the map, or show all places.",
  showWhole: ({ count }) => `Show all ${places(count)}`,
  followMap: "Follow the map",
  print: "Print",
  printNearest: "Print the ten nearest",
  passedOver: ({ count }) =>
    count > 1
      ? `${number(count)} nearer places follow: not checked for five years, and nobody to call or write to.`
      : "A nearer place follows: not checked for five years, and nobody to call or write to.",
  otherwise: "Otherwise:",
  nameMyPosition: "Find the address",
  nameMyPositionNote: "Sends your position to the address service of IGN (Géoplateforme), and to nobody else.",
  positionUnnamed: "No known address at this spot.",
  unknownOrigin: "The starting point of this link is not, or no longer, in the data.",
};
