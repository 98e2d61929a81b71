import { inSentence } from "../french-names.ts";
import type { SeasonsWords } from "../words/seasons.ts";
import { exact, liste, nombre, seuil } from "./grammar.ts";

export const seasons: SeasonsWords = {
  seasonsSentence: ({ lostCommunes, lostPeople, longerCommunes, longerPeople, threshold, model }) => {
    const acces = `l’accès à ${seuil(threshold, model)} quand les cols ferment`;
    const perte =
      lostCommunes === 0
        ? `Aucune commune ne perd ${acces}`
        : `${communes(lostCommunes)} (${lostPeople}) ${lostCommunes > 1 ? "perdent" : "perd"} ${acces}`;
    if (longerCommunes === 0) return `${perte}, et aucun ${lostCommunes === 0 ? "" : "autre "}trajet ne s’allonge.`;
    const autres = lostCommunes === 0 ? communes(longerCommunes) : autresCommunes(longerCommunes);
    return `${perte} ; ${autres} (${longerPeople}) ${longerCommunes > 1 ? "ont" : "a"} un trajet plus long.`;
  },
  seasonsLongerMeans: ({ share, trifle, more, metric }) =>
    `Un trajet compte comme plus long à partir de ${share} et ${exact(trifle, metric)} de plus, ou de ${exact(more, metric)} de plus.`,
  seasonsTry:
    "Moins les lieux sont nombreux, plus l’hiver compte : gardez un seul type de lieu, un thème, ou supposez un col fermé.",
  seasonsNeedRoads:
    "À vol d’oiseau, l’hiver ne change rien : la ligne droite ignore les cols. Mesurez par la route pour comparer l’été et l’hiver.",
  seasonsNotMeasured:
    "Les temps mesurés ignorent l’hiver. Passez à l’estimation par la route pour comparer l’été et l’hiver.",
  seasonsByRoad: "Mesurer par la route",
  seasonsNoRoads: "Sans le réseau des routes, l’été et l’hiver ne peuvent pas être comparés.",
  seasonsOnMap: "Montrer la différence sur la carte",
  seasonsLost: "Perdent l’accès",
  seasonsLonger: "Trajet plus long",
  seasonsCommunes: ({ count }) => communes(count),
  seasonsChanges: { perd: "perd l’accès", allonge: "trajet plus long", gagne: "gagne l’accès" },
  seasonsShut: ({ passes }) => `${passes.length > 1 ? "fermés" : "fermé"} : ${liste(passes.map(inSentence))}`,
  seasonsTable: "Communes dont le trajet change quand les cols ferment",
  seasonsCommune: "Commune",
  seasonsPeople: "Habitants",
  seasonsSummer: ({ metric }) => `Été, ${metric}`,
  seasonsWinter: ({ metric }) => `Hiver, ${metric}`,
  seasonsNoWay: "aucune route",
  seasonsMore: ({ count }) => (count > 1 ? `Montrer les ${nombre(count)} autres` : "Montrer l’autre commune"),
  seasonsByDepartement: "Habitants concernés, par département",
  seasonsByEpci: "Habitants concernés, par EPCI",
  seasonsPlaces: "Lieux dont le public change",
  seasonsPlacesHint: "Habitants de ces communes dont c’est le lieu le plus proche.",
  seasonsPlace: "Lieu",
  seasonsInSummer: "L’été",
  seasonsInWinter: "L’hiver",
};

function communes(count: number): string {
  return `${nombre(count)} ${count > 1 ? "communes" : "commune"}`;
}

function autresCommunes(count: number): string {
  return count > 1 ? `${nombre(count)} autres` : "1 autre";
}
