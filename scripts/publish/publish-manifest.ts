import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import type { Manifest } from "../../src/data/public-data/data-sources.ts";
import { readText } from "../read-text.ts";
import { afterBuild } from "./after-build.ts";
import { readSiteUrl } from "./site-pages.ts";

const FILE = "manifest.webmanifest";

/**
 * Plugin that writes the identity of the installed page into the web manifest, before the service worker lists its fingerprint. An identity is a
 * path from the root of the host (https://www.w3.org/TR/appmanifest/#id-member), which only a build with SITE_URL knows: without it browsers
 * take the address of the start page, which is the same, so that an installed page stays the same one.
 */
export function publishManifest(): Plugin {
  const siteUrl = readSiteUrl(process.env["SITE_URL"]);
  return afterBuild("publish-manifest", ({ folder }) => {
    const path = join(folder, FILE);
    writeFileSync(path, identifyManifest(readText(path), siteUrl));
  });
}

/** The text of a manifest with its identity on the site of an address; unchanged without one. */
export function identifyManifest(text: string, siteUrl: string | undefined): string {
  if (siteUrl === undefined) return text;
  const { id, ...manifest } = JSON.parse(text) as { readonly id?: string };
  if (id !== undefined) throw new Error(`${FILE} has an id: the build writes it.`);
  return `${JSON.stringify({ id: new URL(siteUrl).pathname, ...manifest }, null, 2)}\n`;
}

/** A file of public/data that an operator's command writes, and that the tracked manifest does not list. */
export interface OptionalFile {
  readonly file: string;
  /**
   * The manifest of a site with the file, or in French the reason why the file does not fit the site.
   * @param read text of a file of the site's data
   */
  readonly announce: (manifest: string, read: (name: string) => string) => Manifest | string;
  /** What the site does without the file, and the command that writes it again, in French. */
  readonly otherwise: string;
}

/**
 * Vite plugin: announces optional files of public/data in the built manifest; the tracked manifest stays as the tables give it. A file that
 * does not fit the site is left out with a warning. The development server announces them too.
 */
export function publishOptionalFiles(files: readonly OptionalFile[]): Plugin {
  let outFolder = "";
  let publicFolder = "";
  return {
    name: "publish-optional-files",
    configResolved: ({ root, build, publicDir }) => {
      outFolder = resolve(root, build.outDir, "data");
      publicFolder = join(publicDir, "data");
    },
    closeBundle() {
      const { manifest, refused } = announceFiles(outFolder, files);
      for (const { file, fault } of refused) {
        rmSync(join(outFolder, file));
        this.warn(fault);
      }
      if (manifest !== undefined) writeFileSync(join(outFolder, "manifest.json"), manifest);
    },
    configureServer: ({ middlewares, config }) => {
      middlewares.use((request, response, next) => {
        if (request.url?.split("?")[0]?.endsWith("/data/manifest.json") !== true) return next();
        const { manifest, refused } = announceFiles(publicFolder, files);
        for (const { fault } of refused) config.logger.warn(fault);
        if (manifest === undefined) next();
        else response.setHeader("content-type", "application/json").end(manifest);
      });
    },
  };
}

export interface Announced {
  /** Text of the manifest; undefined when it announces no optional file. */
  readonly manifest: string | undefined;
  readonly refused: readonly { readonly file: string; readonly fault: string }[];
}

/** The manifest of a folder with the optional files that are there, and those that do not fit. */
export function announceFiles(folder: string, files: readonly OptionalFile[]): Announced {
  const read = (name: string) => readText(join(folder, name));
  const refused: { file: string; fault: string }[] = [];
  let manifest: string | undefined;
  for (const { file, announce, otherwise } of files) {
    if (!existsSync(join(folder, file))) continue;
    const announced = announce(manifest ?? read("manifest.json"), read);
    if (typeof announced === "string") refused.push({ file, fault: `${file} : ${announced}. ${otherwise}` });
    else manifest = `${JSON.stringify(announced, null, 2)}\n`;
  }
  return { manifest, refused };
}
