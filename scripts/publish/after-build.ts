import { resolve } from "node:path";
import type { Plugin } from "vite";

/** The built site, and the folder of the project. */
export interface BuiltFolders {
  readonly folder: string;
  readonly root: string;
}

/** Plugin that acts on the built site, once its files are written and after the plugins listed before it. */
export function afterBuild(name: string, act: (built: BuiltFolders) => void | Promise<void>): Plugin {
  let built: BuiltFolders = { folder: "", root: "" };
  return {
    name,
    apply: "build",
    configResolved: ({ root, build }) => {
      built = { folder: resolve(root, build.outDir), root };
    },
    closeBundle: { order: "post", sequential: true, handler: () => act(built) },
  };
}
