import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { writeHeadTags } from "../../src/static-pages/head-tags.tsx";
import { afterBuild } from "./after-build.ts";
import { PLAIN_POLICY, writePolicy } from "./content-policy.ts";
import { readSiteData } from "./read-site-data.ts";
import { sitePages } from "./site-pages.ts";
import { readSiteUrl } from "./site-url.ts";

/**
 * Plugin that writes the tags for link previews into the page, and the plain pages of its data beside it; the development server has
 * neither.
 */
export function publishPages(): Plugin {
  const siteUrl = readSiteUrl(process.env["SITE_URL"]);
  return {
    ...afterBuild("publish-pages", ({ folder }) => {
      const files = sitePages(readSiteData(join(folder, "data")), { siteUrl, policy: writePolicy(PLAIN_POLICY) });
      for (const [path, text] of files) {
        mkdirSync(join(folder, dirname(path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const address = siteUrl ?? "no SITE_URL, hence no sitemap nor pictures for previews";
      console.log(`${files.size} plain pages and files (${address})`);
    }),
    transformIndexHtml: (html, { path }) =>
      path !== "/index.html" ? html : html.replace("</title>", () => `</title>\n    ${writeHeadTags(siteUrl)}`),
  };
}
