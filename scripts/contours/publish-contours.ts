import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { OFFICIAL_OUTLINES } from "../../src/domain/outlines.ts";
import { readText } from "../read-text.ts";
import { announceContours } from "./announce-contours.ts";

/**
 * Vite plugin: announces official outlines of public/data in the built manifest; the tracked manifest stays as the tables give it. Outlines
 * that do not fit the site are left out with a warning: the page then shows the schematic ones.
 */
export function publishContours(): Plugin {
  let outFolder = "";
  let publicFolder = "";
  return {
    name: "publish-contours",
    configResolved: ({ root, build, publicDir }) => {
      outFolder = resolve(root, build.outDir, "data");
      publicFolder = join(publicDir, "data");
    },
    closeBundle() {
      const announced = announceIn(outFolder);
      if (announced === undefined) return;
      if (announced.fault === undefined) writeFileSync(join(outFolder, "manifest.json"), announced.manifest);
      else {
        rmSync(join(outFolder, OFFICIAL_OUTLINES));
        this.warn(announced.fault);
      }
    },
    configureServer: ({ middlewares, config }) => {
      middlewares.use((request, response, next) => {
        const isManifest = request.url?.split("?")[0]?.endsWith("/data/manifest.json") === true;
        const announced = isManifest ? announceIn(publicFolder) : undefined;
        if (announced?.fault !== undefined) config.logger.warn(announced.fault);
        if (announced?.manifest === undefined) next();
        else response.setHeader("content-type", "application/json").end(announced.manifest);
      });
    },
  };
}

type Announced =
  | { readonly manifest: string; readonly fault?: undefined }
  | { readonly manifest?: undefined; readonly fault: string };

/** Undefined without official outlines. */
function announceIn(folder: string): Announced | undefined {
  if (!existsSync(join(folder, OFFICIAL_OUTLINES))) return undefined;
  const read = (name: string) => readText(join(folder, name));
  const manifest = announceContours({
    manifest: read("manifest.json"),
    communes: read("communes.json"),
    contours: read(OFFICIAL_OUTLINES),
  });
  if (typeof manifest !== "string") return { manifest: `${JSON.stringify(manifest, null, 2)}\n` };
  return {
    fault: `${OFFICIAL_OUTLINES} : ${manifest}. Le site montre les contours schématiques ; refaites le fichier par npm run data:contours.`,
  };
}
