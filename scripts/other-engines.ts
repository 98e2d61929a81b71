import { spawnSync } from "node:child_process";
import { canUseApt } from "./ensure-chromium.ts";
import { type EngineNeeds, ensureEngines, PACKAGES } from "./ensure-engines.ts";
import { ensureOldChromium } from "./ensure-old-chromium.ts";
import { findMiniBrowser } from "./find-mini-browser.ts";
import { findOnPath } from "./find-on-path.ts";

/** The command that tries the built site in the engines that this machine has, and what it has not. */
export interface EngineTrial {
  /** Undefined where there is no engine. */
  readonly command: readonly string[] | undefined;
  readonly env: Readonly<Record<string, string>>;
  /** A sentence for each engine that cannot be had. */
  readonly skipped: readonly string[];
}

const OLD_CHROMIUM = "chromium-109";
const EMPTY_PAGE = ["--headless", "--no-sandbox", "--dump-dom", "about:blank"];

/**
 * Prepares the trial of the built site in Debian's Firefox and in WebKitGTK, on a screen of xvfb, and in the oldest Chromium served.
 *
 * @param run runs a command, shows its output, and returns whether it succeeded
 */
export function prepareEngineTrial(run: (command: string, args: readonly string[]) => boolean): EngineTrial {
  const needed = engineNeeds();
  const ready = ensureEngines(needed, { canUseApt, run });
  const skipped = needed
    .filter(({ name }) => !ready.includes(name))
    .map(({ name, packages }) => `skipped ${name} (Debian: apt-get install ${packages.join(" ")}).`);
  const oldChromium = ensureOldChromium((reason) => skipped.push(`skipped ${OLD_CHROMIUM} (${reason}).`));
  const starts = oldChromium !== undefined && spawnSync(oldChromium, EMPTY_PAGE, { timeout: 60_000 }).status === 0;
  if (oldChromium !== undefined && !starts)
    skipped.push(`skipped ${OLD_CHROMIUM} (it does not start here; it needs the libraries of Debian's chromium).`);
  const engines = [...ready, ...(starts ? [OLD_CHROMIUM] : [])];
  const trial = ["tsx", "e2e/engines/run.ts", ...engines];
  const screen = hasAll(["xvfb-run"]) ? ["xvfb-run", "-a"] : [];
  return {
    command: engines.length > 0 ? [...screen, ...trial] : undefined,
    env: { OLD_CHROMIUM: oldChromium ?? "", MINI_BROWSER: findMiniBrowser() ?? "" },
    skipped,
  };
}

function engineNeeds(): readonly EngineNeeds[] {
  return [
    { name: "firefox", isReady: () => hasAll(["xvfb-run", "firefox-esr"]), packages: PACKAGES.firefox },
    {
      name: "webkit",
      isReady: () => hasAll(["xvfb-run", "WebKitWebDriver"]) && findMiniBrowser() !== undefined,
      packages: PACKAGES.webkit,
    },
  ];
}

function hasAll(commands: readonly string[]): boolean {
  return commands.every((command) => findOnPath([command], process.env["PATH"]) !== undefined);
}
