import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, MultiLineString, Topology } from "topojson-specification";
import * as v from "valibot";
import { BASE_MAP_LAYERS, type BaseMap, CELL_LAYERS, type CellGround } from "../../domain/base-map.ts";
import { OUTLINE_LAYERS, type TerritoryOutlines } from "../../domain/territory.ts";

/** The outlines of the territories, or a sentence that names the missing object. */
export function decodeOutlines(json: unknown): TerritoryOutlines | string {
  const collections = decodeTopology<Omit<TerritoryOutlines, "topology">>(json, OUTLINE_LAYERS);
  if (typeof collections === "string") return collections;
  return { ...collections, topology: json as TerritoryOutlines["topology"] };
}

/** Each named object of a TopoJSON topology as a GeoJSON feature collection, or a sentence that names the missing object. */
export function decodeTopology<Outlines extends object>(
  json: unknown,
  layers: readonly (keyof Outlines & string)[],
): Outlines | string {
  const found = json as Partial<Topology> | null;
  if (found?.type !== "Topology") return "type";
  const missing = layers.find((layer) => found.objects?.[layer]?.type !== "GeometryCollection");
  if (missing !== undefined) return `objects.${missing}`;
  const topology = found as Topology;
  const entries = layers.map((layer) => [layer, feature(topology, topology.objects[layer] as GeometryCollection)]);
  return Object.fromEntries(entries) as Outlines;
}

export function decodeBaseMap(json: unknown): BaseMap | string {
  return decodeGround<BaseMap>(json, BASE_MAP_LAYERS);
}

export function decodeCellGround(json: unknown): CellGround | string {
  return decodeGround<CellGround>(json, CELL_LAYERS);
}

/** No two features of the ground have the same id: MapLibre replaces them by it. */
let nextId = 0;

function decodeGround<Ground extends CellGround>(
  json: unknown,
  layers: readonly (keyof Ground & string)[],
): Ground | string {
  const ground = decodeTopology<Ground>(json, layers);
  if (typeof ground === "string") return ground;
  for (const { features } of Object.values(ground) as FeatureCollection[])
    for (const one of features) one.id = nextId++;
  return ground;
}

/** The limits of the communes of a département: arcs that are finer than those of territories.topojson, whose indexes are `ranks`. */
export type FinerTopology = Topology<{ limits: MultiLineString<{ ranks: number[] }> }>;

const point = v.tuple([v.number(), v.number()]);
const rank = v.pipe(v.number(), v.integer(), v.minValue(0));
const topologySchema = v.object({
  type: v.literal("Topology"),
  transform: v.object({ scale: point, translate: point }),
  objects: v.object({
    limits: v.object({
      type: v.literal("MultiLineString"),
      arcs: v.array(v.array(v.number())),
      properties: v.object({ ranks: v.array(rank) }),
    }),
  }),
  arcs: v.array(v.pipe(v.array(point), v.minLength(2))),
});

/** Reads the file of a département, or names the part that is wrong. */
export function readFinerOutlines(json: unknown): FinerTopology | string {
  const parsed = v.safeParse(topologySchema, json);
  if (!parsed.success) return v.getDotPath(parsed.issues[0]) ?? "type";
  const { arcs, objects } = parsed.output;
  return arcs.length === objects.limits.properties.ranks.length ? parsed.output : "objects.limits.properties.ranks";
}
