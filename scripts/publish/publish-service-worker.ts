import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { readBuildTargets } from "./build-options.ts";

/** Files kept beside the page: code, styles, fonts, data, « À propos », and icons and manifest of the installed page. */
const KEPT = [
  "index.html",
  "territoires/index.html",
  "donnees/index.html",
  "start-guard.js",
  "{assets,data,icons}/**",
  "icon.svg",
  "manifest.webmanifest",
  "a-propos/index.html",
  "liste/style.css",
];
/** Formats that no browser with a service worker requests, compressed copies, source maps, and data for other programs than the page. */
const LEFT_OUT = ["**/*.{woff,gz,br,zst,map,atom,pmtiles}", "data/datapackage.json"];
/** Workbox leaves longer files out with no more than a warning; what an operator adds may be as long. */
const LONGEST_BYTES = 200_000_000;

/**
 * Plugin that writes the service worker beside the page, with the list of the files that it keeps. It reads the finished files: only
 * licences and compressed copies are written after it. The development server has no service worker.
 *
 * @param root folder of the project
 * @param collect plugin that collects the modules of the worker, for their licences
 */
export function publishServiceWorker(root: string, collect: Plugin): Plugin[] {
  const folder = join(root, "dist");
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "src/service-worker",
    filename: "sw.ts",
    // The page has its own manifest, and registers the worker itself, when it is idle.
    manifest: false,
    injectRegister: false,
    integration: { closeBundleOrder: "post" },
    injectManifest: {
      rollupFormat: "iife",
      target: readBuildTargets(root),
      buildPlugins: { vite: [collect] },
      globPatterns: KEPT,
      globIgnores: LEFT_OUT,
      // Their names are hashes of their content.
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: LONGEST_BYTES,
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) => ({
            ...entry,
            integrity: integrityOf(readFileSync(join(folder, entry.url))),
          })),
        }),
      ],
    },
  });
}

function integrityOf(bytes: Buffer): string {
  return `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
}
