/** Source ids of the base map's style. The layers of places have their own. */
export const SOURCE = {
  sea: "base-sea",
  lakes: "base-lakes",
  glaciers: "base-glaciers",
  forests: "base-forests",
  borders: "base-borders",
  rivers: "base-rivers",
  rail: "base-rail",
  roads: "base-roads",
  labels: "base-labels",
  around: "around",
  departements: "departements",
  epci: "epci",
  communes: "communes",
} as const;

export type SourceId = (typeof SOURCE)[keyof typeof SOURCE];
