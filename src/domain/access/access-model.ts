import type { Metric, Season } from "../network/conditions.ts";

/** By what the way to a place is estimated: the great circle in km, or our roads in a season, in km or in minutes. */
export type EstimatedModel =
  | { readonly kind: "droite" }
  | { readonly kind: "route"; readonly season: Season; readonly metric: Metric };

/** The same, or what an official service has measured from the seats of the communes, which knows no season. */
export type AccessModel = EstimatedModel | { readonly kind: "mesure"; readonly metric: Metric };

export const STRAIGHT: EstimatedModel = { kind: "droite" };

const ROADS: Readonly<Record<Season, Readonly<Record<Metric, EstimatedModel>>>> = {
  ete: { km: road("ete", "km"), min: road("ete", "min") },
  hiver: { km: road("hiver", "km"), min: road("hiver", "min") },
};

const MEASURED: Readonly<Record<Metric, AccessModel>> = {
  km: { kind: "mesure", metric: "km" },
  min: { kind: "mesure", metric: "min" },
};

/** The road model of a season, each time the same object. */
export function roadModel(season: Season, metric: Metric): EstimatedModel {
  return ROADS[season][metric];
}

/** The measured model of a unit, each time the same object. */
export function measuredModel(metric: Metric): AccessModel {
  return MEASURED[metric];
}

/** The model that stands in where nothing was measured: for measured ways our roads in summer, with every pass open. */
export function estimatedModel(model: AccessModel): EstimatedModel {
  return model.kind === "mesure" ? roadModel("ete", model.metric) : model;
}

/** The unit of a model's costs. */
export function metricOf(model: AccessModel): Metric {
  return model.kind === "droite" ? "km" : model.metric;
}

function road(season: Season, metric: Metric): EstimatedModel {
  return { kind: "route", season, metric };
}
