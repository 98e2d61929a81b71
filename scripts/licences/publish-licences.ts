import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { licencesPage } from "../../src/static-pages/licences-page.tsx";
import { writePlainPage } from "../../src/static-pages/plain-page.tsx";
import { PLAIN_POLICY, writePolicy } from "../publish/hosting.ts";
import { readSiteData, readSiteUrl } from "../publish/site-pages.ts";
import { readText } from "../read-text.ts";
import { checkLicences, shippedPackages } from "./shipped-packages.ts";

const STYLES = /\.css($|\?)/;

export interface LicencePlugins {
  readonly page: Plugin;
  /** One for each worker, which is a build of its own. */
  readonly worker: () => Plugin;
}

/**
 * Plugin after the build: writes the packages in the site as a plain page with the text of each licence; stops the build when one must
 * not be published.
 */
export function publishLicences(): LicencePlugins {
  const ids: ModuleIds = new Set();
  let root = "";
  let folder = "";
  return {
    worker: () => collectModules(ids),
    page: {
      ...collectModules(ids),
      name: "publish-licences",
      apply: "build",
      enforce: "post",
      configResolved: (config) => {
        root = config.root;
        folder = resolve(config.root, config.build.outDir);
      },
      closeBundle: {
        order: "post",
        sequential: true,
        handler: () => {
          console.log(`${writeLicences(ids, root, folder)} packages in the site, each with its licence`);
        },
      },
    },
  };
}

/** Returns the number of packages. */
function writeLicences(ids: ModuleIds, root: string, folder: string): number {
  const packages = shippedPackages(ids, root);
  const { sources } = readSiteData(join(folder, "data"));
  const problems = checkLicences(packages, sources);
  if (problems.length > 0) throw new Error(`Must not be published:\n${problems.join("\n")}`);
  const ownText = readText(join(root, "LICENSE"));
  const page = licencesPage({ ownText, packages, sources });
  const path = join(folder, page.path, "index.html");
  mkdirSync(dirname(path), { recursive: true });
  const site = { siteUrl: readSiteUrl(process.env["SITE_URL"]), policy: writePolicy(PLAIN_POLICY) };
  writeFileSync(path, writePlainPage(page, site));
  return packages.length;
}

/** Ids of the modules in the built files, as the bundler writes them. */
type ModuleIds = Set<string>;

/** A plugin that adds the modules of a build to the ids: one for the page, one for each worker. */
function collectModules(ids: ModuleIds): Plugin {
  return {
    name: "collect-modules",
    generateBundle: (_, bundle) => {
      for (const output of Object.values(bundle)) if (output.type === "chunk") addModules(ids, output);
    },
  };
}

function addModules(ids: ModuleIds, { modules }: Rolldown.OutputChunk): void {
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    // Styles go to a file of their own, with the fonts that they name.
    if (renderedLength > 0 || STYLES.test(id)) ids.add(id);
  }
}
