import { findChromium } from "./find-chromium.ts";

export interface ChromiumOptions {
  readonly executablePath?: string;
  readonly chromiumSandbox: boolean;
  readonly args: string[];
}

/** How tests and benches start Chromium: the map drawn by the processor, and no host but this machine ever reached. */
export function chromiumOptions(): ChromiumOptions {
  const executablePath = findChromium();
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
      // Not even by a page that asks for it.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  };
}
