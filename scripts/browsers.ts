import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { chromium } from "@playwright/test";

// The programs that tests and pictures need of the machine: they are looked for, and installed where that works.

const COMMANDS = ["chromium", "google-chrome", "chromium-browser"];
const SHELLS = ["chromium-headless-shell", "chrome-headless-shell"];
const ADVICE =
  "No Chromium: install the chromium package of your system (Debian: apt-get install chromium), " +
  "or run npx playwright install chromium, or set CHROMIUM to the path of one.";

/** Folder for Debian's nginx, which is unpacked and not installed: it starts no server. */
const UNPACKED_NGINX = "node_modules/.cache/nginx";
const UNPACK_NGINX = `mkdir -p ${UNPACKED_NGINX} && cd ${UNPACKED_NGINX} && apt-get download nginx && dpkg-deb --extract nginx_*.deb .`;

/** A screen without a screen, and WebGL drawn by software: no engine draws the map without them. */
const SCREEN = ["xvfb", "xauth", "libgl1-mesa-dri"];

/** The other engines: the commands that a trial needs, and Debian's packages with them. */
export const ENGINES = {
  firefox: { commands: ["xvfb-run", "firefox-esr"], packages: ["firefox-esr", ...SCREEN] },
  webkit: {
    commands: ["xvfb-run", "WebKitWebDriver"],
    packages: ["webkit2gtk-driver", "libwebkit2gtk-4.1-0", ...SCREEN],
  },
} as const;

export interface ChromiumOptions {
  readonly executablePath?: string;
  readonly chromiumSandbox: boolean;
  readonly args: string[];
}

/** Options of Chromium for tests and benchmarks: software rendering, and no host but this machine. */
export function chromiumOptions(executablePath = findChromium()): ChromiumOptions {
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: false,
    args: [
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--no-first-run",
      // Blocks requests of the page to any other host.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  };
}

/**
 * Path of a Chromium for tests: the one in CHROMIUM, else chromium, google-chrome or chromium-browser on PATH, else Playwright's download;
 * undefined without any.
 * @throws Error when CHROMIUM is not an executable file: an explicit choice is not replaced.
 */
function findChromium(): string | undefined {
  const chosen = process.env["CHROMIUM"];
  if (!chosen) return findOnPath(COMMANDS) ?? [chromium.executablePath()].find((path) => path && isExecutable(path));
  if (!isExecutable(chosen)) throw new Error(`CHROMIUM is ${chosen}, which is not an executable file.`);
  return chosen;
}

/** Path of a Chromium without the interface of a browser, which takes half of the processor time: the one in CHROMIUM, else one on PATH. */
export function findHeadlessShell(): string | undefined {
  return process.env["CHROMIUM"] ? findChromium() : findOnPath(SHELLS);
}

/** Path of an nginx for the tests of configurations: the one in NGINX_PATH, else an installed one, else an unpacked one. */
export function findNginx(): string | undefined {
  // Folders that only root has on its PATH.
  const more = ["/usr/sbin", "/usr/local/sbin", resolve(UNPACKED_NGINX, "usr/sbin")];
  return process.env["NGINX_PATH"] || findOnPath(["nginx"], [process.env["PATH"] ?? "", ...more].join(delimiter));
}

/** Path of WebKitGTK's MiniBrowser, which Debian puts beside the library: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser. */
export function findMiniBrowser(): string | undefined {
  const root = "/usr/lib";
  const folders = existsSync(root) ? readdirSync(root).filter((name) => name.includes("-linux-")) : [];
  return folders
    .flatMap((folder) =>
      ["webkit2gtk-4.1", "webkitgtk-6.0"].map((version) => join(root, folder, version, "MiniBrowser")),
    )
    .find((path) => existsSync(path));
}

/** Installs Chromium, and nginx where it can be had, for browser tests; returns advice where there is no Chromium. */
export function ensureBrowsers(): string | undefined {
  const path =
    findHeadlessShell() ??
    // A machine that has a Chromium does not wait for new lists of packages.
    installed(["chromium-headless-shell"], findHeadlessShell, findChromium() === undefined) ??
    findChromium() ??
    installed(["chromium"], findChromium) ??
    (runShown("npx", ["playwright", "install", "chromium"]) ? findChromium() : undefined);
  if (path === undefined) return ADVICE;
  const nginx =
    findNginx() ?? (canUseApt() && update() && runShown("sh", ["-c", UNPACK_NGINX]) ? findNginx() : undefined);
  if (nginx === undefined)
    console.log("No nginx: the tests of its configuration are skipped (Debian: apt-get install nginx-light).");
  return undefined;
}

/** Whether an engine is there, or could be installed. */
export function ensureEngine(name: keyof typeof ENGINES): boolean {
  const { commands, packages } = ENGINES[name];
  const find = () => {
    const isThere = commands.every((command) => findOnPath([command]) !== undefined);
    return isThere && (name !== "webkit" || findMiniBrowser() !== undefined) ? name : undefined;
  };
  return (find() ?? installed(packages, find)) !== undefined;
}

/** The first of some commands in a folder of PATH, or undefined; the order of the commands counts before that of the folders. */
export function findOnPath(commands: readonly string[], path = process.env["PATH"] ?? ""): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder !== "");
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether the process is root on a system that has apt-get. */
function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** The result of `find` after Debian's packages were installed; undefined where that fails. */
function installed(packages: readonly string[], find: () => string | undefined, isUpdated = true): string | undefined {
  if (!canUseApt()) return undefined;
  if (isUpdated) update();
  return runShown("apt-get", ["install", "--yes", "--no-install-recommends", ...packages]) ? find() : undefined;
}

/** A failed update may leave an older list with the package. */
function update(): true {
  runShown("apt-get", ["update"]);
  return true;
}

/** Runs a command that installs something, shows its output as it comes, since that takes minutes, and returns whether it succeeded. */
function runShown(command: string, args: readonly string[]): boolean {
  console.log(`Not found on this machine: ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, [...args], { env, stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}
