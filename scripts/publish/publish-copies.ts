import { resolve } from "node:path";
import type { Plugin } from "vite";
import { compressFiles } from "./compress-files.ts";

/** Once every file of the site is written: compressed copies beside them. The last of the plugins, for copies of former files would be served. */
export function publishCopies(): Plugin {
  let folder = "";
  return {
    name: "publish-copies",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      handler: async () => {
        const count = await compressFiles(folder);
        console.log(`${count} files have compressed copies`);
      },
    },
  };
}
