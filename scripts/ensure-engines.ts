import type { ChromiumInstaller } from "./ensure-chromium.ts";

/** What the trial in another engine needs of the machine. */
export interface EngineNeeds {
  readonly name: "firefox" | "webkit";
  /** Whether everything is there. */
  readonly isReady: () => boolean;
  /** Debian's packages. */
  readonly packages: readonly string[];
}

/** A screen without a screen, and WebGL drawn by software: no engine draws the map without them. */
const SCREEN = ["xvfb", "xauth", "libgl1-mesa-dri"];

export const PACKAGES: Readonly<Record<EngineNeeds["name"], readonly string[]>> = {
  firefox: ["firefox-esr", ...SCREEN],
  webkit: ["webkit2gtk-driver", "libwebkit2gtk-4.1-0", ...SCREEN],
};

/**
 * The engines that this machine has, each after an attempt to install it as Debian's package where it lacks one; whoever is not root, or has
 * another system, keeps those that are there.
 */
export function ensureEngines(
  needed: readonly EngineNeeds[],
  { canUseApt, run }: Pick<ChromiumInstaller, "canUseApt" | "run">,
): readonly EngineNeeds["name"][] {
  const missing = needed.filter(({ isReady }) => !isReady());
  if (missing.length > 0 && canUseApt()) {
    // A failed update may leave an older list with the packages.
    run("apt-get", ["update"]);
    for (const { packages } of missing) run("apt-get", ["install", "--yes", "--no-install-recommends", ...packages]);
  }
  return needed.filter(({ isReady }) => isReady()).map(({ name }) => name);
}
