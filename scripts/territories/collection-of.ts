import type { GeometryCollection, Properties, Topology } from "topojson-specification";

/**
 * The geometry collection of that name in a topology.
 * @throws Error when there is none.
 */
export function collectionOf({ objects }: Topology, name: string): GeometryCollection<Properties> {
  const object = objects[name];
  if (object?.type !== "GeometryCollection") throw new Error(`The topology has no collection "${name}".`);
  return object;
}

/** A property of a geometry as text; "undefined" without it. */
export function textOf(properties: object | null | undefined, property: "code" | "name"): string {
  const given: { readonly code?: unknown; readonly name?: unknown } = properties ?? {};
  return String(given[property]);
}
