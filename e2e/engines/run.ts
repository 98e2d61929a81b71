import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SiteCopy } from "../site-copy.ts";
import { type Driver, startFirefox, startWebKit } from "./drivers.ts";
import { EnginePage } from "./page.ts";
import { TASKS, type Task } from "./tasks.ts";

/**
 * Whole tasks in engines that Playwright does not drive as Debian has them: `tsx e2e/engines/run.ts firefox webkit`, under xvfb-run, with the
 * built site; only tasks whose title has TASK. Prints a line for each task, ends with "N passed, N failed", and exits with 1 when one failed.
 */
const titlePart = process.env["TASK"] ?? "";
/** A loaded machine may lose the first attempts to start a browser. */
const STARTS = 3;
/** No task takes so long on the slowest machine: its browser no longer answers. */
const TASK_LIMIT_MS = 240_000;
/** The browser has crashed, as WebKitGTK did between two tasks. The task is done again in a new one, once. */
const LOST_SESSION = /session deleted because of page crash|Session terminated without a reply|invalid session id/;
const STARTERS: Readonly<Record<string, () => Promise<Driver>>> = {
  firefox: () => startFirefox("firefox-esr"),
  webkit: () => startWebKit("WebKitWebDriver", process.env["MINI_BROWSER"] ?? "MiniBrowser"),
};

const folder = mkdtempSync(join(tmpdir(), "engines-"));
const table = join(folder, "permanences.csv");
writeFileSync(
  table,
  "Nom;Commune;Latitude;Longitude\r\nPermanence A;Embrun;44.5640;6.4950\r\nPermanence B;Gap;44.5590;6.0790\r\n",
);
let passed = 0;
let failed = 0;
for (const engine of process.argv.slice(2)) await tryEngine(engine);
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function tryEngine(engine: string): Promise<void> {
  const start = STARTERS[engine];
  if (start === undefined) throw new Error(`${engine} is none of ${Object.keys(STARTERS).join(", ")}.`);
  let driver = await starts(start);
  const tasks = TASKS.filter(({ title, only }) => title.includes(titlePart) && (only ?? engine) === engine);
  for (const { title, run } of tasks) {
    const began = performance.now();
    let fault = await faultOf(run, driver);
    if (fault !== undefined && LOST_SESSION.test(fault)) {
      console.log(`${engine} has crashed and starts again: ${fault}`);
      await driver.quits().catch(() => undefined);
      driver = await starts(start);
      fault = await faultOf(run, driver);
    }
    if (fault === undefined) passed += 1;
    else failed += 1;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${fault === undefined ? "ok    " : "FAILED"} ${engine}: a person ${title} (${seconds} s)`);
    if (fault !== undefined) console.log(fault);
  }
  await driver.quits();
}

/** Does a task in a browser, on a site of its own of which the browser keeps nothing: why it failed; undefined when it did not. */
async function faultOf(run: Task["run"], driver: Driver): Promise<string | undefined> {
  const site = await SiteCopy.start("/");
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`not done after ${TASK_LIMIT_MS / 1000} s`), TASK_LIMIT_MS);
  });
  const work = run(new EnginePage(driver, site.address), site, table).then(() => undefined, String);
  const fault = await Promise.race([work, tooLong]);
  clearTimeout(timer);
  await site.goesAway();
  return fault;
}

/** @throws the last reason when no attempt succeeds */
async function starts(start: () => Promise<Driver>): Promise<Driver> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      if (attempt === STARTS) throw error;
      console.log(`starts again: ${String(error)}`);
    }
  }
}
