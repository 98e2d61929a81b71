import type { Topology } from "topojson-specification";
import type { CodeDepartement } from "../../domain/codes.ts";
import { type Loadable, readyValue } from "../../domain/loadable.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import { finerOutlinesFile, OUTLINES_FILE } from "../../formats/public-data/file-names.ts";
import { type FinerTopology, readFinerOutlines } from "../../formats/public-data/finer-outlines.ts";
import type { BoundingBox } from "../../geo/bounding-box.ts";
import { createContains } from "../../geo/point-in-polygon.ts";
import type { Position } from "../../geo/position.ts";
import { fetchJson } from "./fetch-json.ts";
import { refineOutlines } from "./refine-outlines.ts";

/** Positions along each side of a box that are looked up. */
const SAMPLES = 6;

/**
 * The outlines of all territories, finer in the départements of a box and of all boxes before; undefined where no département is new, where a later
 * call has more of them, and when none of their files can be read.
 */
export type LoadFiner = (
  box: BoundingBox,
  departements: TerritoryOutlines["departements"],
) => Promise<TerritoryOutlines | undefined>;

/** Creates a loader that fetches each file once. The overview, which the page has, comes from the cache of the browser. */
export function createFinerLoader(): LoadFiner {
  const files = new Map<CodeDepartement, Promise<Loadable<FinerTopology>>>();
  let overview: Promise<Loadable<Topology>> | undefined;
  return async (box, departements) => {
    const added = departementsWithin(box, departements).filter((code) => !files.has(code));
    if (added.length === 0) return undefined;
    for (const code of added) files.set(code, fetchJson(finerOutlinesFile(code), readFinerOutlines));
    const known = files.size;
    const finer = (await Promise.all(files.values())).flatMap((file) => readyValue(file) ?? []);
    if (finer.length === 0) return undefined;
    overview ??= fetchJson(OUTLINES_FILE, (json) => json as Topology);
    const whole = readyValue(await overview);
    const refined = whole && refineOutlines(whole, finer);
    return typeof refined === "string" || files.size > known ? undefined : refined;
  };
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
