import type { OutlineSource, TerritoryOutlines } from "../domain/outlines.ts";

export function anOutlineSource(changes: Partial<OutlineSource> = {}): OutlineSource {
  return {
    producer: "IGN",
    title: "Contours des communes",
    licence: "Licence Ouverte 2.0",
    vintage: "2026",
    url: "https://geo.api.gouv.fr/decoupage-administratif/communes",
    date: "2026-11-25",
    ...changes,
  };
}

/** Outlines of no territory, schematic. */
export function noOutlines(): TerritoryOutlines {
  const none = { type: "FeatureCollection", features: [] } as const;
  return {
    communes: { ...none, features: [] },
    epci: { ...none, features: [] },
    departements: { ...none, features: [] },
  };
}
