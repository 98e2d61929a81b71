import { spawnSync } from "node:child_process";
import { ENGINES, ensureEngine, findMiniBrowser, hasAll } from "./browsers.ts";
import { ensureOldChromium } from "./ensure-old-chromium.ts";

/**
 * Does whole tasks in the built site, in Debian's Firefox and in WebKitGTK, on a screen of xvfb, and in the oldest Chromium served; an
 * engine that cannot be had is named and left out. Exits with 1 when a task failed.
 */
const OLD_CHROMIUM = "chromium-109";
const EMPTY_PAGE = ["--headless", "--no-sandbox", "--dump-dom", "about:blank"];

const ready = (["firefox", "webkit"] as const).filter((name) => {
  const isReady = ensureEngine(name);
  if (!isReady) console.log(`skipped ${name} (Debian: apt-get install ${ENGINES[name].packages.join(" ")}).`);
  return isReady;
});
const oldChromium = startableOldChromium();
const engines = [...ready, ...(oldChromium === undefined ? [] : [OLD_CHROMIUM])];
if (engines.length > 0) {
  const screen = hasAll(["xvfb-run"]) ? ["xvfb-run", "-a"] : [];
  const [program = "", ...args] = [...screen, "tsx", "e2e/engines/run.ts", ...engines];
  const env = { ...process.env, OLD_CHROMIUM: oldChromium ?? "", MINI_BROWSER: findMiniBrowser() ?? "" };
  process.exitCode = spawnSync(program, args, { env, stdio: "inherit" }).status ?? 1;
}

function startableOldChromium(): string | undefined {
  const path = ensureOldChromium((reason) => console.log(`skipped ${OLD_CHROMIUM} (${reason}).`));
  if (path === undefined || spawnSync(path, EMPTY_PAGE, { timeout: 60_000 }).status === 0) return path;
  console.log(`skipped ${OLD_CHROMIUM} (it does not start here; it needs the libraries of Debian's chromium).`);
  return undefined;
}
