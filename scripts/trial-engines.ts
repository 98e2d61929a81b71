import { spawnSync } from "node:child_process";
import { canUseApt } from "./ensure-chromium.ts";
import { PACKAGES as ENGINE_PACKAGES, type EngineNeeds, ensureEngines } from "./ensure-engines.ts";
import { ensureOldChromium } from "./ensure-old-chromium.ts";
import { findOnPath } from "./find-on-path.ts";

/**
 * Does ten whole tasks in Debian's Firefox and in WebKitGTK, on a screen of xvfb, and in the oldest Chromium served, on the built site; an
 * engine that cannot be had is named and left out. Outside of `npm test`: no run of all three has passed yet (e2e/README.md).
 */
const needed = engineNeeds();
const engines: string[] = [...ensureEngines(needed, { canUseApt, run: runShown })];
for (const { name, packages } of needed)
  if (!engines.includes(name)) console.log(`skipped ${name} (Debian: apt-get install ${packages.join(" ")}).`);
const oldChromium = ensureOldChromium((reason) => console.log(`skipped chromium-109 (${reason}).`));
if (oldChromium !== undefined) engines.push("chromium-109");
if (engines.length > 0) {
  const trial = ["tsx", "e2e/engines/run.ts", ...engines];
  const [command = "", ...args] = findOnPath(["xvfb-run"], process.env["PATH"]) ? ["xvfb-run", "-a", ...trial] : trial;
  const env = { ...process.env, OLD_CHROMIUM: oldChromium ?? "" };
  process.exitCode = spawnSync(command, args, { env, stdio: "inherit" }).status ?? 1;
}

function engineNeeds(): readonly EngineNeeds[] {
  const has = (...commands: readonly string[]) =>
    ["xvfb-run", ...commands].every((command) => findOnPath([command], process.env["PATH"]) !== undefined);
  return [
    { name: "firefox", isReady: () => has("firefox-esr"), packages: ENGINE_PACKAGES.firefox },
    { name: "webkit", isReady: () => has("WebKitWebDriver"), packages: ENGINE_PACKAGES.webkit },
  ];
}

/** Shows the output as it comes, since an installation takes minutes. */
function runShown(command: string, args: readonly string[]): boolean {
  console.log(`Not found on this machine: ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, [...args], { env, stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}
