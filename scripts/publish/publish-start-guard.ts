import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { START_GUARD, TOO_OLD } from "../../src/data/device/is-too-old.ts";
import { afterBuild } from "./after-build.ts";
import { bundleScript } from "./bundle-script.ts";

const GUARD_ENTRY = "src/service-worker/start-guard.ts";
const TOO_OLD_ENTRY = "src/service-worker/too-old.ts";
/** Older than the engines served: it tells a browser that it is too old. */
const GUARD_TARGET = "es2018";

/** Plugin after the build: writes the scripts that say why the page cannot start. */
export function publishStartGuard(): Plugin {
  return {
    ...afterBuild("publish-start-guard", async ({ folder, root }) => {
      writeFileSync(join(folder, START_GUARD), await bundleScript(root, GUARD_ENTRY, GUARD_TARGET));
      writeFileSync(join(folder, TOO_OLD), await bundleScript(root, TOO_OLD_ENTRY, GUARD_TARGET));
    }),
    transformIndexHtml: (_, { path }) => {
      const src = `${path === "/index.html" ? "./" : "../"}${START_GUARD}`;
      return [{ tag: "script", attrs: { async: true, fetchpriority: "low", src }, injectTo: "head" }];
    },
  };
}
