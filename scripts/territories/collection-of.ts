import type { GeometryCollection, Properties, Topology } from "topojson-specification";

/** The collection of geometries of that name in a topology. Throws when there is none. */
export function collectionOf({ objects }: Topology, name: string): GeometryCollection<Properties> {
  const object = objects[name];
  if (object?.type !== "GeometryCollection") throw new Error(`The topology has no collection "${name}".`);
  return object;
}

/** A property of a geometry as text; "undefined" when there is none. */
export function textOf(properties: object | null | undefined, property: "code" | "name"): string {
  const given: { readonly code?: unknown; readonly name?: unknown } = properties ?? {};
  return String(given[property]);
}
