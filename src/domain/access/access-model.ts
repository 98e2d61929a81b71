import type { Metric, Season } from "../network/conditions.ts";

/** How the cost of a way is estimated: great circle in km, or our roads in a season, by car in km or minutes. */
export type EstimatedModel =
  | { readonly kind: "droite" }
  | { readonly kind: "route"; readonly season: Season; readonly metric: Metric };

/**
 * An estimated model, or the ways an official service measured from the seats of the communes, which have no season.
 */
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

/** The road model of a season: the same object at each call. */
export function roadModel(season: Season, metric: Metric): EstimatedModel {
  return ROADS[season][metric];
}

/** The measured model of a unit: the same object at each call. */
export function measuredModel(metric: Metric): AccessModel {
  return MEASURED[metric];
}

/** The model that estimates ways nobody measured: for the measured model, our roads in summer with every pass open. */
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
