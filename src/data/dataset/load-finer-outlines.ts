import type { Topology } from "topojson-specification";
import type { CodeDepartement } from "../../domain/codes.ts";
import { createContains } from "../../domain/geo/point-in-polygon.ts";
import type { BoundingBox, Position } from "../../domain/geo/position.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { TerritoryOutlines } from "../../domain/territory.ts";
import { finerOutlinesFile, OUTLINES_FILE } from "../public-data/file-names.ts";
import { readFinerOutlines } from "../public-data/finer-outlines.ts";
import { fetchJson } from "./fetch-json.ts";
import { decodeOutlines, refineTopology } from "./refine-outlines.ts";

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

/**
 * Creates a loader that fetches each file once, and keeps of it only the arcs, which the outlines share. The overview, which the page has, comes
 * from the cache of the browser.
 */
export function createFinerLoader(): LoadFiner {
  const asked = new Set<CodeDepartement>();
  let last: Promise<Topology | undefined> = Promise.resolve(undefined);
  return async (box, departements) => {
    const added = departementsWithin(box, departements).filter((code) => !asked.has(code));
    if (added.length === 0) return undefined;
    for (const code of added) asked.add(code);
    const known = asked.size;
    last = refineFurther(last, added);
    const refined = await last;
    if (refined === undefined || asked.size > known) return undefined;
    const outlines = decodeOutlines(refined);
    return typeof outlines === "string" ? undefined : outlines;
  };
}

/** The topology of the loads before, refined by the files of these départements; undefined as long as no file could be read. */
async function refineFurther(
  before: Promise<Topology | undefined>,
  added: readonly CodeDepartement[],
): Promise<Topology | undefined> {
  const files = await Promise.all(added.map((code) => fetchJson(finerOutlinesFile(code), readFinerOutlines)));
  const finer = files.flatMap((file) => readyValue(file) ?? []);
  const refined = await before;
  if (finer.length === 0) return refined;
  const whole = refined ?? readyValue(await fetchJson(OUTLINES_FILE, (json) => json as Topology));
  return whole && refineTopology(whole, finer);
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
