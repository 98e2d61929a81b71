import type { Metric, Season as RoadSeason } from "../../../domain/network/conditions.ts";
import type { Cost, Named } from "../message.ts";
import { environ } from "./grammar.ts";
import type { People } from "./people.ts";
import { habitants } from "./people-grammar.ts";

export interface ComputedWaysWords {
  /** Its name and version. */
  readonly engine: string;
  readonly day: string;
  readonly percent: number;
}

/** The access model of « Territoires », and what it measures. */
export const accessModel = {
  accessModel: "Modèle d’accès",
  metric: "Mesure",
  metrics: { km: "Kilomètres", min: "Minutes" } satisfies Named<Metric>,
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
  bothSeasons: ({ ete, hiver }: { readonly ete: string; readonly hiver: string }) =>
    `L’été : ${ete} · l’hiver (cols fermés) : ${hiver}.`,
  fewerInWinter: ({ count, number, group }: People) => `L’hiver, ${habitants(count, number, group)} de moins.`,
};
