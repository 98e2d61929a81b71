import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { DEMAND_FILE } from "../../src/domain/exchange/demand-file.ts";
import { TRANSIT_FILE } from "../../src/domain/exchange/transit-file.ts";
import { readText } from "../read-text.ts";
import { announceTransit } from "./announce-transit.ts";

/**
 * Vite plugin of the build: announces answers without a car in the built manifest, with their sources; the tracked manifest stays as the
 * tables give it. A file that does not fit the site is left out with a warning. The development server announces none.
 */
export function publishTransit(): Plugin {
  let folder = "";
  return {
    name: "publish-transit",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir, "data");
    },
    closeBundle() {
      const fault = announceIn(folder);
      if (fault !== undefined) this.warn(fault);
    },
  };
}

/** Announces the file of a folder, or removes it and returns in French why. */
function announceIn(folder: string): string | undefined {
  const path = join(folder, TRANSIT_FILE);
  if (!existsSync(path)) return undefined;
  const read = (name: string) => readText(join(folder, name));
  const manifest = announceTransit({
    manifest: read("manifest.json"),
    communes: read("communes.json"),
    demand: read(DEMAND_FILE),
    transit: read(TRANSIT_FILE),
  });
  if (typeof manifest === "string") {
    rmSync(path);
    return `${TRANSIT_FILE} : ${manifest}. Le site est publié sans lui ; refaites-le par npm run data:transit.`;
  }
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return undefined;
}
