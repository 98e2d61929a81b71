import type { Plugin, Rolldown } from "vite";

/** Modules of which something is in the built files, by the ids of the bundler. */
export type ModuleIds = Set<string>;

const STYLES = /\.css($|\?)/;

/** A plugin that adds to the ids what a build puts into its files: one for the page, one for each worker. */
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
    // Styles leave the code for a file of their own, with the fonts that they name.
    if (renderedLength > 0 || STYLES.test(id)) ids.add(id);
  }
}
