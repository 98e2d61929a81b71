import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preview } from "vite";
import { findMiniBrowser } from "./find-mini-browser.ts";
import { startOldChromium } from "./old-chromium.ts";
import { EnginePage } from "./page.ts";
import { TASKS } from "./tasks.ts";
import { type Driver, startFirefox, startWebKit } from "./webdriver.ts";

/**
 * Whole tasks in other engines than that of the browser tests: `tsx e2e/engines/run.ts firefox webkit`, under xvfb-run, with the built
 * site, on the port E2E_PORT; only tasks whose title has TASK. Prints a line for each task, ends with "N passed, N failed", and exits with 1 when one failed.
 */
const sitePort = process.env["E2E_PORT"] ?? "4173";
const site = `http://127.0.0.1:${sitePort}/`;
/** Another origin of the same server, without what the browser has kept of the first. */
const slowSite = `http://localhost:${sitePort}/`;
const titlePart = process.env["TASK"] ?? "";
const TYPEFACE_DELAY_MS = 4000;
const STARTERS: Readonly<Record<string, () => Promise<Driver>>> = {
  firefox: () => startFirefox(process.env["FIREFOX"] ?? "firefox-esr"),
  "chromium-109": () => startOldChromium(process.env["OLD_CHROMIUM"] ?? "chromium"),
  webkit: () => startWebKit(process.env["WEBKIT_DRIVER"] ?? "WebKitWebDriver", miniBrowser()),
};
const SAMPLE =
  "Nom;Commune;Latitude;Longitude\r\nPermanence A;Embrun;44.5640;6.4950\r\nPermanence B;Gap;44.5590;6.0790\r\n";

const folder = mkdtempSync(join(tmpdir(), "engines-"));
const sample = join(folder, "permanences.csv");
writeFileSync(sample, SAMPLE);
const server = await preview({
  preview: { host: "127.0.0.1", port: Number(sitePort), strictPort: true },
  logLevel: "warn",
  plugins: [
    { name: "slow-typeface", configurePreviewServer: ({ middlewares }) => void middlewares.use(delayTypeface) },
  ],
});
let passed = 0;
let failed = 0;
for (const engine of process.argv.slice(2)) await tryEngine(engine);
rmSync(folder, { recursive: true, force: true });
await server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** At the slow address the typeface comes after the list. */
function delayTypeface({ url = "", headers }: IncomingMessage, _: ServerResponse, next: () => void): void {
  const isLate = url.endsWith(".woff2") && headers.host?.startsWith("localhost:") === true;
  setTimeout(next, isLate ? TYPEFACE_DELAY_MS : 0);
}

/** Debian installs it beside the library, not on PATH. */
function miniBrowser(): string {
  const path = process.env["MINI_BROWSER"] ?? findMiniBrowser();
  if (path === undefined) throw new Error("No MiniBrowser: install webkit2gtk-driver and libwebkit2gtk-4.1-0.");
  return path;
}

async function tryEngine(engine: string): Promise<void> {
  const start = STARTERS[engine];
  if (start === undefined) throw new Error(`${engine} is none of ${Object.keys(STARTERS).join(", ")}.`);
  const driver = await start();
  const page = new EnginePage(driver, site);
  for (const { title, run } of TASKS.filter(
    (task) => task.title.includes(titlePart) && (task.only?.includes(engine) ?? true),
  )) {
    const began = performance.now();
    const fault = await run(page, { table: sample, slowSite }).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (fault === undefined) passed += 1;
    else failed += 1;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${fault === undefined ? "ok    " : "FAILED"} ${engine}: a person ${title} (${seconds} s)`);
    if (fault !== undefined) console.log(fault);
  }
  await driver.quits();
}
