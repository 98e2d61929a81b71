import { join } from "node:path";
import { readText } from "../read-text.ts";

/** Properties of a module that the bundler passes to name its chunk. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

interface ChunkGroup {
  readonly name: string | ((id: string, graph: ModuleGraph) => string | null);
  readonly priority: number;
  readonly tags?: "$initial"[];
}

const OF_FIND = /\/src\/find\//;
const ONLY_MAP = /\/src\/map\/|\/maplibre-gl\//;

/** The source of MapLibre's two bundles, and the module with the address of the file that has the worker. */
export const MAPLIBRE = {
  page: "node_modules/maplibre-gl/src/index.ts",
  worker: "node_modules/maplibre-gl/src/source/worker.ts",
  workerUrl: "node_modules/maplibre-gl/src/source/worker.ts?own-url",
};

/**
 * Groups of modules that share a chunk, since on slow networks a request costs more than its bytes: everything that the question needs;
 * the list; the map; and modules that other parts share with list or map, so that they wait for neither.
 */
export function chunkGroups(root: string): ChunkGroup[] {
  const pageEntry = join(root, "src/find/start/main.tsx");
  const mapEntry = join(root, "src/map/start-map.ts");
  const ofPage = importsOf(pageEntry);
  const ofMap = importsOf(mapEntry);
  const ofList = importsOf(join(root, "src/find/shell/page.tsx"));
  const ofMapLibre = importsOf(join(root, MAPLIBRE.page));
  const ofWorker = importsOf(join(root, MAPLIBRE.workerUrl));
  return [
    {
      name: (id, graph) => (id !== pageEntry && ofPage(graph).has(id) ? "start" : null),
      tags: ["$initial"],
      priority: 4,
    },
    {
      name: (id, graph) => (ofWorker(graph).has(id) ? "maplibre-gl" : null),
      priority: 3,
    },
    {
      name: (id, graph) => {
        const isOfMap = ofMap(graph).has(id) && !ONLY_MAP.test(id) && !ofMapLibre(graph).has(id);
        const isOfList = ofList(graph).has(id) && !OF_FIND.test(id);
        return isOfMap || isOfList ? "shared" : null;
      },
      priority: 2,
    },
    { name: (id, graph) => (id !== mapEntry && ofMap(graph).has(id) ? "map" : null), priority: 1 },
    { name: (id, graph) => (ofList(graph).has(id) ? "list" : null), priority: 0 },
  ];
}

/** The name of a chunk's file. A file that is named by its role or language alone (`state`, `en`) has the name of its folder before it. */
export function chunkFileName({ facadeModuleId }: { readonly facadeModuleId?: string | null | undefined }): string {
  const feature = /\/src\/(?:find|ui\/messages)\/([^/]+)\/[a-z]+\.tsx?$/.exec(facadeModuleId ?? "")?.[1];
  return `assets/${feature === undefined ? "" : `${feature}-`}[name]-[hash].js`;
}

/** A module with its direct and indirect static imports; found once, since all modules of a build have one graph. */
function importsOf(id: string): (graph: ModuleGraph) => ReadonlySet<string> {
  let imports: ReadonlySet<string> | undefined;
  return (graph) => {
    imports ??= withImports(id, graph);
    return imports;
  };
}

function withImports(id: string, graph: ModuleGraph): ReadonlySet<string> {
  const reached = new Set([id]);
  // The set grows during the iteration, which visits the new modules too.
  for (const module of reached) {
    for (const imported of graph.getModuleInfo(module)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}

/**
 * The oldest engines served as targets of the build ("chrome109", "ios15.4"), from `browserslist` in package.json, the only place that states
 * them.
 * @throws Error for a query other than "engine >= version"
 */
export function readBuildTargets(root: string): string[] {
  const { browserslist } = JSON.parse(readText(join(root, "package.json"))) as {
    readonly browserslist: readonly string[];
  };
  return browserslist.map((query) => {
    const [, engine, version] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(query) ?? [];
    if (engine === undefined) throw new Error(`package.json, browserslist: "${query}" is not "engine >= version".`);
    return `${engine.replace("ios_saf", "ios")}${version}`;
  });
}
