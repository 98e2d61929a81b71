import type { Metric, Season } from "../network/conditions.ts";

/** By what the way to a place is measured: the great circle in km, or the road in a season, in km or in minutes. */
export type AccessModel =
  | { readonly kind: "droite" }
  | { readonly kind: "route"; readonly season: Season; readonly metric: Metric };

export const STRAIGHT: AccessModel = { kind: "droite" };

const ROADS: Readonly<Record<Season, Readonly<Record<Metric, AccessModel>>>> = {
  ete: { km: road("ete", "km"), min: road("ete", "min") },
  hiver: { km: road("hiver", "km"), min: road("hiver", "min") },
};

/** The road model of a season, each time the same object. */
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
