import { findChromium } from "./find-chromium.ts";

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
