import { spawnSync } from "node:child_process";
import { ENGINES, ensureEngine, findMiniBrowser } from "./browsers.ts";
import { ensureOldChromium } from "./ensure-old-chromium.ts";

/**
 * Whole tasks in the built site: browser tests in the oldest Chromium served, and the tasks of e2e/engines in Debian's Firefox and in
 * WebKitGTK, on a screen of xvfb. An engine that cannot be had is named and left out. Exits with 1 when a task failed.
 */
const SPECS = ["question", "keyboard", "import", "layouts", "map"].map((name) => `e2e/${name}.spec.ts`);

const CONFIG = "e2e/engines/playwright.config.ts";

let isDone = true;
const oldChromium = ensureOldChromium((reason) => console.log(`skipped Chromium 109 (${reason}).`));
if (oldChromium !== undefined) runs("playwright", ["test", "--config", "e2e", ...SPECS], { CHROMIUM: oldChromium });
const engines = (["firefox", "webkit"] as const).filter((name) => {
  const isReady = ensureEngine(name);
  if (!isReady) console.log(`skipped ${name} (Debian: apt-get install ${ENGINES[name].packages.join(" ")}).`);
  return isReady;
});
if (engines.length > 0)
  runs("xvfb-run", ["-a", "playwright", "test", "--config", CONFIG, ...engines.map((name) => `--project=${name}`)], {
    MINI_BROWSER: findMiniBrowser() ?? "",
  });
process.exitCode = isDone ? 0 : 1;

function runs(program: string, args: readonly string[], env: Readonly<Record<string, string>>): void {
  const { status } = spawnSync(program, args, { env: { ...process.env, ...env }, stdio: "inherit" });
  isDone &&= status === 0;
}
