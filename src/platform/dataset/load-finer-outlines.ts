import type { Topology } from "topojson-specification";
import type { CodeDepartement } from "../../domain/codes.ts";
import { type Loadable, readyValue } from "../../domain/loadable.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import { finerOutlinesFile, OUTLINES_FILE } from "../../formats/public-data/file-names.ts";
import { type FinerTopology, readFinerOutlines } from "../../formats/public-data/finer-outlines.ts";
import { fetchJson } from "./fetch-json.ts";
import { refineOutlines } from "./refine-outlines.ts";

/** The outlines of all territories, finer in these départements; undefined when none of their files can be read. */
export type LoadFiner = (codes: readonly CodeDepartement[]) => Promise<TerritoryOutlines | undefined>;

/** Creates a loader that fetches each file once. The overview, which the page has, comes from the cache of the browser. */
export function createFinerLoader(): LoadFiner {
  const files = new Map<CodeDepartement, Promise<Loadable<FinerTopology>>>();
  let overview: Promise<Loadable<Topology>> | undefined;
  const fileOf = (code: CodeDepartement) => {
    const file = files.get(code) ?? fetchJson(finerOutlinesFile(code), readFinerOutlines);
    files.set(code, file);
    return file;
  };
  return async (codes) => {
    const finer = (await Promise.all(codes.map(fileOf))).flatMap((file) => readyValue(file) ?? []);
    if (finer.length === 0) return undefined;
    overview ??= fetchJson(OUTLINES_FILE, (json) => json as Topology);
    const whole = readyValue(await overview);
    const refined = whole && refineOutlines(whole, finer);
    return typeof refined === "string" ? undefined : refined;
  };
}
