import type { SeasonsWords } from "../fr/seasons.ts";
import { exact, list, number, reach } from "./grammar.ts";

export const seasons: SeasonsWords = {
  seasonsSentence: ({ lostCommunes, lostPeople, longerCommunes, longerPeople, threshold, model }) => {
    const access = `l’accesso a ${reach(threshold, model)} quando i valichi chiudono`;
    const loss =
      lostCommunes === 0
        ? `Nessun comune perde ${access}`
        : `${comuni(lostCommunes)} (${lostPeople}) ${lostCommunes === 1 ? "perde" : "perdono"} ${access}`;
    if (longerCommunes === 0) return `${loss}, e nessun ${lostCommunes === 0 ? "" : "altro "}tragitto si allunga.`;
    const others =
      lostCommunes === 0
        ? comuni(longerCommunes)
        : `${longerCommunes === 1 ? "un altro" : `altri ${number(longerCommunes)}`}`;
    return `${loss}; ${others} (${longerPeople}) ${longerCommunes === 1 ? "ha" : "hanno"} un tragitto più lungo.`;
  },
  seasonsLongerMeans: ({ share, trifle, more, metric }) =>
    `Un tragitto conta come più lungo da ${share} e ${exact(trifle, metric)} in più, o da ${exact(more, metric)} in più.`,
  seasonsTry: "Meno luoghi ci sono, più l’inverno conta: tieni un solo tipo di luogo o un tema.",
  seasonsNeedRoads:
    "In linea d’aria l’inverno non cambia nulla: la retta ignora i valichi. Misura su strada per confrontare estate e inverno.",
  seasonsByRoad: "Misura su strada",
  seasonsNoRoads: "Senza la rete stradale, estate e inverno non si possono confrontare.",
  seasonsOnMap: "Mostra la differenza sulla mappa",
  seasonsLost: "Perdono l’accesso",
  seasonsLonger: "Tragitto più lungo",
  seasonsCommunes: ({ count }) => comuni(count),
  seasonsChanges: { perd: "perde l’accesso", allonge: "tragitto più lungo", gagne: "guadagna l’accesso" },
  seasonsShut: ({ passes }) => `${passes.length === 1 ? "chiuso" : "chiusi"}: ${list(passes)}`,
  seasonsTable: "Comuni il cui tragitto cambia quando i valichi chiudono",
  seasonsCommune: "Comune",
  seasonsPeople: "Abitanti",
  seasonsSummer: ({ metric }) => `Estate, ${metric}`,
  seasonsWinter: ({ metric }) => `Inverno, ${metric}`,
  seasonsNoWay: "nessuna strada",
  seasonsMore: ({ count }) => (count === 1 ? "Mostra l’altro comune" : `Mostra gli altri (${number(count)})`),
  seasonsByDepartement: "Abitanti interessati, per dipartimento",
  seasonsByEpci: "Abitanti interessati, per unione di comuni (EPCI)",
  seasonsPlaces: "Luoghi i cui utenti cambiano",
  seasonsPlacesHint: "Abitanti di questi comuni per i quali è il luogo più vicino.",
  seasonsPlace: "Luogo",
  seasonsInSummer: "D’estate",
  seasonsInWinter: "D’inverno",
};

function comuni(count: number): string {
  return `${number(count)} ${count === 1 ? "comune" : "comuni"}`;
}
