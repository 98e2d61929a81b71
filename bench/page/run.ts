import { existsSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { quantile } from "../../scripts/network/estimate-errors.ts";
import { loadAverage } from "../load-average.ts";
import { type Browser, startBrowser } from "./browser.ts";
import { PROFILES } from "./profiles.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";
import type { MeasureName } from "./visit.ts";
import { type Visit, visitSite } from "./visit.ts";

const EVERYWHERE = (most: number) => ({ desktop: most, "desktop-cpu4": most, phone: most });

const ANSWER = { desktop: 50, "desktop-cpu4": 150, phone: 150 };

const NO_LONG_TASK = { "desktop-cpu4": 100, phone: 100 };

/** The measures, in order of time. « Processor » is the CPU time of the page's main thread. */
const MEASURES: readonly MeasureInWords[] = [
  { name: "listMs", title: "list on the screen", unit: "ms", aims: { phone: 1500 } },
  { name: "listProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "listKb", title: "  bytes until then, compressed", unit: "kB" },
  { name: "listRequests", title: "  requests until then", unit: "" },
  { name: "aliveMs", title: "list answers", unit: "ms" },
  { name: "aliveProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "mapSeenMs", title: "map seen", unit: "ms", aims: { phone: 1500 } },
  { name: "mapSeenKb", title: "  bytes until then, compressed", unit: "kB" },
  { name: "mapSeenRequests", title: "  requests until then", unit: "" },
  { name: "markersMs", title: "markers on the map", unit: "ms", aims: { phone: 4500 } },
  { name: "markersProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "markersKb", title: "  bytes until then, compressed", unit: "kB", aims: EVERYWHERE(740) },
  { name: "markersRequests", title: "  requests until then", unit: "", aims: EVERYWHERE(25) },
  { name: "mapDrawnMs", title: "picture gives way to the map", unit: "ms" },
  { name: "quietMs", title: "all loaded and quiet", unit: "ms" },
  { name: "quietProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "loadLongestTaskMs", title: "  longest task after the list", unit: "ms" },
  { name: "layoutShift", title: "  moved by itself", unit: "share", aims: EVERYWHERE(0) },
  { name: "heapMb", title: "heap of JavaScript", unit: "MB", aims: EVERYWHERE(60) },
  { name: "filterMs", title: "list after a filter", unit: "ms", aims: ANSWER },
  { name: "filterProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "filterLongestTaskMs", title: "  longest task", unit: "ms", aims: NO_LONG_TASK },
  { name: "originMs", title: "list after an origin", unit: "ms" },
  { name: "originProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "originLongestTaskMs", title: "  longest task", unit: "ms", aims: NO_LONG_TASK },
  { name: "openingMs", title: "« Territoires » opened", unit: "ms" },
  { name: "openingProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "openingLongestTaskMs", title: "  longest task", unit: "ms", aims: NO_LONG_TASK },
  { name: "thresholdMs", title: "coverage after a threshold", unit: "ms", aims: ANSWER },
  { name: "thresholdProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "thresholdLongestTaskMs", title: "  longest task", unit: "ms", aims: NO_LONG_TASK },
];

const TITLE_WIDTH = 32;

const FIGURE_WIDTH = 26;

const DIGITS: Readonly<Record<MeasureInWords["unit"], number>> = { ms: 0, kB: 0, MB: 1, share: 3, "": 0 };

/**
 * Measures a first visit to the built site on three devices, in interleaved rounds: `--dist FOLDER` (default: dist), another build with
 * `--against FOLDER`, `--rounds N` (default: 5), `--profile NAME` for one device only, `--brotli` for a host that answers in Brotli instead of gzip, `--details FILE` to write
 * all visits. Exits with 1 when an aim is missed.
 */
const { values } = parseArgs({
  options: {
    dist: { type: "string", default: "dist" },
    against: { type: "string" },
    rounds: { type: "string", default: "5" },
    profile: { type: "string" },
    brotli: { type: "boolean", default: false },
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
  console.log(
    `${new Date().toISOString()}, ${cpus().length} cores, load ${loadAverage()}, ${folders.join(" against ")}`,
  );
  const sites = await Promise.all(folders.map((folder) => serveSite(folder, values.brotli ? "br" : "gzip")));
  const browser = await startBrowser();
  console.log(`Chromium ${browser.version()}, ${values.rounds} rounds`);
  const visits = await visitInRounds(browser, sites);
  await browser.close();
  for (const { stop } of sites) stop();
  const isMet = profiles.map((profile, at) => reportProfile(profile.name, MEASURES, visits[at] ?? []));
  console.log(`load ${loadAverage()} at the end`);
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

/** Prints the medians of a device with minimum and maximum, and those of the other build; returns whether all aims are met. */
function reportProfile(
  profile: string,
  measures: readonly MeasureInWords[],
  [visits = [], others]: readonly (readonly Visit[])[],
): boolean {
  console.log(`\n${profile}`);
  const verdicts = measures.map(({ name, title, unit, aims }) => {
    const [least, middle, most] = spread(visits, name);
    const aim = aims?.[profile];
    const verdict = aim === undefined ? "" : middle <= aim ? `aim ${aim}: reached` : `aim ${aim}: MISSED`;
    const beside = others && describe(spread(others, name), unit);
    const ratio = others && `× ${(middle / spread(others, name)[1]).toFixed(2)}`;
    const cells = [describe([least, middle, most], unit), ...(others ? [beside ?? "", ratio ?? ""] : []), verdict];
    console.log(
      title.padEnd(TITLE_WIDTH) +
        cells
          .map((cell) => cell.padEnd(FIGURE_WIDTH))
          .join("")
          .trimEnd(),
    );
    return aim === undefined || middle <= aim;
  });
  return verdicts.every(Boolean);
}

function spread(visits: readonly Visit[], name: MeasureName): readonly [number, number, number] {
  const values = visits.map(({ measures }) => measures[name]);
  return [quantile(values, 0), quantile(values, 0.5), quantile(values, 1)];
}

function describe([least, middle, most]: readonly [number, number, number], unit: MeasureInWords["unit"]): string {
  const digits = DIGITS[unit];
  const range =
    least.toFixed(digits) === most.toFixed(digits) ? "" : ` (${least.toFixed(digits)}–${most.toFixed(digits)})`;
  return `${middle.toFixed(digits)} ${unit === "share" ? "" : unit}${range}`;
}

interface MeasureInWords {
  readonly name: MeasureName;
  readonly title: string;
  readonly unit: "ms" | "kB" | "MB" | "share" | "";
  /** Greatest aimed value by profile; absent without an aim. */
  readonly aims?: Readonly<Record<string, number>>;
}
