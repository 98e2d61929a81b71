import type { Manifest, ManifestChunk } from "vite";

export interface BundleFiles {
  /** Scripts that the first list needs. */
  readonly firstScripts: readonly string[];
  /** Everything loaded until the markers: those scripts, the map's, styles, fonts and workers. */
  readonly untilMarkers: readonly string[];
}

const FIRST_PAGE = "index.html";
const MAP_ROOM = "src/map/";

/**
 * The scripts that a page runs before it shows anything.
 * @throws Error when the build has no such page
 */
export function listScripts(manifest: Manifest, page: string): readonly string[] {
  if (manifest[page] === undefined) throw new Error(`The build has no page ${page}.`);
  return withImports(manifest, [page]).flatMap((key) => manifest[key]?.file ?? []);
}

/**
 * The files of a first visit. The map is a lazy chunk of its own; other lazy chunks, such as catalogues of languages, do not count.
 * @throws Error when there is no such page or no lazy map, since the budget would then measure something else.
 */
export function findBundleFiles(manifest: Manifest): BundleFiles {
  const first = withImports(manifest, [FIRST_PAGE]);
  const lazyMaps = first
    .flatMap((key) => manifest[key]?.dynamicImports ?? [])
    .filter((key) => key.startsWith(MAP_ROOM));
  if (lazyMaps.length === 0) {
    throw new Error(`No chunk of ${MAP_ROOM} is imported lazily.`);
  }
  return {
    firstScripts: listScripts(manifest, FIRST_PAGE),
    untilMarkers: [
      ...new Set(withImports(manifest, [FIRST_PAGE, ...lazyMaps]).flatMap((key) => filesOf(manifest[key]))),
    ],
  };
}

/** The chunks with their direct and indirect static imports. */
function withImports(manifest: Manifest, keys: readonly string[]): string[] {
  const reached = new Set(keys);
  // The set grows during the iteration, which visits the new keys too.
  for (const key of reached) {
    for (const imported of manifest[key]?.imports ?? []) {
      reached.add(imported);
    }
  }
  return [...reached];
}

/** Without the woff copies of fonts: every browser that supports the map reads woff2. */
function filesOf(chunk: ManifestChunk | undefined): string[] {
  const files = chunk === undefined ? [] : [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])];
  return files.filter((file) => !file.endsWith(".woff"));
}
