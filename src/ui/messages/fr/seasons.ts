import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { Metric } from "../../../domain/network/conditions.ts";
import { inSentence } from "../french-names.ts";
import type { Counted, Named } from "../message.ts";
import { liste, seuil } from "./details-grammar.ts";
import { exact, nombre } from "./grammar.ts";

export const seasons = {
  /** Sentence on the people who lose access when the passes close. */
  seasonsSentence: ({
    lostCommunes,
    lostPeople,
    longerCommunes,
    longerPeople,
    threshold,
    model,
  }: {
    readonly lostCommunes: number;
    /** Formatted numbers of people. */
    readonly lostPeople: string;
    readonly longerCommunes: number;
    readonly longerPeople: string;
    readonly threshold: number;
    readonly model: AccessModel;
  }) => {
    const acces = `l’accès à ${seuil(threshold, model)} quand les cols ferment`;
    const perte =
      lostCommunes === 0
        ? `Aucune commune ne perd ${acces}`
        : `${communes(lostCommunes)} (${lostPeople}) ${lostCommunes > 1 ? "perdent" : "perd"} ${acces}`;
    if (longerCommunes === 0) return `${perte}, et aucun ${lostCommunes === 0 ? "" : "autre "}trajet ne s’allonge.`;
    const autres = lostCommunes === 0 ? communes(longerCommunes) : autresCommunes(longerCommunes);
    return `${perte} ; ${autres} (${longerPeople}) ${longerCommunes > 1 ? "ont" : "a"} un trajet plus long.`;
  },
  /** Definition of a longer way. */
  seasonsLongerMeans: ({
    share,
    trifle,
    more,
    metric,
  }: {
    readonly share: string;
    readonly trifle: number;
    readonly more: number;
    readonly metric: Metric;
  }) =>
    `Un trajet compte comme plus long à partir de ${share} et ${exact(trifle, metric)} de plus, ou de ${exact(more, metric)} de plus.`,
  /** Where little changes: settings that show more. */
  seasonsTry: "Moins les lieux sont nombreux, plus l’hiver compte : gardez un seul type de lieu ou un thème.",
  seasonsNeedRoads:
    "À vol d’oiseau, l’hiver ne change rien : la ligne droite ignore les cols. Mesurez par la route pour comparer l’été et l’hiver.",
  seasonsByRoad: "Mesurer par la route",
  seasonsNoRoads: "Sans le réseau des routes, l’été et l’hiver ne peuvent pas être comparés.",
  seasonsOnMap: "Montrer la différence sur la carte",
  seasonsLost: "Perdent l’accès",
  seasonsLonger: "Trajet plus long",
  seasonsCommunes: ({ count }: Counted) => communes(count),
  seasonsChanges: { perd: "perd l’accès", allonge: "trajet plus long", gagne: "gagne l’accès" } satisfies Named<
    "perd" | "allonge" | "gagne"
  >,
  seasonsShut: ({ passes }: { readonly passes: readonly string[] }) =>
    `${passes.length > 1 ? "fermés" : "fermé"} : ${liste(passes.map(inSentence))}`,
  seasonsTable: "Communes dont le trajet change quand les cols ferment",
  seasonsCommune: "Commune",
  seasonsPeople: "Habitants",
  seasonsSummer: ({ metric }: { readonly metric: Metric }) => `Été, ${metric}`,
  seasonsWinter: ({ metric }: { readonly metric: Metric }) => `Hiver, ${metric}`,
  seasonsNoWay: "aucune route",
  seasonsMore: ({ count }: Counted) => (count > 1 ? `Montrer les ${nombre(count)} autres` : "Montrer l’autre commune"),
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
