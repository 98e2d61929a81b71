export const hexagons = {
  /** Meaning of the hexagons, beside the choice and in the legend. */
  hexagonsMethod: ({ widthKm }: { readonly widthKm: number }) =>
    `Chaque hexagone de ${widthKm} km vaut pour son centre, qu’on y habite ou non ; les chiffres, eux, restent ceux des communes.`,
  hexagonsRoadless: ({ nearKm }: { readonly nearKm: number }) =>
    `Sans couleur : à plus de ${nearKm} km de toute route du réseau`,
  hexagonsMeasuring: "Mesure des hexagones…",
  /** Number of hexagons, and of those without a road near; "" for none. */
  hexagonsMeasured: ({ number, without }: { readonly number: string; readonly without: string }) =>
    `${number} hexagones mesurés${without === "" ? "" : `, dont ${without} loin de toute route`}.`,
  hexagonsFailed: "Les hexagones n’ont pas pu être mesurés. Les autres cartes et les chiffres restent justes.",
};

export type HexagonsWords = typeof hexagons;
