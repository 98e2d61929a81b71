import { resolve } from "node:path";
import type { Plugin } from "vite";
import { compressFiles } from "./compress-files.ts";

/** Plugin after all others: writes compressed copies of every file of the site. A later change would leave an outdated copy. */
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
