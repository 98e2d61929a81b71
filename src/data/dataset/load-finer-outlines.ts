import { feature, transform } from "topojson-client";
import type { GeometryCollection, MultiLineString, Topology } from "topojson-specification";
import * as v from "valibot";
import type { CodeDepartement } from "../../domain/codes.ts";
import { createContains } from "../../domain/geo/point-in-polygon.ts";
import type { BoundingBox, Position } from "../../domain/geo/position.ts";
import { readyValue } from "../../domain/loadable.ts";
import { OUTLINE_LAYERS, type TerritoryOutlines } from "../../domain/territory.ts";
import { finerOutlinesFile } from "../public-data/file-names.ts";
import { fetchJson } from "./fetch-json.ts";

/** Positions along each side of a box that are looked up. */
const SAMPLES = 6;

/** Outlines, finer in the départements of all boxes so far; undefined when nothing new is there or can be read. */
export type LoadFiner = (box: BoundingBox, overview: TerritoryOutlines) => Promise<TerritoryOutlines | undefined>;

/** Creates a loader that fetches each file once, and keeps only its arcs, which the outlines share. */
export function createFinerLoader(): LoadFiner {
  const asked = new Set<CodeDepartement>();
  let last: Promise<Topology | undefined> = Promise.resolve(undefined);
  return async (box, overview) => {
    const added = departementsWithin(box, overview.departements).filter((code) => !asked.has(code));
    if (added.length === 0) return undefined;
    for (const code of added) asked.add(code);
    const known = asked.size;
    last = refineFurther(overview.topology, last, added);
    const refined = await last;
    if (refined === undefined || asked.size > known) return undefined;
    const outlines = decodeTerritories(refined);
    return typeof outlines === "string" ? undefined : outlines;
  };
}

/** The topology of the loads before, refined by the files of these départements; undefined as long as no file could be read. */
async function refineFurther(
  overview: Topology,
  before: Promise<Topology | undefined>,
  added: readonly CodeDepartement[],
): Promise<Topology | undefined> {
  const files = await Promise.all(added.map((code) => fetchJson(finerOutlinesFile(code), readFinerOutlines)));
  const finer = files.flatMap((file) => readyValue(file) ?? []);
  const refined = await before;
  if (finer.length === 0) return refined;
  return refineTopology(refined ?? overview, finer);
}

/** The départements in which some of the sampled positions of a box lie. */
function departementsWithin(
  [west, south, east, north]: BoundingBox,
  departements: TerritoryOutlines["departements"],
): readonly CodeDepartement[] {
  const steps = Array.from({ length: SAMPLES }, (_, step) => step / (SAMPLES - 1));
  const samples = steps.flatMap((x) =>
    steps.map((y): Position => [west + x * (east - west), south + y * (north - south)]),
  );
  return departements.features
    .filter(({ geometry }) => samples.some(createContains([geometry])))
    .map(({ properties }) => properties.code as CodeDepartement);
}

/**
 * The topology of all territories in degrees, with its arcs replaced by finer ones where there are any: limits stay common to their neighbours.
 * @param whole the overview, or the overview refined before
 */
function refineTopology(whole: Topology, finer: readonly FinerTopology[]): Topology {
  const arcs = toDegrees(whole);
  for (const topology of finer) {
    const { ranks = [] } = topology.objects.limits.properties ?? {};
    const own = toDegrees(topology);
    for (const [at, rank] of ranks.entries()) arcs[rank] = betweenEndsOf(arcs[rank] ?? [], own[at] ?? []);
  }
  return { type: "Topology", objects: whole.objects, arcs };
}

/** A finer arc between the ends of the one that it replaces: each file has a grid of its own, and areas are joined where ends are equal. */
function betweenEndsOf(coarse: readonly number[][], finer: readonly number[][]): number[][] {
  return [...coarse.slice(0, 1), ...finer.slice(1, -1), ...coarse.slice(-1)];
}

function toDegrees({ transform: grid, arcs }: Topology): number[][][] {
  if (grid === undefined) return [...arcs];
  const decode = transform(grid);
  return arcs.map((arc) => arc.map((point, at) => decode([...point], at > 0)));
}

/** The outlines of the territories, or a sentence that names the missing object. */
export function decodeTerritories(json: unknown): TerritoryOutlines | string {
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
function readFinerOutlines(json: unknown): FinerTopology | string {
  const parsed = v.safeParse(topologySchema, json);
  if (!parsed.success) return v.getDotPath(parsed.issues[0]) ?? "type";
  const { arcs, objects } = parsed.output;
  return arcs.length === objects.limits.properties.ranks.length ? parsed.output : "objects.limits.properties.ranks";
}
