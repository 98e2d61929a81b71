import { existsSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, startBrowser } from "./browser.ts";
import { MEASURES } from "./measures.ts";
import { PROFILES } from "./profiles.ts";
import { reportProfile } from "./report.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";
import { type Visit, visitSite } from "./visit.ts";

/**
 * Measures a first visit to the built site on three devices, in interleaved rounds: `--dist FOLDER` (default: dist), another build with
 * `--against FOLDER`, `--rounds N` (default: 5), `--profile NAME` for one device only, `--details FILE` to write all visits. Exits with 1
 * when an aim is missed.
 */
const { values } = parseArgs({
  options: {
    dist: { type: "string", default: "dist" },
    against: { type: "string" },
    rounds: { type: "string", default: "5" },
    profile: { type: "string" },
    details: { type: "string" },
  },
});
const folders = values.against === undefined ? [values.dist] : [values.dist, values.against];
const profiles = PROFILES.filter(({ name }) => values.profile === undefined || name === values.profile);
const missing = folders.find((folder) => !existsSync(join(folder, "index.html")));

if (missing !== undefined) {
  console.error(`${join(missing, "index.html")} is missing: run "npm run build" first.`);
  process.exitCode = 1;
} else {
  await measure();
}

async function measure(): Promise<void> {
  console.log(`${new Date().toISOString()}, ${cpus().length} cores, load ${load()}, ${folders.join(" against ")}`);
  const sites = await Promise.all(folders.map(serveSite));
  const browser = await startBrowser();
  console.log(`Chromium ${browser.version()}, ${values.rounds} rounds`);
  const visits = await visitInRounds(browser, sites);
  await browser.close();
  for (const { stop } of sites) stop();
  const isMet = profiles.map((profile, at) => reportProfile(profile.name, MEASURES, visits[at] ?? []));
  console.log(`load ${load()} at the end`);
  if (values.details !== undefined) {
    const details = profiles.map(({ name }, at) => ({ profile: name, visits: visits[at] }));
    writeFileSync(values.details, JSON.stringify(details));
  }
  process.exitCode = isMet.every(Boolean) ? 0 : 1;
}

/** Visits by profile and by site. */
async function visitInRounds(browser: Browser, sites: readonly ServedSite[]): Promise<readonly (readonly Visit[][])[]> {
  const visits = profiles.map(() => sites.map((): Visit[] => []));
  for (let round = 0; round < Number(values.rounds); round++) {
    // Every other round begins with the other build, so that the order does not favour one.
    const turns = round % 2 === 0 ? [...sites.keys()] : [...sites.keys()].reverse();
    for (const [at, which] of profiles.flatMap((_, profile) => turns.map((turn) => [profile, turn] as const))) {
      const [profile, site] = [profiles[at], sites[which]];
      if (profile === undefined || site === undefined) continue;
      visits[at]?.[which]?.push(await visitSite(browser, profile, site));
    }
  }
  return visits;
}

/** Load average of the last minute. */
function load(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(1);
}
