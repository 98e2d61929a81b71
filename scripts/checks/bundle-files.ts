/** What Vite writes of each chunk in dist/.vite/manifest.json; paths are relative to dist. */
export interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  /** Keys of the chunks that it imports at once. */
  readonly imports?: readonly string[];
  /** Keys of the chunks that it may import later. */
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  /** Fonts, images, and the scripts of workers. */
  readonly assets?: readonly string[];
}

export type BuildManifest = Readonly<Record<string, ManifestChunk>>;

export interface BundleFiles {
  /** Scripts without which the list does not show. */
  readonly firstScripts: readonly string[];
  /** All that is loaded until the markers show: those scripts, the map's, styles, fonts and workers. */
  readonly untilMarkers: readonly string[];
}

const MAP_ROOM = "src/map/";

/**
 * The files that a first visit loads. The map comes as a lazy chunk of its own; the other lazy chunks are the catalogues
 * of languages, that a visitor may never ask for.
 * @throws Error when the page has no entry, or no lazy map: the budget would then measure something else.
 */
export function findBundleFiles(manifest: BuildManifest): BundleFiles {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (entry === undefined) {
    throw new Error("The build's manifest names no entry.");
  }
  const first = withImports(manifest, [entry]);
  const lazyMaps = first
    .flatMap((key) => manifest[key]?.dynamicImports ?? [])
    .filter((key) => key.startsWith(MAP_ROOM));
  if (lazyMaps.length === 0) {
    throw new Error(`No chunk of ${MAP_ROOM} is imported lazily.`);
  }
  return {
    firstScripts: first.flatMap((key) => manifest[key]?.file ?? []),
    untilMarkers: [...new Set(withImports(manifest, [entry, ...lazyMaps]).flatMap((key) => filesOf(manifest[key])))],
  };
}

/** The chunks and all that they import at once, near or far. */
function withImports(manifest: BuildManifest, keys: readonly string[]): string[] {
  const reached = new Set(keys);
  // A set that grows while it is walked: the new ones are walked too.
  for (const key of reached) {
    for (const imported of manifest[key]?.imports ?? []) {
      reached.add(imported);
    }
  }
  return [...reached];
}

/** Without the woff twins of fonts: every browser that runs the map reads woff2. */
function filesOf(chunk: ManifestChunk | undefined): string[] {
  const files = chunk === undefined ? [] : [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])];
  return files.filter((file) => !file.endsWith(".woff"));
}
