import { chromium } from "@playwright/test";
import { findOnPath, isExecutable } from "./find-on-path.ts";

/** How the search sees the machine; replaced in tests. */
export interface ChromiumProbes {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => boolean;
  /** Where Playwright keeps, or would keep, the browser that it downloads. */
  readonly playwrightPath: () => string;
}

const COMMANDS = ["chromium", "google-chrome", "chromium-browser"];

/**
 * Path of a Chromium to test in: the one that CHROMIUM names, else chromium, google-chrome or chromium-browser of PATH,
 * else the one that Playwright downloaded; undefined when the machine has none.
 * @throws Error when CHROMIUM names no executable file: a wish that cannot be met is not to be replaced in silence.
 */
export function findChromium(probes: ChromiumProbes = machineProbes()): string | undefined {
  const wished = probes.env["CHROMIUM"];
  if (wished) {
    if (!probes.isExecutable(wished)) {
      throw new Error(`CHROMIUM names ${wished}, which is no executable file.`);
    }
    return wished;
  }
  const onPath = findOnPath(COMMANDS, probes.env["PATH"], probes.isExecutable);
  return [onPath, probes.playwrightPath()].find((path) => path && probes.isExecutable(path));
}

function machineProbes(): ChromiumProbes {
  return { env: process.env, isExecutable, playwrightPath: () => chromium.executablePath() };
}
