import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { publishLicences } from "./scripts/licences/publish-licences.ts";
import { publishCopies } from "./scripts/publish/after-build.ts";
import { chunkFileName, chunkGroups, MAPLIBRE, readBuildTargets } from "./scripts/publish/build-options.ts";
import { PAGE_POLICY, writePolicy } from "./scripts/publish/hosting.ts";
import { publishFirstView, publishStartGuard } from "./scripts/publish/publish-first-view.ts";
import { publishServiceWorker } from "./scripts/publish/publish-service-worker.ts";
import { publishPages } from "./scripts/publish/site-pages.ts";
import { themeColours } from "./scripts/publish/theme-colours.ts";
import { publishTransit } from "./scripts/transit/announce-transit.ts";
import { CONFIG } from "./src/config.ts";

const licences = publishLicences();

/** The index of clipper2-ts collects all its functions in one object, and does not say that nobody misses it: half of its bytes. */
const TREESHAKE = { moduleSideEffects: (id: string) => !id.includes("/clipper2-ts/") };

/**
 * Fields of classes are assigned, which no class here can tell from being defined: Safari before 16 cannot define all of them, and the
 * helper for that weighs on everybody.
 */
const TRANSFORM = {
  assumptions: { setPublicClassFields: true },
  // As MapLibre's own build does: some of its classes name a field that the constructor of a superclass sets.
  typescript: { removeClassFieldsWithoutInitializer: true },
};

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    zipWithoutWorker(),
    oneMapLibre(),
    contentPolicy(),
    themeColours(),
    publishTransit(),
    publishFirstView(),
    publishStartGuard(),
    publishPages(),
    publishServiceWorker(import.meta.dirname, licences.worker()),
    licences.page,
    publishCopies(),
    unsetNotice(),
  ],
  optimizeDeps: { exclude: ["maplibre-gl"] },
  worker: {
    format: "es",
    plugins: () => [licences.worker()],
    rolldownOptions: { treeshake: TREESHAKE, transform: TRANSFORM },
  },
  build: {
    target: readBuildTargets(import.meta.dirname),
    manifest: true,
    // Safari before 17 does not know modulepreload: it then loads code when it runs it. The polyfill would weigh on everybody.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ["index.html", "territoires/index.html", "donnees/index.html"],
      transform: TRANSFORM,
      output: {
        chunkFileNames: chunkFileName,
        codeSplitting: { groups: chunkGroups(import.meta.dirname) },
      },
    },
  },
});

/** Gives `write-excel-file` another `zip` than that of fflate. */
function zipWithoutWorker(): Plugin {
  const module = resolve(import.meta.dirname, "src/data/export/zip-without-worker.ts");
  return {
    name: "zip-without-worker",
    apply: "build",
    enforce: "pre",
    resolveId: (source, importer) =>
      source === "fflate" && importer?.includes("/write-excel-file/") === true ? module : undefined,
  };
}

/**
 * Builds MapLibre from the source in its package, whose two bundles hold the same modules: 131 of their 442 kB in gzip. All that its worker
 * needs is one file, which the page imports too; it starts a worker only where it runs as one.
 */
function oneMapLibre(): Plugin {
  const [page, worker, workerUrl] = [MAPLIBRE.page, MAPLIBRE.worker, MAPLIBRE.workerUrl].map((path) =>
    resolve(import.meta.dirname, path),
  );
  return {
    name: "one-maplibre",
    apply: "build",
    enforce: "pre",
    resolveId(source) {
      if (source === "maplibre-gl") return page;
      return source.startsWith("maplibre-gl/dist/maplibre-gl-worker.mjs") ? workerUrl : undefined;
    },
    load: (id) => (id === workerUrl ? `import ${JSON.stringify(worker)}; export default import.meta.url;` : undefined),
  };
}

/** Writes the policy into the built page only: the development server needs inline scripts. */
function contentPolicy(): Plugin {
  return {
    name: "content-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: writePolicy(PAGE_POLICY) },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** Says at the end of a build what whoever publishes the map has left unset in src/config.ts, and what the page does instead. */
function unsetNotice(): Plugin {
  const { reportAddress }: { readonly reportAddress: string } = CONFIG;
  return {
    name: "unset-notice",
    apply: "build",
    closeBundle() {
      if (reportAddress !== "") return;
      this.warn(
        "reportAddress is empty in src/config.ts: « Signaler une erreur » offers a text to copy instead of a mail.",
      );
    },
  };
}
