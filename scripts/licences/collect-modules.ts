import type { Plugin, Rolldown } from "vite";

/** Ids of the modules in the built files, as the bundler writes them. */
export type ModuleIds = Set<string>;

const STYLES = /\.css($|\?)/;

/** A plugin that adds the modules of a build to the ids: one for the page, one for each worker. */
export function collectModules(ids: ModuleIds): Plugin {
  return {
    name: "collect-modules",
    generateBundle: (_, bundle) => {
      for (const output of Object.values(bundle)) if (output.type === "chunk") addModules(ids, output);
    },
  };
}

function addModules(ids: ModuleIds, { modules }: Rolldown.OutputChunk): void {
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    // Styles go to a file of their own, with the fonts that they name.
    if (renderedLength > 0 || STYLES.test(id)) ids.add(id);
  }
}
