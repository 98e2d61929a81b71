import type { HexagonsWords } from "./fr.ts";

export const hexagons: HexagonsWords = {
  hexagonsMethod: ({ widthKm }) =>
    `Ogni esagono di ${widthKm} km vale per il suo centro, abitato o no; le cifre restano quelle dei comuni.`,
  hexagonsRoadless: ({ nearKm }) => `Senza colore: a più di ${nearKm} km da ogni strada della rete`,
  hexagonsMeasuring: "Misura degli esagoni in corso…",
  hexagonsMeasured: ({ number, without }) =>
    `${number} esagoni misurati${without === "" ? "" : `, di cui ${without} lontani da ogni strada`}.`,
  hexagonsFailed: "Non è stato possibile misurare gli esagoni. Le altre mappe e le cifre restano valide.",
};
