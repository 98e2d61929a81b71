import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { VERSION_META } from "../../src/platform/offline/cached-version.ts";
import { TOO_OLD } from "../../src/platform/offline/is-too-old.ts";
import { START_GUARD } from "../../src/platform/offline/recover-start.ts";
import { afterBuild } from "../publish/after-build.ts";
import { bundleScript } from "../publish/bundle-script.ts";
import { readText } from "../read-text.ts";
import { listVersion } from "./list-version.ts";

/** Path of the worker in the built site: beside the page, since its scope is its own folder. */
const WORKER = "sw.js";
const ENTRY = "src/service-worker/main.ts";
const GUARD_ENTRY = "src/service-worker/start-guard.ts";
const TOO_OLD_ENTRY = "src/service-worker/too-old.ts";
/** Older than the engines served: it tells a browser that it is too old. */
const GUARD_TARGET = "es2018";

/**
 * Plugin after the build: writes the version into the page, and beside it the service worker, whose first line lists the files of that
 * version, and the script that recovers from a damaged cache. It runs after all plugins that change files. The development server has no service worker.
 */
export function publishServiceWorker(): Plugin {
  return {
    ...afterBuild("publish-service-worker", async ({ folder, root }) => {
      const page = join(folder, "index.html");
      const { version, html, kept } = listVersion(folder, readText(page));
      writeFileSync(page, html);
      const code = await bundleScript(root, ENTRY);
      writeFileSync(join(folder, WORKER), `const CACHED_VERSION = ${JSON.stringify(kept)};\n${code}`);
      writeFileSync(join(folder, START_GUARD), await bundleScript(root, GUARD_ENTRY, GUARD_TARGET));
      writeFileSync(join(folder, TOO_OLD), await bundleScript(root, TOO_OLD_ENTRY, GUARD_TARGET));
      console.log(`${WORKER}: version ${version}, ${kept.files.length} files`);
    }),
    transformIndexHtml: () => [
      { tag: "meta", attrs: { name: VERSION_META, content: "" }, injectTo: "head" },
      { tag: "script", attrs: { async: true, fetchpriority: "low", src: `./${START_GUARD}` }, injectTo: "head" },
    ],
  };
}
