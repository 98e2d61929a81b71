import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { licencesPage } from "../../src/static-pages/licences-page.tsx";
import { writePlainPage } from "../../src/static-pages/plain-page.tsx";
import { afterBuild, type BuiltFolders } from "../publish/after-build.ts";
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
  /** Of the modules in the built files, as the bundler writes them. */
  const ids = new Set<string>();
  const collect: Plugin = {
    name: "collect-modules",
    generateBundle: (_, bundle) => {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === "chunk" ? Object.entries(output.modules) : [],
      );
      for (const [id, { renderedLength }] of modules) {
        // Styles go to a file of their own, with the fonts that they name.
        if (renderedLength > 0 || STYLES.test(id)) ids.add(id);
      }
    },
  };
  return {
    worker: () => ({ ...collect }),
    page: {
      ...collect,
      ...afterBuild("publish-licences", (built) => {
        console.log(`${writeLicences(ids, built)} packages in the site, each with its licence`);
      }),
      enforce: "post",
    },
  };
}

/** Returns the number of packages. */
function writeLicences(ids: ReadonlySet<string>, { root, folder }: BuiltFolders): number {
  const packages = shippedPackages(ids, root);
  const { sources } = readSiteData(join(folder, "data"));
  const problems = checkLicences(packages, sources);
  if (problems.length > 0) throw new Error(`Must not be published:\n${problems.join("\n")}`);
  const page = licencesPage({ ownText: readText(join(root, "LICENSE")), packages, sources });
  const path = join(folder, page.path, "index.html");
  mkdirSync(dirname(path), { recursive: true });
  const site = { siteUrl: readSiteUrl(process.env["SITE_URL"]), policy: writePolicy(PLAIN_POLICY) };
  writeFileSync(path, writePlainPage(page, site));
  return packages.length;
}
