import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
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
