import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "@playwright/test";
import { quantile } from "../../scripts/network/estimate-errors.ts";
import { loadAverage } from "../measure.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";
import { type Measures, PROFILES, type Profile, startBrowser, visitAnswer, visitList, visitQuestion } from "./visit.ts";

const EVERYWHERE = (most: number) => ({ desktop: most, "desktop-cpu4": most, phone: most });

const ANSWER = { desktop: 50, "desktop-cpu4": 150, phone: 150 };

const NO_LONG_TASK = { "desktop-cpu4": 100, phone: 100 };

/** First visits of people, each with its measures in order of time. « Processor » is the CPU time of the page's main thread. */
const SCENES: readonly Scene[] = [
  {
    name: "question",
    title: "The question, from the empty link",
    visit: visitQuestion,
    measures: [
      { name: "seenMs", title: "question seen", unit: "ms" },
      { name: "usableMs", title: "question usable", unit: "ms", aims: { phone: 1000 } },
      { name: "usableProcessorMs", title: "  of which processor", unit: "ms" },
      { name: "usableKb", title: "  bytes until then, compressed", unit: "kB" },
      { name: "usableRequests", title: "  requests until then", unit: "" },
      { name: "shift", title: "  moved by itself", unit: "share", aims: EVERYWHERE(0) },
    ],
  },
  answerScene("05093"),
  answerScene("38548"),
  {
    name: "list",
    title: "List and map",
    visit: visitList,
    measures: [
      { name: "listMs", title: "list on the screen", unit: "ms" },
      { name: "listProcessorMs", title: "  of which processor", unit: "ms" },
      { name: "listKb", title: "  bytes until then, compressed", unit: "kB" },
      { name: "listRequests", title: "  requests until then", unit: "" },
      { name: "markersMs", title: "markers on the map", unit: "ms", aims: { phone: 4500 } },
      { name: "markersProcessorMs", title: "  of which processor", unit: "ms" },
      { name: "markersKb", title: "  bytes until then, compressed", unit: "kB", aims: EVERYWHERE(740) },
      { name: "markersRequests", title: "  requests until then", unit: "", aims: EVERYWHERE(25) },
      { name: "quietMs", title: "all loaded and quiet", unit: "ms" },
      { name: "quietProcessorMs", title: "  of which processor", unit: "ms" },
      { name: "loadLongestTaskMs", title: "  longest task after the list", unit: "ms" },
      { name: "shift", title: "  moved by itself", unit: "share", aims: EVERYWHERE(0) },
      { name: "heapMb", title: "heap of JavaScript", unit: "MB", aims: EVERYWHERE(60) },
      { name: "filterMs", title: "list after a filter", unit: "ms", aims: ANSWER },
      { name: "filterProcessorMs", title: "  of which processor", unit: "ms" },
      { name: "filterLongestTaskMs", title: "  longest task", unit: "ms", aims: NO_LONG_TASK },
      { name: "originMs", title: "list after an origin", unit: "ms" },
      { name: "originProcessorMs", title: "  of which processor", unit: "ms" },
      { name: "originLongestTaskMs", title: "  longest task", unit: "ms", aims: NO_LONG_TASK },
    ],
  },
];

const TITLE_WIDTH = 32;

const FIGURE_WIDTH = 26;

const DIGITS: Readonly<Record<MeasureInWords["unit"], number>> = { ms: 0, kB: 0, MB: 1, share: 3, "": 0 };

/**
 * Measures first visits to the built site on three devices, in interleaved rounds: `--dist FOLDER` (default: dist), another build with
 * `--against FOLDER`, `--rounds N` (default: 5), `--profile NAME` for one device only, `--scene NAME` for one of `SCENES`. Exits with 1 when an aim is missed.
 */
const { values } = parseArgs({
  options: {
    dist: { type: "string", default: "dist" },
    against: { type: "string" },
    rounds: { type: "string", default: "5" },
    profile: { type: "string" },
    scene: { type: "string" },
  },
});
const folders = values.against === undefined ? [values.dist] : [values.dist, values.against];
const profiles = PROFILES.filter(({ name }) => values.profile === undefined || name === values.profile);
const scenes = SCENES.filter(({ name }) => values.scene === undefined || name === values.scene);
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
  const sites = await Promise.all(folders.map((folder) => serveSite(folder)));
  const browser = await startBrowser();
  console.log(`Chromium ${browser.version()}, ${values.rounds} rounds`);
  const turns = profiles.flatMap((profile) => scenes.map((scene) => ({ profile, scene })));
  const visits = await visitInRounds(browser, sites, turns);
  await browser.close();
  for (const { stop } of sites) stop();
  const isMet = turns.map((turn, at) => reportTurn(turn, visits[at] ?? []));
  console.log(`load ${loadAverage()} at the end`);
  process.exitCode = isMet.every(Boolean) ? 0 : 1;
}

/** Visits by turn and by site. */
async function visitInRounds(
  browser: Browser,
  sites: readonly ServedSite[],
  turns: readonly Turn[],
): Promise<readonly (readonly Measures[][])[]> {
  const visits = turns.map(() => sites.map((): Measures[] => []));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [at, { profile, scene }] of turns.entries()) {
      // Every other round begins with the other build, so that the order does not favour one.
      const order = [...sites.entries()];
      for (const [which, site] of round % 2 === 0 ? order : order.reverse()) {
        visits[at]?.[which]?.push(await scene.visit(browser, profile, site));
      }
    }
  }
  return visits;
}

/** Prints the medians of a scene on a device with minimum and maximum, and those of the other build; returns whether all aims are met. */
function reportTurn({ profile, scene }: Turn, [visits = [], others]: readonly (readonly Measures[])[]): boolean {
  console.log(`\n${scene.title}: ${profile.name}`);
  const verdicts = scene.measures.map(({ name, title, unit, aims }) => {
    const [least, middle, most] = spread(visits, name);
    const aim = aims?.[profile.name];
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

function spread(visits: readonly Measures[], name: string): readonly [number, number, number] {
  const values = visits.map((measures) => measures[name] ?? Number.NaN);
  return [quantile(values, 0), quantile(values, 0.5), quantile(values, 1)];
}

function describe([least, middle, most]: readonly [number, number, number], unit: MeasureInWords["unit"]): string {
  const digits = DIGITS[unit];
  const range =
    least.toFixed(digits) === most.toFixed(digits) ? "" : ` (${least.toFixed(digits)}–${most.toFixed(digits)})`;
  return `${middle.toFixed(digits)} ${unit === "share" ? "" : unit}${range}`;
}

/** The answer for retirement from a commune, by a link that opens it at once. */
function answerScene(commune: string): Scene {
  const link = `?theme=retraite&origine=commune:${commune}`;
  const visit = (browser: Browser, profile: Profile, site: ServedSite) => visitAnswer(browser, profile, site, link);
  const measures: readonly MeasureInWords[] = [
    { name: "cardMs", title: "card of the answer", unit: "ms", aims: { phone: 2000 } },
    { name: "cardProcessorMs", title: "  of which processor", unit: "ms" },
    { name: "cardKb", title: "  bytes until then, compressed", unit: "kB", aims: EVERYWHERE(120) },
    { name: "cardKbBesideFonts", title: "  without the typeface", unit: "kB" },
    { name: "cardRequests", title: "  requests until then", unit: "" },
    { name: "choosingMs", title: "answer after choosing", unit: "ms", aims: ANSWER },
    { name: "choosingProcessorMs", title: "  of which processor", unit: "ms" },
    { name: "choosingLongestTaskMs", title: "  longest task", unit: "ms", aims: NO_LONG_TASK },
  ];
  return { name: `answer-${commune.slice(0, 2)}`, title: `The answer, from ${link}`, visit, measures };
}

interface Scene {
  readonly name: string;
  readonly title: string;
  readonly visit: (browser: Browser, profile: Profile, site: ServedSite) => Promise<Measures>;
  readonly measures: readonly MeasureInWords[];
}

interface Turn {
  readonly profile: Profile;
  readonly scene: Scene;
}

interface MeasureInWords {
  readonly name: string;
  readonly title: string;
  readonly unit: "ms" | "kB" | "MB" | "share" | "";
  /** Greatest aimed value by profile; absent without an aim. */
  readonly aims?: Readonly<Record<string, number>>;
}
