import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { quantile } from "../../scripts/network/estimate-errors.ts";
import { loadAverage } from "../load-average.ts";
import { type Browser, openPage, type Page, startBrowser } from "./browser.ts";
import type { Profile } from "./profiles.ts";
import { readTasks, type Task } from "./read-trace.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";

/** Beside a fast connection: only the processor of the phone is slow. */
const DEVICES = {
  phone: { name: "phone", widthPx: 390, heightPx: 844, isTouched: true, slowdown: 4, connection: undefined },
  desktop: { name: "desktop", widthPx: 1440, heightPx: 900, isTouched: false, slowdown: 1, connection: undefined },
} as const satisfies Record<string, Profile>;

/** The code of the map, which `--without-map` never answers: what is left is the page alone. */
const MAP_CODE = /\/assets\/start-map-[\w-]+\.js$/;

const LONG_MS = 50;

/** The acts, each from the list as it opens. */
const ACTS = {
  origin: {
    prepare: async (page: Page) => {
      await page.getByRole("combobox", { name: /^Rechercher/ }).fill("Briançon");
      await page.getByRole("option", { name: "Briançon" }).first().waitFor();
    },
    act: async (page: Page) => {
      await page.getByRole("combobox", { name: /^Rechercher/ }).press("Enter");
      await page.locator(".place-distance").first().waitFor();
    },
  },
} as const;

type ActName = keyof typeof ACTS;

interface Visit {
  readonly longestMs: number;
  readonly longestProcessorMs: number;
  readonly longTasksMs: number;
  readonly longTasks: number;
}

const MEASURES: readonly (readonly [keyof Visit, string])[] = [
  ["longestMs", "longest task, ms"],
  ["longestProcessorMs", "of a task, most ms of the processor"],
  ["longTasks", `tasks of more than ${LONG_MS} ms`],
  ["longTasksMs", "all of them together, ms"],
];

/**
 * Measures the tasks of the page after an act, on a phone with a processor four times slower or with `--device desktop`: `--dist FOLDER` (default:
 * dist), beside another build in the same rounds with `--against FOLDER`, `--rounds N` (default: 5), `--act NAME` for one of `ACTS`,
 * `--without-map` for the page alone.
 */
const { values } = parseArgs({
  options: {
    dist: { type: "string", default: "dist" },
    against: { type: "string" },
    rounds: { type: "string", default: "5" },
    act: { type: "string" },
    device: { type: "string", default: "phone" },
    "without-map": { type: "boolean", default: false },
  },
});
const folders = values.against === undefined ? [values.dist] : [values.dist, values.against];
const missing = folders.find((folder) => !existsSync(join(folder, "index.html")));

if (missing !== undefined) {
  console.error(`${join(missing, "index.html")} is missing: run "npm run build" first.`);
  process.exitCode = 1;
} else {
  await measure();
}

async function measure(): Promise<void> {
  const names = (Object.keys(ACTS) as ActName[]).filter((name) => values.act === undefined || name === values.act);
  console.log(
    `${new Date().toISOString()}, load ${loadAverage()}, ${values.rounds} rounds, ${folders.join(" against ")}`,
  );
  const sites = await Promise.all(folders.map((folder) => serveSite(folder)));
  const browser = await startBrowser();
  for (const name of names) report(name, await visitInRounds(browser, sites, name));
  await browser.close();
  for (const { stop } of sites) stop();
  console.log(`load ${loadAverage()} at the end`);
}

/** Visits by site. Every other round begins with the other build, so that the order does not favour one. */
async function visitInRounds(browser: Browser, sites: readonly ServedSite[], name: ActName): Promise<Visit[][]> {
  const visits = sites.map((site) => ({ site, own: [] as Visit[] }));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const { site, own } of round % 2 === 0 ? visits : [...visits].reverse()) {
      own.push(await visit(browser, site, name));
    }
  }
  return visits.map(({ own }) => own);
}

async function visit(browser: Browser, site: ServedSite, name: ActName): Promise<Visit> {
  const watched = await openPage(browser, values.device === "desktop" ? DEVICES.desktop : DEVICES.phone);
  const { page } = watched;
  if (values["without-map"]) await page.route(MAP_CODE, () => undefined);
  await page.goto(`${site.address}?vue=trouver&lang=fr`, { waitUntil: "commit" });
  await page.evaluate(() => window.pageWatcher.whenListed);
  if (!values["without-map"]) await page.evaluate(() => window.mapWatcher.whenMarked);
  await page.evaluate(() => window.pageWatcher.whenQuiet());
  const { prepare, act } = ACTS[name];
  await prepare(page);
  await page.evaluate(() => window.pageWatcher.whenQuiet());
  const startMs = await page.evaluate(() => performance.now());
  await act(page);
  const endMs = await page.evaluate(() => window.pageWatcher.whenQuiet());
  const trace = await watched.finish();
  const tasks = readTasks(trace, site.address).filter((task) => task.startMs >= startMs && task.startMs < endMs);
  const lengths = tasks.map(lengthOf);
  const long = lengths.filter((length) => length > LONG_MS);
  return {
    longestMs: Math.max(0, ...lengths),
    longestProcessorMs: Math.max(0, ...tasks.map(({ processorMs }) => processorMs)),
    longTasks: long.length,
    longTasksMs: long.reduce((sum, length) => sum + length, 0),
  };
}

function lengthOf({ startMs, endMs }: Task): number {
  return endMs - startMs;
}

function report(name: ActName, visits: readonly (readonly Visit[])[]): void {
  console.log(`\n${name}${values["without-map"] ? ", without the map" : ""}`);
  for (const [measure, title] of MEASURES) {
    const cells = visits.map((own) => {
      const found = own.map((one) => one[measure]);
      const middle = quantile(found, 0.5).toFixed(0);
      return `${middle} (${Math.min(...found).toFixed(0)}–${Math.max(...found).toFixed(0)})`.padEnd(24);
    });
    console.log(`${title.padEnd(38)}${cells.join("")}`);
  }
}
