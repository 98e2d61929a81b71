import { join } from "node:path";

/** What the bundler tells of a module when it asks for the name of its file. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

interface ChunkGroup {
  readonly name: string | ((id: string, graph: ModuleGraph) => string | null);
  readonly priority: number;
  readonly tags?: "$initial"[];
  readonly test?: RegExp;
}

const ONLY_MAP = /\/(src\/map|maplibre-gl)\//;

/**
 * Which modules are one file in the built site, for a request costs more than its bytes where the network is slow: all that the list
 * needs, whatever later parts share with it; the map; and what later parts share with the map, which must not wait for it.
 */
export function chunkGroups(root: string): ChunkGroup[] {
  const mapEntry = join(root, "src/map/start-map.ts");
  let closure: ReadonlySet<string> | undefined;
  return [
    { name: "start", tags: ["$initial"], test: /(?<!index\.html|app\/main\.tsx)$/, priority: 2 },
    {
      name: (id, graph) => {
        closure ??= withImports(mapEntry, graph);
        return closure.has(id) && !ONLY_MAP.test(id) ? "shared" : null;
      },
      priority: 1,
    },
    { name: (id) => (id !== mapEntry && closure?.has(id) ? "map" : null), priority: 0 },
  ];
}

/** A module and all that it imports at once, near or far. */
function withImports(id: string, graph: ModuleGraph): ReadonlySet<string> {
  const reached = new Set([id]);
  // A set that grows while it is walked: the new ones are walked too.
  for (const module of reached) {
    for (const imported of graph.getModuleInfo(module)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}
