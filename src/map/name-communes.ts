import type { FeatureCollection, Point } from "geojson";
import type { LabelProperties } from "../domain/base-map.ts";
import type { Commune } from "../domain/territory.ts";

export interface CommuneNameProperties {
  readonly name: string;
  readonly population: number;
}

/** The names of communes at their seats, without those that the base map labels as a town or a resort. */
export function nameCommunes(
  communes: readonly Pick<Commune, "name" | "population" | "position">[],
  labels: FeatureCollection<Point, LabelProperties> | undefined,
): FeatureCollection<Point, CommuneNameProperties> {
  const written = new Map<string, Point["coordinates"][]>();
  for (const { properties, geometry } of labels?.features ?? []) {
    if (properties.kind !== "ville" && properties.kind !== "station") continue;
    written.set(properties.name, [...(written.get(properties.name) ?? []), geometry.coordinates]);
  }
  return {
    type: "FeatureCollection",
    features: communes
      .filter(({ name, position }) => !(written.get(name) ?? []).some((other) => isSamePlace(position, other)))
      .map(({ name, population, position }) => ({
        type: "Feature",
        properties: { name, population },
        geometry: { type: "Point", coordinates: [...position] },
      })),
  };
}

/** Within about 8 km: namesakes are farther apart. */
function isSamePlace(position: readonly number[], other: readonly number[]): boolean {
  return [0, 1].every((axis) => Math.abs((position[axis] ?? 0) - (other[axis] ?? 0)) < 0.1);
}
