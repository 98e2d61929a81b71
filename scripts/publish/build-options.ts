import { join, resolve } from "node:path";
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

/**
 * Groups of modules that share a chunk, since on slow networks a request costs more than its bytes: everything that the question needs;
 * the list; the map; and modules that later parts share with the map, which must not wait for it.
 */
export function chunkGroups(root: string): ChunkGroup[] {
  const mapEntry = join(root, "src/map/start-map.ts");
  const page = join(root, "src/find/start/main.tsx");
  const list = join(root, "src/find/shell/page.tsx");
  let first: ReadonlySet<string> | undefined;
  let listed: ReadonlySet<string> | undefined;
  let closure: ReadonlySet<string> | undefined;
  return [
    {
      name: (id, graph) => {
        first ??= withImports(page, graph);
        return first.has(id) && id !== page ? "start" : null;
      },
      tags: ["$initial"],
      priority: 3,
    },
    {
      name: (id, graph) => {
        closure ??= withImports(mapEntry, graph);
        listed ??= withImports(list, graph);
        return (closure.has(id) && !ONLY_MAP.test(id)) || (listed.has(id) && !OF_FIND.test(id)) ? "shared" : null;
      },
      priority: 2,
    },
    { name: (id) => (id !== mapEntry && closure?.has(id) ? "map" : null), priority: 1 },
    { name: (id) => (listed?.has(id) ? "list" : null), priority: 0 },
  ];
}

/** The name of a chunk's file. A file that is named by its role or language alone (`state`, `en`) has the name of its folder before it. */
export function chunkFileName({ facadeModuleId }: { readonly facadeModuleId?: string | null | undefined }): string {
  const feature = /\/src\/(?:find|ui\/messages)\/([^/]+)\/[a-z]+\.tsx?$/.exec(facadeModuleId ?? "")?.[1];
  return `assets/${feature === undefined ? "" : `${feature}-`}[name]-[hash].js`;
}

/** A module with its direct and indirect static imports. */
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

/** Aliases by which a module of the project stands for `react` and `react-dom`, and Preact for what JSX compiles to. */
export function rendererAliases(module: string) {
  return [
    { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
    { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
    { find: /^react(-dom)?$/, replacement: resolve(module) },
  ];
}
