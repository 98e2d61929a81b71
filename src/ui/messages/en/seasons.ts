import type { SeasonsWords } from "../fr/seasons.ts";
import { exact, list, number, reach } from "./grammar.ts";

export const seasons: SeasonsWords = {
  seasonsSentence: ({ lostCommunes, lostPeople, longerCommunes, longerPeople, threshold, model }) => {
    const access = `access within ${reach(threshold, model)} when the passes close`;
    const loss =
      lostCommunes === 0
        ? `No commune loses ${access}`
        : `${communes(lostCommunes)} (${lostPeople}) ${lostCommunes === 1 ? "loses" : "lose"} ${access}`;
    if (longerCommunes === 0) return `${loss}, and no ${lostCommunes === 0 ? "" : "other "}journey becomes longer.`;
    const others =
      lostCommunes === 0
        ? communes(longerCommunes)
        : `${number(longerCommunes)} ${longerCommunes === 1 ? "other" : "others"}`;
    return `${loss}; ${others} (${longerPeople}) ${longerCommunes === 1 ? "has" : "have"} a longer journey.`;
  },
  seasonsLongerMeans: ({ share, trifle, more, metric }) =>
    `A journey counts as longer from ${share} and ${exact(trifle, metric)} more, or from ${exact(more, metric)} more.`,
  seasonsTry: "The fewer the places, the more winter matters: keep one type of place or one topic.",
  seasonsNeedRoads:
    "As the crow flies winter changes nothing: a straight line ignores passes. Measure by road to compare summer and winter.",
  seasonsByRoad: "Measure by road",
  seasonsNoRoads: "Without the road network, summer and winter cannot be compared.",
  seasonsOnMap: "Show the difference on the map",
  seasonsLost: "Lose access",
  seasonsLonger: "Longer journey",
  seasonsCommunes: ({ count }) => communes(count),
  seasonsChanges: { perd: "loses access", allonge: "longer journey", gagne: "gains access" },
  seasonsShut: ({ passes }) => `closed: ${list(passes)}`,
  seasonsTable: "Communes whose journey changes when the passes close",
  seasonsCommune: "Commune",
  seasonsPeople: "Inhabitants",
  seasonsSummer: ({ metric }) => `Summer, ${metric}`,
  seasonsWinter: ({ metric }) => `Winter, ${metric}`,
  seasonsNoWay: "no road",
  seasonsMore: ({ count }) => (count === 1 ? "Show the other commune" : `Show the ${number(count)} others`),
  seasonsByDepartement: "People concerned, by département",
  seasonsByEpci: "People concerned, by group of communes (EPCI)",
  seasonsPlaces: "Places whose users change",
  seasonsPlacesHint: "People of these communes for whom it is the nearest place.",
  seasonsPlace: "Place",
  seasonsInSummer: "In summer",
  seasonsInWinter: "In winter",
};

function communes(count: number): string {
  return `${number(count)} ${count === 1 ? "commune" : "communes"}`;
}
