import type { HexagonsWords } from "./fr.ts";

export const hexagons: HexagonsWords = {
  hexagonsMethod: ({ widthKm }) =>
    `Each hexagon of ${widthKm} km stands for its centre, whether anybody lives there or not; the figures are still those of the communes.`,
  hexagonsRoadless: ({ nearKm }) => `No colour: more than ${nearKm} km from any road of the network`,
  hexagonsMeasuring: "Measuring the hexagons…",
  hexagonsMeasured: ({ number, without }) =>
    `${number} hexagons measured${without === "" ? "" : `, ${without} of them far from any road`}.`,
  hexagonsFailed: "The hexagons could not be measured. The other maps and the figures hold.",
};
