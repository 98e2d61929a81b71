import type { Metric, Season } from "../network/conditions.ts";

/** How the cost of a way is estimated: great circle in km, or our roads in a season, by car in km or minutes. */
export type AccessModel =
  | { readonly kind: "droite" }
  | { readonly kind: "route"; readonly season: Season; readonly metric: Metric };

export const STRAIGHT: AccessModel = { kind: "droite" };

const ROADS: Readonly<Record<Season, Readonly<Record<Metric, AccessModel>>>> = {
  ete: { km: road("ete", "km"), min: road("ete", "min") },
  hiver: { km: road("hiver", "km"), min: road("hiver", "min") },
};

/** The road model of a season: the same object at each call. */
export function roadModel(season: Season, metric: Metric): AccessModel {
  return ROADS[season][metric];
}

/** The unit of a model's costs. */
export function metricOf(model: AccessModel): Metric {
  return model.kind === "droite" ? "km" : model.metric;
}

function road(season: Season, metric: Metric): AccessModel {
  return { kind: "route", season, metric };
}
