import { transform } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { CodeDepartement } from "../../domain/codes.ts";
import { createContains } from "../../domain/geo/point-in-polygon.ts";
import type { BoundingBox, Position } from "../../domain/geo/position.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { TerritoryOutlines } from "../../domain/territory.ts";
import { decodeOutlines, type FinerTopology } from "./decode-topology.ts";
import type { Loader } from "./loader.ts";

/** Positions along each side of a box that are looked up. */
const SAMPLES = 6;

/** Outlines, finer in the départements of all boxes so far; undefined when nothing new is there or can be read. */
export type LoadFiner = (box: BoundingBox, overview: TerritoryOutlines) => Promise<TerritoryOutlines | undefined>;

/** Creates a loader that fetches each file once, and keeps only its arcs, which the outlines share. */
export function createFinerLoader(loader: Loader): LoadFiner {
  const asked = new Set<CodeDepartement>();
  let last: Promise<Topology | undefined> = Promise.resolve(undefined);
  return async (box, overview) => {
    const added = departementsWithin(box, overview.departements).filter((code) => !asked.has(code));
    if (added.length === 0) return undefined;
    for (const code of added) asked.add(code);
    const known = asked.size;
    last = refineFurther(loader, overview.topology, last, added);
    const refined = await last;
    if (refined === undefined || asked.size > known) return undefined;
    const outlines = decodeOutlines(refined);
    return typeof outlines === "string" ? undefined : outlines;
  };
}

/** The topology of the loads before, refined by the files of these départements; undefined as long as no file could be read. */
async function refineFurther(
  loader: Loader,
  overview: Topology,
  before: Promise<Topology | undefined>,
  added: readonly CodeDepartement[],
): Promise<Topology | undefined> {
  const files = await Promise.all(added.map((code) => loader.load("finerOutlines", code)));
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
