import { join } from "node:path";

/** Properties of a module that the bundler passes to name its chunk. */
interface ModuleGraph {
  getModuleInfo(
    id: string,
  ): { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;
}

interface ChunkGroup {
  readonly name: string | ((id: string, graph: ModuleGraph) => string | null);
  readonly priority: number;
  readonly tags?: "$initial"[];
  readonly test?: RegExp;
  readonly includeDependenciesRecursively?: boolean;
}

/** The sheets and views of the page. The page loads most of them ahead (`preloadViews` of src/find/shell/lazy-views.tsx). */
const VIEWS = [
  "src/find/sheet/place-sheet.tsx",
  "src/find/sheet/passage-sheet.tsx",
  "src/find/seasonal/seasonal-view.tsx",
];

/**
 * Small modules that many sheets and views share. In one chunk they cost the first list, which names every chunk, some 20 bytes each less, and
 * a visit fewer requests.
 */
export const PIECES = [
  "src/ui/french-part.tsx",
  "src/ui/printing.tsx",
  "src/ui/unmarked-list.tsx",
  "src/ui/use-root-mark.ts",
  "src/ui/copy-field.tsx",
  "src/ui/copy-text.ts",
  "src/find/sheet/sheet-frame.tsx",
  "src/ui/sheet/first-known.ts",
  "src/find/sheet/place-text.ts",
];

const ONLY_MAP = /\/src\/map\/|\/maplibre-gl\//;

/**
 * Groups of modules that share a chunk, since on slow networks a request costs more than its bytes: everything that the first list needs;
 * the map; modules that later parts share with the map, which must not wait for it; modules that several views share and nothing else
 * needs; and small pieces. The page names each chunk of a view, so that fewer chunks also make the first list smaller.
 */
export function chunkGroups(root: string): ChunkGroup[] {
  const mapEntry = join(root, "src/map/start-map.ts");
  const views = VIEWS.map((view) => join(root, view));
  const pieces = new Set(PIECES.map((piece) => join(root, piece)));
  const page = join(root, "src/find/start/main.tsx");
  let first: ReadonlySet<string> | undefined;
  let closure: ReadonlySet<string> | undefined;
  let ofViews: ReadonlySet<string> | undefined;
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
        return closure.has(id) && !ONLY_MAP.test(id) ? "shared" : null;
      },
      priority: 2,
    },
    { name: (id) => (id !== mapEntry && closure?.has(id) ? "map" : null), priority: 1 },
    {
      name: (id, graph) => {
        ofViews ??= sharedByViews(views, page, graph);
        return ofViews.has(id) ? "views" : null;
      },
      priority: 0,
      // What they import and others need too stays apart; it imports none of them.
      includeDependenciesRecursively: false,
    },
    {
      name: (id) => (pieces.has(id) ? "pieces" : null),
      priority: -1,
      includeDependenciesRecursively: false,
    },
  ];
}

/** The name of a chunk's file. A file of a feature that is named by its role alone (`dialog`, `state`) has the feature's name before it. */
export function chunkFileName({ facadeModuleId }: { readonly facadeModuleId?: string | null | undefined }): string {
  const feature = /\/src\/find\/([^/]+)\/[a-z]+\.tsx?$/.exec(facadeModuleId ?? "")?.[1];
  return `assets/${feature === undefined ? "" : `${feature}-`}[name]-[hash].js`;
}

/**
 * The modules that two or more of the views need, and that the page needs in no other part.
 * @throws Error when a view is no module of the page
 */
function sharedByViews(views: readonly string[], page: string, graph: ModuleGraph): ReadonlySet<string> {
  const elsewhere = withImports(page, graph, (id) => dynamicImportsOf(id, graph).filter((one) => !views.includes(one)));
  for (const view of views) if (graph.getModuleInfo(view) === null) throw new Error(`No module of the page: ${view}`);
  const closures = views.map((view) => withImports(view, graph));
  const all = new Set(closures.flatMap((closure) => [...closure]));
  return new Set(
    [...all].filter((id) => !elsewhere.has(id) && closures.filter((closure) => closure.has(id)).length > 1),
  );
}

function dynamicImportsOf(id: string, graph: ModuleGraph): readonly string[] {
  return graph.getModuleInfo(id)?.dynamicallyImportedIds ?? [];
}

/** A module with its direct and indirect static imports, and with the other modules that `also` gives for each. */
function withImports(
  id: string,
  graph: ModuleGraph,
  also: (id: string) => readonly string[] = () => [],
): ReadonlySet<string> {
  const reached = new Set([id]);
  // The set grows during the iteration, which visits the new modules too.
  for (const module of reached) {
    for (const imported of graph.getModuleInfo(module)?.importedIds ?? []) reached.add(imported);
    for (const other of also(module)) reached.add(other);
  }
  return reached;
}
