import { known, type PlaceFeature } from "./place-feature.ts";

/** Features of places as rows: a property is named once for all of them. */
export interface FeatureRows {
  /** The most frequent ones first. */
  readonly properties: readonly string[];
  /** Longitude, latitude, then the properties; null where a place has none, and nothing after the last one. */
  readonly rows: readonly (readonly unknown[])[];
}

export function toFeatureRows(features: readonly PlaceFeature[]): FeatureRows {
  const times = new Map<string, number>();
  for (const { properties } of features) {
    for (const name of Object.keys(properties)) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const names = [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  return {
    properties: names,
    rows: features.map(({ geometry, properties }) => {
      const cells = new Map<string, unknown>(Object.entries(properties));
      const last = names.findLastIndex((name) => cells.has(name));
      return [...geometry.coordinates, ...names.slice(0, last + 1).map((name) => cells.get(name) ?? null)];
    }),
  };
}

/** The features of rows, whose properties are not checked yet; undefined for anything but rows. */
export function fromFeatureRows(json: unknown): readonly object[] | undefined {
  const { properties, rows } = (json ?? {}) as Partial<Record<keyof FeatureRows, unknown>>;
  if (!Array.isArray(properties) || !Array.isArray(rows) || !rows.every(Array.isArray)) return undefined;
  return rows.map(([longitude, latitude, ...cells]: readonly unknown[]) => {
    const held = Object.assign({}, ...properties.map((name, rank) => known(String(name), cells[rank] ?? undefined)));
    return {
      type: "Feature",
      id: held.id,
      geometry: { type: "Point", coordinates: [longitude, latitude] },
      properties: held,
    };
  });
}
