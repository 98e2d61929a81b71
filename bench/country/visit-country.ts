import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { startBrowser } from "../page/browser.ts";
import { MEASURES } from "../page/measures.ts";
import { PROFILES } from "../page/profiles.ts";
import { reportProfile } from "../page/report.ts";
import { serveSite } from "../page/serve-site.ts";
import { type Visit, visitSite } from "../page/visit.ts";
import { widenPage } from "./widen-page.ts";

/** Builds the page with all départements, adds the files of the country, and visits it as `npm run bench:page` visits the region's. */
export async function visitCountry(files: ReadonlyMap<string, string>, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "country-"));
  const browser = await startBrowser();
  try {
    await build({ logLevel: "error", plugins: [widenPage()], build: { outDir: folder, emptyOutDir: true } });
    for (const [name, text] of files) writeFileSync(join(folder, "data", name), text);
    const site = await serveSite(folder);
    for (const profile of PROFILES) {
      const visits: Visit[] = [];
      for (let round = 0; round < rounds; round++) visits.push(await visitSite(browser, profile, site));
      reportProfile(profile.name, MEASURES, [visits]);
    }
    site.stop();
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
