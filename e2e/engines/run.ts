import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { preview } from "vite";
import { type Driver, startFirefox, startOldChromium, startWebKit } from "./drivers.ts";
import { EnginePage } from "./page.ts";
import { TASKS, type Task } from "./tasks.ts";

/**
 * Whole tasks in other engines than that of the browser tests: `tsx e2e/engines/run.ts firefox webkit`, under xvfb-run, with the built
 * site, on the port E2E_PORT, by default a free one; only tasks whose title has TASK. Prints a line for each task, ends with "N passed, N failed", and
 * exits with 1 when one failed.
 */
const titlePart = process.env["TASK"] ?? "";
/** A loaded machine may lose the first attempts to start a browser. */
const STARTS = 3;
/** No task takes so long on the slowest machine: its browser no longer answers. */
const TASK_LIMIT_MS = 240_000;
/** The browser has crashed, as WebKitGTK did between two tasks. The task is done again in a new one, once. */
const LOST_SESSION = /session deleted because of page crash|Session terminated without a reply|invalid session id/;
const STARTERS: Readonly<Record<string, () => Promise<Driver>>> = {
  firefox: () => startFirefox(process.env["FIREFOX"] ?? "firefox-esr"),
  "chromium-109": () => startOldChromium(process.env["OLD_CHROMIUM"] ?? "chromium"),
  webkit: () =>
    startWebKit(process.env["WEBKIT_DRIVER"] ?? "WebKitWebDriver", process.env["MINI_BROWSER"] ?? "MiniBrowser"),
};
const SAMPLE =
  "Nom;Commune;Latitude;Longitude\r\nPermanence A;Embrun;44.5640;6.4950\r\nPermanence B;Gap;44.5590;6.0790\r\n";

const folder = mkdtempSync(join(tmpdir(), "engines-"));
const sample = join(folder, "permanences.csv");
writeFileSync(sample, SAMPLE);
let typeface = Promise.resolve();
/** The file of the page that the slow address refuses. */
let refused: RegExp | undefined;
/** The slow address has none, so that browsers keep nothing of it. */
const SERVICE_WORKER = "/sw.js";
const server = await preview({
  preview: { host: "127.0.0.1", port: Number(process.env["E2E_PORT"] ?? 0), strictPort: true },
  logLevel: "warn",
  plugins: [
    {
      name: "slow-address",
      configurePreviewServer: ({ middlewares }) => void middlewares.use(refuseFiles).use(delayTypeface),
    },
  ],
});
const { port } = server.httpServer.address() as AddressInfo;
const site = `http://127.0.0.1:${port}/`;
/** Another origin of the same server, without what the browser has kept of the first. */
const slowSite = `http://localhost:${port}/`;
let passed = 0;
let failed = 0;
for (const engine of process.argv.slice(2)) await tryEngine(engine);
rmSync(folder, { recursive: true, force: true });
await server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function tell(title: string, fault: string | undefined, seconds: string): void {
  if (fault === undefined) passed += 1;
  else failed += 1;
  console.log(`${fault === undefined ? "ok    " : "FAILED"} ${title} (${seconds} s)`);
  if (fault !== undefined) console.log(fault);
}

function isSlow({ headers }: IncomingMessage): boolean {
  return headers.host?.startsWith("localhost:") === true;
}

/** The slow address has no service worker, and answers 503 for the file that a task refuses. */
function refuseFiles(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const { url = "" } = request;
  if (isSlow(request) && (url === SERVICE_WORKER || refused?.test(url) === true)) {
    response.statusCode = 503;
    response.end();
  } else next();
}

/** Refuses a file of the page at the slow address until the returned function is called. */
function refuse(file: RegExp): () => void {
  refused = file;
  return () => {
    refused = undefined;
  };
}

/** At the slow address the typeface waits while a task holds it. */
function delayTypeface(request: IncomingMessage, _: ServerResponse, next: () => void): void {
  const isLate = request.url?.endsWith(".woff2") === true && isSlow(request);
  void (isLate ? typeface : Promise.resolve()).then(next);
}

/** Holds the typeface until the returned function is called. */
function holdTypeface(): () => void {
  let release: () => void = () => undefined;
  typeface = new Promise((resolve) => {
    release = resolve;
  });
  return release;
}

async function tryEngine(engine: string): Promise<void> {
  const start = STARTERS[engine];
  if (start === undefined) throw new Error(`${engine} is none of ${Object.keys(STARTERS).join(", ")}.`);
  const began = performance.now();
  const opens = () =>
    starts(start).catch((error: unknown) => {
      tell(`${engine}: a person opens the browser`, messageOf(error), secondsSince(began));
    });
  let driver = await opens();
  for (const { title, run } of TASKS.filter(
    (task) => task.title.includes(titlePart) && (task.only?.includes(engine) ?? true),
  )) {
    if (driver === undefined) return;
    const beginning = performance.now();
    let fault = await faultOf(run, driver);
    if (fault !== undefined && LOST_SESSION.test(fault)) {
      console.log(`${engine} has crashed and starts again: ${fault}`);
      await driver.quits().catch(() => undefined);
      driver = await opens();
      if (driver === undefined) return;
      fault = await faultOf(run, driver);
    }
    tell(`${engine}: a person ${title}`, fault, secondsSince(beginning));
  }
  await driver?.quits();
}

/** Does a task in a browser: returns why it failed; undefined when it did not. */
function faultOf(run: Task["run"], driver: Driver): Promise<string | undefined> {
  const page = new EnginePage(driver, site);
  return within(TASK_LIMIT_MS, run(page, { table: sample, slowSite, holdTypeface, refuse })).then(
    () => undefined,
    messageOf,
  );
}

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

/** @throws the last reason when no attempt succeeds */
async function starts(start: () => Promise<Driver>): Promise<Driver> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      if (attempt === STARTS) throw error;
      console.log(`starts again: ${messageOf(error)}`);
    }
  }
}

async function within(limitMs: number, work: Promise<void>): Promise<void> {
  const limit = new AbortController();
  const tooLong = sleep(limitMs, undefined, { signal: limit.signal }).then(() => {
    throw new Error(`not done after ${limitMs / 1000} s`);
  });
  // The work ends before the limit, which is then taken back.
  tooLong.catch(() => undefined);
  await Promise.race([work, tooLong]).finally(() => limit.abort());
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
