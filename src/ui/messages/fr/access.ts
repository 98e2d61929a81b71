import type { Metric, Season as RoadSeason } from "../../../domain/network/conditions.ts";
import { roadWithArticle, withArticle } from "../french-names.ts";
import type { Named } from "../message.ts";
import { liste } from "./details-grammar.ts";

export const access = {
  accessModels: {
    ete: "Par la route, l’été",
    hiver: "Par la route, l’hiver (cols fermés)",
    droite: "À vol d’oiseau",
  } satisfies Named<RoadSeason | "droite">,
  reachAny: "sans limite",
  roadsLoading: "Chargement du réseau des routes…",
  roadsFailed: "Sans le réseau des routes, toutes les distances sont à vol d’oiseau.",
  openAtDate: "Jour",
  openAtTime: "Heure",
  /** Where the costs of a list come from, some of which a routing engine computed; the day is formatted. */
  measuredFrom: ({ engine, day }: { readonly engine: string; readonly day: string }) =>
    `« (mesuré) » : par ${engine}, sur les routes d’OpenStreetMap du ${day}, sans trafic. Les autres distances sont estimées par nos routes.`,
  /** At least one road or pass. */
  wayBy: ({ roads, passes }: { readonly roads: readonly string[]; readonly passes: readonly string[] }) =>
    `par ${liste([...roads.map(roadWithArticle), ...passes.map(withArticle)])}`,
  reach: "Jusqu’à",
  costOf: ({ number, metric }: { readonly number: string; readonly metric: Metric }) => `${number} ${metric}`,
};

export type AccessWords = typeof access;
