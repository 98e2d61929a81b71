import { chromium } from "@playwright/test";
import { findOnPath, isExecutable } from "./find-on-path.ts";

/** Access of the search to the machine; replaced in tests. */
export interface ChromiumProbes {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => boolean;
  /** Path of the browser that Playwright downloads, installed or not. */
  readonly playwrightPath: () => string;
}

const COMMANDS = ["chromium", "google-chrome", "chromium-browser"];
const SHELLS = ["chromium-headless-shell", "chrome-headless-shell"];

/**
 * Path of a Chromium for tests: the one in CHROMIUM, else chromium, google-chrome or chromium-browser on PATH, else Playwright's download;
 * undefined without any.
 * @throws Error when CHROMIUM is not an executable file: an explicit choice is not replaced.
 */
export function findChromium(probes: ChromiumProbes = machineProbes()): string | undefined {
  const chosen = probes.env["CHROMIUM"];
  if (chosen) {
    if (!probes.isExecutable(chosen)) {
      throw new Error(`CHROMIUM is ${chosen}, which is not an executable file.`);
    }
    return chosen;
  }
  const onPath = findOnPath(COMMANDS, probes.env["PATH"], probes.isExecutable);
  return [onPath, probes.playwrightPath()].find((path) => path && probes.isExecutable(path));
}

/** Path of a Chromium without the interface of a browser, which takes half of the processor time: the one in CHROMIUM, else one on PATH. */
export function findHeadlessShell(probes: ChromiumProbes = machineProbes()): string | undefined {
  if (probes.env["CHROMIUM"]) return findChromium(probes);
  return findOnPath(SHELLS, probes.env["PATH"], probes.isExecutable);
}

function machineProbes(): ChromiumProbes {
  return { env: process.env, isExecutable, playwrightPath: () => chromium.executablePath() };
}
