import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { VERSION_META } from "../../src/offline/kept-version.ts";
import { bundleScript } from "../publish/bundle-script.ts";
import { readText } from "../read-text.ts";
import { listVersion } from "./list-version.ts";

/** Path of the worker in the built site: beside the page, since its scope is its own folder. */
const WORKER = "sw.js";
const ENTRY = "src/service-worker/main.ts";

/**
 * Plugin after the build: writes the version into the page, and beside it the service worker, whose first line lists the files of that
 * version. It runs after all plugins that change files. The development server has no service worker.
 */
export function publishServiceWorker(): Plugin {
  let folder = "";
  let root = "";
  return {
    name: "publish-service-worker",
    apply: "build",
    configResolved: (config) => {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: () => [{ tag: "meta", attrs: { name: VERSION_META, content: "" }, injectTo: "head" }],
    closeBundle: {
      order: "post",
      sequential: true,
      handler: async () => {
        const page = join(folder, "index.html");
        const { version, html, kept } = listVersion(folder, readText(page));
        writeFileSync(page, html);
        const code = await bundleScript(root, ENTRY);
        writeFileSync(join(folder, WORKER), `const KEPT_VERSION = ${JSON.stringify(kept)};\n${code}`);
        console.log(`${WORKER}: version ${version}, ${kept.files.length} files`);
      },
    },
  };
}
