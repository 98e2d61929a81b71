/** Source ids of the base map's style. The layers of places have their own. */
export const SOURCE = {
  land: "base-land",
  sea: "base-sea",
  lakes: "base-lakes",
  rivers: "base-rivers",
  reaches: "base-reaches",
  ridges: "base-ridges",
  roads: "base-roads",
  labels: "base-labels",
  hachures: "base-hachures",
  around: "around",
  departements: "departements",
  epci: "epci",
  communes: "communes",
  communeNames: "commune-names",
} as const;

export type SourceId = (typeof SOURCE)[keyof typeof SOURCE];
