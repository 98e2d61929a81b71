import type { HexagonsWords } from "./fr.ts";

export const hexagons: HexagonsWords = {
  hexagonsMethod: ({ widthKm }) =>
    `Cada hexágono de ${widthKm} km vale por su centro, esté habitado o no; las cifras siguen siendo las de los municipios.`,
  hexagonsRoadless: ({ nearKm }) => `Sin color: a más de ${nearKm} km de cualquier carretera de la red`,
  hexagonsMeasuring: "Midiendo los hexágonos…",
  hexagonsMeasured: ({ number, without }) =>
    `${number} hexágonos medidos${without === "" ? "" : `, de ellos ${without} lejos de toda carretera`}.`,
  hexagonsFailed: "No se han podido medir los hexágonos. Los demás mapas y las cifras siguen siendo válidos.",
};
