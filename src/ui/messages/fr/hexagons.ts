import type { HexagonsWords } from "../words/hexagons.ts";

export const hexagons: HexagonsWords = {
  hexagonsMethod: ({ widthKm }) =>
    `Chaque hexagone de ${widthKm} km vaut pour son centre, qu’on y habite ou non ; les chiffres, eux, restent ceux des communes.`,
  hexagonsRoadless: ({ nearKm }) => `Sans couleur : à plus de ${nearKm} km de toute route du réseau`,
  hexagonsMeasuring: "Mesure des hexagones…",
  hexagonsMeasured: ({ number, without }) =>
    `${number} hexagones mesurés${without === "" ? "" : `, dont ${without} loin de toute route`}.`,
  hexagonsFailed: "Les hexagones n’ont pas pu être mesurés. Les autres cartes et les chiffres restent justes.",
};
