import type { CountedWords } from "../fr/counted.ts";
import { number } from "./grammar.ts";

export const counted: CountedWords = {
  stopsCounted: ({ nowhere }) => {
    const unknown =
      nowhere === 0
        ? ""
        : `; ${number(nowhere)} whose stops are not known ${nowhere === 1 ? "counts" : "count"} nowhere`;
    return `Stops count, at the town hall of their commune, and a mobile service does not count at its home base${unknown}.`;
  },
  servingNowhere: ({ count }) =>
    count === 1
      ? "One mobile service counts nowhere: its stops are not known."
      : `${number(count)} mobile services count nowhere: their stops are not known.`,
  atStop: ({ place, stop }) => `${place}, stop in ${stop} (placed at the town hall)`,
  neighboursCounted: ({ count }) =>
    count === 1
      ? "Among these places, one neighbour, outside the seven départements."
      : `Among these places, ${number(count)} neighbours, outside the seven départements.`,
  neighboursNone: "No neighbouring place, outside the seven départements, counts: none of this type is known.",
  neighboursMissing: "Neighbouring places, outside the seven départements, could not be loaded and do not count.",
  neighboursFailed: "The neighbouring places could not be loaded: near the boundaries, the true share may be higher.",
  neighboursMethod: ({ count, km, departements, date }) =>
    `The ${number(count)} France services desks within ${km}\u00a0km, as the crow flies, of a town hall of the seven départements count too, unless they are taken out. They are in these départements: ${departements} (national list of ${date}). Espaces saisonniers and multi-service places are not recorded there. Places in Italy, Switzerland and Monaco are not France services desks and are not counted.`,
  outsideRegionNote: ({ departement }) =>
    `This place is outside the seven départements of the map${departement === "" ? "" : `: ${departement}`}.`,
};
