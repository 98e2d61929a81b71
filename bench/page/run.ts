import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { chromiumOptions } from "../../scripts/browsers.ts";
import { quantile } from "../../scripts/network/estimate-errors.ts";
import { readArrivals, watchPage } from "./in-page.ts";

/**
 * Measures first visits to the built site on a phone, as Chromium emulates it, in interleaved rounds: `--rounds N` (default: 5), `--scene NAME`
 * for one of `SCENES`. Prints medians with minimum and maximum, and exits with 1 when an aim is missed.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    scene: { type: "string" },
  },
});

const DIST = "dist";
/** Its list of types of files. */
const NGINX = readFileSync("deploy/nginx/services-alpins.conf", "utf8");
/** tsx names functions by a helper that the page lacks. */
const NAME_HELPER = "globalThis.__name = (named) => named;";

/** Slow 4G as Lighthouse has it: 1.6 Mb/s and 150 ms. */
const LINK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
/** The processor of a phone is so many times slower. */
const SLOWDOWN = 4;

/** The measurements of one visit, by name. */
type Measures = Readonly<Record<string, number>>;

interface Scene {
  /** The link that is opened. */
  readonly link: string;
  readonly measure: (page: Page) => Promise<Measures>;
  /** Greatest aimed median by measure. */
  readonly aims: Readonly<Record<string, number>>;
}

/** First visits of people. */
const SCENES: Readonly<Record<string, Scene>> = {
  question: {
    link: "",
    measure: async (page) => {
      const read = await page.evaluate(() => window.pageWatcher.read);
      const usable = await until(page, "usable");
      const moved = await movedByItself(page);
      const task = await page.evaluate(() => window.pageWatcher.longestTask(0));
      return { "read, ms": read, ...usable, ...moved, "longest task, ms": task };
    },
    aims: { "read, ms": 800, "usable, ms": 1300, "usable, kB": 145, "moved by itself": 0.02, "longest task, ms": 50 },
  },
  "answer-05": answerFrom("05093"),
  "answer-38": answerFrom("38548"),
  list: {
    link: "?vue=trouver",
    measure: async (page) => {
      const list = await until(page, "list");
      const markers = await until(page, "markers");
      const moved = await movedByItself(page);
      const heap = await measureHeap(page);
      const acts = await answersOf(page, filters);
      return { ...list, ...markers, ...moved, "heap, MB": heap, ...acts };
    },
    aims: {
      "markers, ms": 4500,
      "markers, kB": 740,
      "markers, requests": 25,
      "moved by itself": 0,
      "heap, MB": 60,
      "answer, ms": 150,
      "longest task, ms": 100,
    },
  },
};

if (existsSync(join(DIST, "index.html"))) {
  const server = createServer(({ url = "/" }, response) => {
    const path = join(DIST, new URL(url, "http://127.0.0.1").pathname.replace(/\/$/, "/index.html"));
    const ending = path.slice(path.lastIndexOf(".") + 1);
    const type = new RegExp(`^ {8}(\\S+/\\S+)(?: \\w+)* ${ending}[ ;]`, "m").exec(NGINX)?.[1];
    // The build writes the compressed copies that hosts send.
    const isCompressed = existsSync(`${path}.gz`);
    if (!existsSync(path)) return void response.writeHead(404).end();
    response.setHeader("content-type", type ?? "application/octet-stream");
    response.setHeader("cache-control", url.includes("/assets/") ? "max-age=31536000" : "no-cache");
    if (isCompressed) response.setHeader("content-encoding", "gzip");
    response.end(readFileSync(isCompressed ? `${path}.gz` : path));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch(chromiumOptions());
  await measureAll(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await browser.close();
  server.close();
} else {
  console.error(`${join(DIST, "index.html")} is missing: run "npm run build" first.`);
  process.exitCode = 1;
}

async function measureAll(browser: Browser, address: string): Promise<void> {
  const scenes = Object.keys(SCENES).filter((name) => name === (values.scene ?? name));
  const turns = scenes.map((scene) => ({ scene, visits: [] as Measures[] }));
  console.log(`Chromium ${browser.version()}, ${cpus().length} cores, load ${loadAverage()}, ${values.rounds} rounds`);
  for (let round = 0; round < Number(values.rounds); round++)
    for (const { scene, visits } of turns) visits.push(await visit(browser, address, scene));
  for (const { scene, visits } of turns) report(scene, visits, SCENES[scene]?.aims ?? {});
  console.log(`load ${loadAverage()} at the end`);
}

/** Visits the site with empty caches. */
async function visit(browser: Browser, address: string, name: string): Promise<Measures> {
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ viewport, isMobile: true, hasTouch: true, locale: "fr-FR" });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(NAME_HELPER);
  await page.addInitScript(watchPage);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await session.send("Network.emulateNetworkConditions", LINK);
  const scene = SCENES[name];
  await page.goto(`${address}${scene?.link}`, { waitUntil: "commit" });
  const measures = (await scene?.measure(page)) ?? {};
  await context.close();
  return measures;
}

function report(title: string, visits: readonly Measures[], aims: Readonly<Record<string, number>>): void {
  console.log(`\n${title}`);
  for (const name of Object.keys(visits[0] ?? {})) {
    const [least = 0, median = 0, most = 0] = [0, 0.5, 1].map((share) =>
      quantile(
        visits.map((measures) => measures[name] ?? Number.NaN),
        share,
      ),
    );
    const aim = aims[name];
    const isMissed = aim !== undefined && median > aim;
    if (isMissed) process.exitCode = 1;
    const digits = name === "moved by itself" ? 3 : 0;
    const verdict = aim === undefined ? "" : `aim ${aim}: ${isMissed ? "MISSED" : "reached"}`;
    const figures = `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
    console.log(`${name.padEnd(20)}${figures.padEnd(26)}${verdict}`.trimEnd());
  }
}

/** Time, bytes and requests until a moment. */
async function until(page: Page, moment: "usable" | "card" | "list" | "markers"): Promise<Measures> {
  const ms = await page.evaluate((name) => window.pageWatcher[name], moment);
  const { kb, requests } = await page.evaluate(readArrivals, ms);
  return { [`${moment}, ms`]: ms, [`${moment}, kB`]: kb, [`${moment}, requests`]: requests };
}

/** Bytes of the JavaScript heap of the page's main thread, after a garbage collection, in MB. */
async function measureHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize / 1e6;
}

/** The answer for retirement from a commune, by a link that opens it at once; then other questions. */
function answerFrom(commune: string): Scene {
  return {
    link: `?theme=retraite&origine=commune:${commune}`,
    measure: async (page) => {
      const card = await until(page, "card");
      const moved = await movedByItself(page);
      return { ...card, ...moved, ...(await answersOf(page, choosesQuestions)) };
    },
    aims: { "card, ms": 2000, "card, kB": 165, "moved by itself": 0.02, "answer, ms": 150, "longest task, ms": 100 },
  };
}

/** By how much the page has moved once it is quiet: the sum of its layout shifts. */
async function movedByItself(page: Page): Promise<Measures> {
  await page.evaluate(() => window.pageWatcher.quiet());
  return { "moved by itself": await page.evaluate(() => window.pageWatcher.shift()) };
}

/** How soon the page responds to acts, at the median, and its longest task meanwhile. */
async function answersOf(page: Page, act: (page: Page) => Promise<readonly number[]>): Promise<Measures> {
  const start = await page.evaluate(() => performance.now());
  const answers = await act(page);
  const task = await page.evaluate((from) => window.pageWatcher.longestTask(from), start);
  return { "answer, ms": quantile(answers, 0.5), "longest task, ms": task };
}

/** Chooses one question after the other; the card names the question that it answers. */
async function choosesQuestions(page: Page): Promise<readonly number[]> {
  const answers: number[] = [];
  for (const name of ["CAF", "Impôts", "Santé", "Retraite"]) {
    await page.locator(".question-asked").getByRole("button").click();
    const choice = page.getByRole("button", { name, exact: true });
    answers.push(await awaitAnswer(page, ".card", () => choice.click()));
  }
  return answers;
}

/** Sets and removes a category, then sorts the list by the way from a commune. */
async function filters(page: Page): Promise<readonly number[]> {
  await page.getByRole("button", { name: "Type", exact: true }).click();
  const type = page.getByRole("group", { name: "Type de lieu" }).getByRole("checkbox", { name: "France services" });
  const answers = [
    await awaitAnswer(page, ".place-count", () => type.click()),
    await awaitAnswer(page, ".place-count", () => type.click()),
  ];
  const field = page.getByRole("combobox", { name: /^Rechercher/ });
  await field.fill("Briançon");
  await page.getByRole("option", { name: "Briançon" }).first().waitFor();
  return [...answers, await awaitAnswer(page, ".place-distance", () => field.press("Enter"))];
}

async function awaitAnswer(page: Page, selector: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate((awaited) => window.pageWatcher.awaitAnswer(awaited), selector);
  await act();
  const ms = await page.evaluate(() => window.pageWatcher.answer());
  // Effects on the map end before the next act.
  await page.evaluate(() => window.pageWatcher.quiet());
  return ms;
}

/** Of the last minute: another build beside the measurement falsifies it. */
function loadAverage(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(1);
}
