import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { preview } from "vite";
import { findOnPath } from "../../scripts/browsers.ts";
import { JOURNEYS, type Journey, type Step, spokenLines } from "./journeys.ts";

/**
 * Starts the built site in Firefox with the screen reader Orca, on a screen of its own, does the journeys by keyboard and writes what Orca
 * says, one file for each journey. Needs the programs named below; without one it says so and does nothing.
 */
const DIST = "dist";
const NEEDED = ["Xvfb", "dbus-daemon", "orca", "xdotool", "openbox"] as const;
const FIREFOX = ["firefox-esr", "firefox"] as const;
/** After a key Orca has this long to begin; it has ended when it is quiet for as long. */
const QUIET_MS = 2000;
const LONGEST_MS = 12_000;
const START_MS = 60_000;
const FIREFOX_SETTINGS = {
  "accessibility.force_disabled": -1,
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "browser.urlbar.suggest.searches": false,
  "datareporting.policy.dataSubmissionEnabled": false,
} as const;
/** Orca reads nothing of its own accord when a page is loaded. */
const ORCA_SETTINGS = {
  general: { profile: ["Default", "default"], startingProfile: ["Default", "default"] },
  profiles: { default: { profile: ["Default", "default"], sayAllOnLoad: false, pageSummaryOnLoad: false } },
  pronunciations: {},
  keybindings: {},
};

const { values } = parseArgs({
  options: { out: { type: "string", default: "test-results/orca" }, only: { type: "string" } },
});

const missing = NEEDED.filter((name) => findOnPath([name]) === undefined);
const firefox = findOnPath(FIREFOX);
if (!existsSync(join(DIST, "index.html"))) {
  console.error(`${DIST}/index.html is missing: run "npm run build" first.`);
  process.exitCode = 1;
} else if (missing.length > 0 || firefox === undefined) {
  const names = [...missing, ...(firefox === undefined ? ["firefox"] : [])].join(", ");
  console.log(
    `Skipped: this machine lacks ${names}. On Debian: apt install orca xvfb dbus xdotool openbox firefox-esr`,
  );
} else {
  await listen(firefox);
}

async function listen(browser: string): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "orca-"));
  const children: ChildProcess[] = [];
  const site = await preview({ preview: { host: "127.0.0.1", port: 0 }, logLevel: "warn" });
  try {
    const log = join(home, "debug.out");
    const environment = await startSession(home, log, children);
    const act = (...args: readonly string[]) => finished(run("xdotool", args, environment));
    mkdirSync(values.out, { recursive: true });
    const chosen = JOURNEYS.filter(({ title }) => values.only === undefined || title.includes(values.only));
    for (const journey of chosen) {
      const name = String(JOURNEYS.indexOf(journey) + 1).padStart(2, "0");
      const before = read(log).length;
      const address = `${site.resolvedUrls?.local[0]}${journey.link}`;
      const window = run(browser, ["--no-remote", "--profile", writeProfile(home, name), address], environment);
      children.push(window);
      await until(() => read(log).slice(before).includes("Finished loading"), `"${journey.title}" has not loaded.`);
      // The list and the figures come after the page.
      await pause(6000);
      writeFileSync(join(values.out, `${name}.txt`), await transcribe(journey, log, act));
      console.log(`${name}  ${journey.title}`);
      window.kill("SIGKILL");
      await pause(1000);
    }
  } finally {
    for (const child of children.reverse()) child.kill("SIGKILL");
    await site.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Act = (...args: readonly string[]) => Promise<void>;

async function transcribe({ title, steps }: Journey, log: string, act: Act): Promise<string> {
  const lines = [title, ""];
  for (const step of steps) {
    for (const { name, does } of acts(step, act)) {
      const from = read(log).length;
      await does();
      await quiet(log);
      lines.push(`> ${name}`, ...spokenLines(read(log).slice(from)).map((line) => `  ${line}`));
    }
  }
  return `${lines.join("\n")}\n`;
}

function acts(step: Step, act: Act): readonly { readonly name: string; readonly does: () => Promise<void> }[] {
  if ("waitsMs" in step) return [{ name: "(waits)", does: () => pause(step.waitsMs) }];
  if ("types" in step) {
    return [{ name: `types ${step.types}`, does: () => act("type", "--delay", "150", step.types) }];
  }
  return Array.from({ length: step.times ?? 1 }, () => ({ name: step.keys, does: () => act("key", step.keys) }));
}

/** Waits until Orca has said nothing for a while. */
async function quiet(log: string): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  let length = -1;
  let since = Date.now();
  while (Date.now() < end && Date.now() - since < QUIET_MS) {
    const now = spokenLines(read(log)).length;
    if (now !== length) since = Date.now();
    length = now;
    await pause(150);
  }
}

/** Starts screen, message bus, window manager and Orca, without a speech server: Orca then writes what it would have spoken. */
async function startSession(home: string, log: string, children: ChildProcess[]): Promise<NodeJS.ProcessEnv> {
  const runtime = join(home, "run");
  mkdirSync(runtime, { mode: 0o700 });
  const settings = join(home, ".local/share/orca");
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, "user-settings.conf"), JSON.stringify(ORCA_SETTINGS));
  const own = { ...process.env, HOME: home, XDG_RUNTIME_DIR: runtime, LC_ALL: "C.UTF-8", GNOME_ACCESSIBILITY: "1" };
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1400x900x24"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  children.push(screen);
  const display = `:${await firstLine(screen)}`;
  const bus = spawn("dbus-daemon", ["--session", "--nofork", "--print-address=1"], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...own, DISPLAY: display },
  });
  children.push(bus);
  const environment = {
    ...own,
    DISPLAY: display,
    DBUS_SESSION_BUS_ADDRESS: await firstLine(bus),
    SPEECHD_ADDRESS: "inet_socket:127.0.0.1:9",
  };
  children.push(run("openbox", [], environment), run("orca", ["--replace", `--debug-file=${log}`], environment));
  await until(() => read(log).includes("Screen reader on"), "Orca has not started.");
  return environment;
}

function writeProfile(home: string, name: string): string {
  const profile = join(home, `profile-${name}`);
  mkdirSync(profile);
  const lines = Object.entries(FIREFOX_SETTINGS).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  return profile;
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(command, args, { env, stdio: "ignore" });
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => resolve());
  });
}

function firstLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    stdout?.once("data", (data: Buffer) => resolve(data.toString().trim()));
    stdout?.once("end", () => reject(new Error("A program of the session has not started.")));
  });
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

async function until(isTrue: () => boolean, otherwise: string): Promise<void> {
  for (const end = Date.now() + START_MS; !isTrue(); await pause(200)) {
    if (Date.now() > end) throw new Error(otherwise);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
