import type { SeasonsWords } from "../fr/seasons.ts";
import { exact, list, number, reach } from "./grammar.ts";

export const seasons: SeasonsWords = {
  seasonsSentence: ({ lostCommunes, lostPeople, longerCommunes, longerPeople, threshold, model }) => {
    const access = `el acceso a ${reach(threshold, model)} cuando cierran los puertos`;
    const loss =
      lostCommunes === 0
        ? `Ningún municipio pierde ${access}`
        : `${municipios(lostCommunes)} (${lostPeople}) ${lostCommunes === 1 ? "pierde" : "pierden"} ${access}`;
    if (longerCommunes === 0) return `${loss}, y ningún ${lostCommunes === 0 ? "" : "otro "}trayecto se alarga.`;
    const others =
      lostCommunes === 0
        ? municipios(longerCommunes)
        : longerCommunes === 1
          ? "otro"
          : `otros ${number(longerCommunes)}`;
    return `${loss}; ${others} (${longerPeople}) ${longerCommunes === 1 ? "tiene" : "tienen"} un trayecto más largo.`;
  },
  seasonsLongerMeans: ({ share, trifle, more, metric }) =>
    `Un trayecto cuenta como más largo a partir de un ${share} y ${exact(trifle, metric)} más, o de ${exact(more, metric)} más.`,
  seasonsTry: "Cuantos menos lugares hay, más cuenta el invierno: deje un solo tipo de lugar o un tema.",
  seasonsNeedRoads:
    "En línea recta el invierno no cambia nada: la recta ignora los puertos. Mida por carretera para comparar verano e invierno.",
  seasonsByRoad: "Medir por carretera",
  seasonsNoRoads: "Sin la red de carreteras, no se pueden comparar verano e invierno.",
  seasonsOnMap: "Mostrar la diferencia en el mapa",
  seasonsLost: "Pierden el acceso",
  seasonsLonger: "Trayecto más largo",
  seasonsCommunes: ({ count }) => municipios(count),
  seasonsChanges: { perd: "pierde el acceso", allonge: "trayecto más largo", gagne: "gana el acceso" },
  seasonsShut: ({ passes }) => `${passes.length === 1 ? "cerrado" : "cerrados"}: ${list(passes)}`,
  seasonsTable: "Municipios cuyo trayecto cambia cuando cierran los puertos",
  seasonsCommune: "Municipio",
  seasonsPeople: "Habitantes",
  seasonsSummer: ({ metric }) => `Verano, ${metric}`,
  seasonsWinter: ({ metric }) => `Invierno, ${metric}`,
  seasonsNoWay: "ninguna carretera",
  seasonsMore: ({ count }) => (count === 1 ? "Mostrar el otro municipio" : `Mostrar los otros ${number(count)}`),
  seasonsByDepartement: "Habitantes afectados, por departamento",
  seasonsByEpci: "Habitantes afectados, por mancomunidad (EPCI)",
  seasonsPlaces: "Lugares cuyos usuarios cambian",
  seasonsPlacesHint: "Habitantes de estos municipios para quienes es el lugar más cercano.",
  seasonsPlace: "Lugar",
  seasonsInSummer: "En verano",
  seasonsInWinter: "En invierno",
};

function municipios(count: number): string {
  return `${number(count)} ${count === 1 ? "municipio" : "municipios"}`;
}
