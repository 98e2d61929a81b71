import type { FeatureCollection } from "geojson";

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

/** Font names in layers; base-style.ts has their files. */
export const FONT = {
  regular: ["Atkinson Hyperlegible Next Regular"],
  bold: ["Atkinson Hyperlegible Next Bold"],
  italic: ["Atkinson Hyperlegible Next Italic"],
} as const satisfies Record<string, readonly [string]>;

/** Data by the ids of the sources of the base map. */
export type BaseMapCollections = Readonly<Partial<Record<SourceId, FeatureCollection>>>;
