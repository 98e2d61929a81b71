import type { Plugin } from "vite";
import { afterBuild } from "./after-build.ts";
import { compressFiles } from "./compress-files.ts";

/** Plugin after all others: writes compressed copies of every file of the site. A later change would leave an outdated copy. */
export function publishCopies(): Plugin {
  return {
    ...afterBuild("publish-copies", async ({ folder }) => {
      const count = await compressFiles(folder);
      console.log(`${count} files have compressed copies`);
    }),
    enforce: "post",
  };
}
