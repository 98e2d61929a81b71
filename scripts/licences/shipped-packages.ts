import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { ListedPackage } from "../../src/static-pages/licences-page.tsx";
import { readText } from "../read-text.ts";
import { packageFolder } from "./package-folder.ts";
import { readPackage } from "./read-package.ts";

/** Prefixes of the ids of modules written by build tools, with those tools. */
const WRITTEN_BY: Readonly<Record<string, string>> = { "\0vite/": "vite", "\0rolldown/": "rolldown" };

/**
 * The packages in a built site, by name: those of its modules, and those bundled in a module, by its source map. For bundled ones the
 * version is that installed beside it, since source maps have none.
 * @param ids modules by the bundler's ids
 * @param root the folder with node_modules
 * @throws Error when a module belongs neither to the project nor to an installed package
 */
export function shippedPackages(ids: Iterable<string>, root: string): readonly ListedPackage[] {
  const found = new Map<string, ListedPackage>();
  const packed: { readonly folder: string; readonly holder: ListedPackage }[] = [];
  for (const id of ids) {
    const path = id.split("?", 1)[0] ?? id;
    const folder = id.startsWith("\0") ? folderOfTool(id, root) : packageFolder(path);
    if (folder === undefined) continue;
    const holder = found.get(folder) ?? readPackage(folder);
    found.set(folder, holder);
    for (const name of packedNames(path)) packed.push({ folder: join(root, "node_modules", name), holder });
  }
  for (const { folder, holder } of packed) {
    if (!found.has(folder)) found.set(folder, { ...readPackage(folder), packedIn: `${holder.name} ${holder.version}` });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function folderOfTool(id: string, root: string): string {
  const tool = Object.entries(WRITTEN_BY).find(([beginning]) => id.startsWith(beginning))?.[1];
  if (tool === undefined) throw new Error(`The module ${JSON.stringify(id)} belongs to no package.`);
  return join(root, "node_modules", tool);
}

/** The other packages whose sources are bundled in a module. */
function packedNames(path: string): readonly string[] {
  const map = `${path}.map`;
  if (!existsSync(map)) return [];
  const { sources } = JSON.parse(readText(map)) as { readonly sources: readonly string[] };
  const own = packageFolder(path);
  const folders = sources
    // Source paths start at the folder of the map, or inside the sources of a bundled package.
    .map((source) => packageFolder(resolve(dirname(map), source)))
    .filter((folder) => folder !== undefined && folder !== own);
  return [...new Set(folders)].map((folder) => nameOf(folder ?? ""));
}

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf("/node_modules/") + "/node_modules/".length);
}
