import { existsSync } from "node:fs";

/** Access of the installation to the machine; replaced in tests. */
export interface ChromiumInstaller {
  readonly find: () => string | undefined;
  readonly findShell: () => string | undefined;
  /** Whether the process is root on a system with apt-get. */
  readonly canUseApt: () => boolean;
  /** Runs a command, shows its output, and returns whether it succeeded. */
  readonly run: (command: string, args: readonly string[]) => boolean;
}

export type EnsuredChromium =
  | { readonly found: true; readonly path: string }
  | { readonly found: false; readonly advice: string };

const ADVICE =
  "No Chromium: install the chromium package of your system (Debian: apt-get install chromium), " +
  "or run npx playwright install chromium, or set CHROMIUM to the path of one.";

/**
 * Finds a headless shell or else a Chromium, or installs one: Debian's package as root, else Playwright's download. When all fail, the
 * advice says in one sentence what to install.
 */
export function ensureChromium(installer: ChromiumInstaller): EnsuredChromium {
  const { find, findShell } = installer;
  const path =
    findShell() ??
    installWithApt(installer, "chromium-headless-shell", findShell) ??
    find() ??
    installWithApt(installer, "chromium", find) ??
    installWithPlaywright(installer);
  return path === undefined ? { found: false, advice: ADVICE } : { found: true, path };
}

/** Whether the process is root on a system that has apt-get. */
export function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function installWithApt(
  { canUseApt, run, find }: ChromiumInstaller,
  name: string,
  findInstalled: () => string | undefined,
): string | undefined {
  if (!canUseApt()) {
    return undefined;
  }
  // A failed update may leave an older list with the package. Who has a Chromium does not wait for new lists.
  if (find() === undefined) run("apt-get", ["update"]);
  return run("apt-get", ["install", "--yes", "--no-install-recommends", name]) ? findInstalled() : undefined;
}

function installWithPlaywright({ run, find }: ChromiumInstaller): string | undefined {
  return run("npx", ["playwright", "install", "chromium"]) ? find() : undefined;
}
