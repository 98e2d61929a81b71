import type { Metric, Season as RoadSeason } from "../../../domain/network/conditions.ts";
import { inSentence, roadWithArticle, withArticle } from "../french-names.ts";
import type { Cost, Named } from "../message.ts";
import { liste } from "./details-grammar.ts";
import { environ, exact } from "./grammar.ts";
import type { People } from "./people.ts";
import { habitants } from "./people-grammar.ts";

export interface ComputedWaysWords {
  /** Its name and version. */
  readonly engine: string;
  readonly day: string;
  readonly percent: number;
}

export const access = {
  accessModels: {
    ete: "Par la route, l’été",
    hiver: "Par la route, l’hiver (cols fermés)",
    droite: "À vol d’oiseau",
  } satisfies Named<RoadSeason | "droite">,
  /** Label of the choice between access models in the list. */
  distances: "Distances",
  reachAny: "sans limite",
  accessModel: "Modèle d’accès",
  roadsLoading: "Chargement du réseau des routes…",
  roadsFailed: "Sans le réseau des routes, toutes les distances sont à vol d’oiseau.",
  metric: "Mesure",
  metrics: { km: "Kilomètres", min: "Minutes" } satisfies Named<Metric>,
  openAtDate: "Jour",
  openAtTime: "Heure",
  /** Season of the passes on the present day. */
  seasonToday: {
    ete: "Aujourd’hui, les cols sont dans leur saison d’été (juin à octobre).",
    hiver: "Aujourd’hui, les cols sont dans leur saison d’hiver (novembre à mai).",
  } satisfies Named<RoadSeason>,
  roadEstimate: {
    km: "Distances estimées par la route, non mesurées. L’Italie et la Suisse sont exclues.",
    min: "Temps estimés d’après des vitesses supposées par classe de route, non mesurés. L’Italie et la Suisse sont exclues.",
  } satisfies Named<Metric>,
  straightLimits: "La ligne droite ignore les crêtes, les cols et l’hiver.",
  costEstimated: ({ value, metric }: Cost) => `${environ(value, metric)} (estimé par nos routes)`,
  /** Meaning of the mark on estimates among measured costs. */
  estimateMark: "Avec ≈ : estimé par nos routes, faute de mesure.",
  /** Figures that a routing engine computed; the day is formatted. */
  computedWays: ({ engine, day, percent }: ComputedWaysWords) =>
    `Temps et kilomètres mesurés par ${engine} sur les routes d’OpenStreetMap du ${day}, sans trafic, pour ${percent}\u00a0% des personnes comptées\u202f; estimés par nos routes pour les autres.`,
  /** Where the costs of a list come from, some of which a routing engine computed; the day is formatted. */
  measuredFrom: ({ engine, day }: Omit<ComputedWaysWords, "percent">) =>
    `« (mesuré) » : par ${engine}, sur les routes d’OpenStreetMap du ${day}, sans trafic. Les autres distances sont estimées par nos routes.`,
  bothSeasons: ({ ete, hiver }: { readonly ete: string; readonly hiver: string }) =>
    `L’été : ${ete} · l’hiver (cols fermés) : ${hiver}.`,
  fewerInWinter: ({ count, number, group }: People) => `L’hiver, ${habitants(count, number, group)} de moins.`,
  departure: "Commune de départ",
  departureHint: "Écrivez son nom : la page montre son lieu le plus proche et le trajet.",
  departureUnknown: ({ text }: { readonly text: string }) =>
    `Aucune commune des sept départements ne s’appelle « ${text} ».`,
  departureAmbiguous: ({ text }: { readonly text: string }) =>
    `Plusieurs communes s’appellent « ${text} » : ajoutez le numéro du département, ou choisissez dans la liste.`,
  clearDeparture: "Effacer la commune",
  nearestPlace: "Lieu le plus proche",
  noNearestPlace: "Aucun trajet ne mène à un lieu d’accueil compté.",
  /** At least one road or pass. */
  wayBy: ({ roads, passes }: { readonly roads: readonly string[]; readonly passes: readonly string[] }) =>
    `par ${liste([...roads.map(roadWithArticle), ...passes.map(withArticle)])}`,
  /** `winter` is undefined when no road is open. */
  waysBySeason: ({
    place,
    metric,
    summer,
    winter,
    closed,
  }: {
    readonly place: string;
    readonly metric: Metric;
    readonly summer: number;
    readonly winter: number | undefined;
    readonly closed: readonly string[];
  }) => {
    if (winter === summer && closed.length === 0)
      return `Vers ${place} : ${environ(summer, metric)}, l’été comme l’hiver.`;
    const inWinter = winter === undefined ? "aucune route ouverte l’hiver" : `${exact(winter, metric)} l’hiver`;
    const why =
      closed.length === 0
        ? ""
        : ` (${closed.length > 1 ? "cols fermés" : "col fermé"} : ${liste(closed.map(inSentence))})`;
    return `Vers ${place} : ${environ(summer, metric)} l’été, ${inWinter}${why}.`;
  },
  nearestInWinter: ({ place, value, metric }: Cost & { readonly place: string }) =>
    `L’hiver, le lieu le plus proche est ${place} : ${environ(value, metric)}.`,
  passesOnWay: "Cols et tunnels sur le trajet",
};

export type AccessWords = typeof access;
