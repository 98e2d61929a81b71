import { describe, expect, it } from "vitest";
import { ensureChromium } from "./ensure-chromium.ts";

/** A machine on which a command that begins with `gives` installs a browser; it records every command. */
function aMachine({ has = false, apt = true, gives = "" }): {
  commands: string[];
  ensure: () => ReturnType<typeof ensureChromium>;
} {
  const commands: string[] = [];
  let present = has;
  const run = (command: string, args: readonly string[]): boolean => {
    const line = [command, ...args].join(" ");
    commands.push(line);
    const succeeds = gives !== "" && line.startsWith(gives);
    present ||= succeeds;
    return succeeds;
  };
  const find = (): string | undefined => (present ? "/usr/bin/chromium" : undefined);
  return { commands, ensure: () => ensureChromium({ find, canUseApt: () => apt, run }) };
}

const UPDATE = "apt-get update";
const INSTALL = "apt-get install --yes --no-install-recommends chromium";
const DOWNLOAD = "npx playwright install chromium";

describe("ensureChromium", () => {
  it("runs nothing when there is a Chromium", () => {
    const { commands, ensure } = aMachine({ has: true });
    expect(ensure()).toEqual({ found: true, path: "/usr/bin/chromium" });
    expect(commands).toEqual([]);
  });

  it("installs Debian's package as root, without a download by Playwright", () => {
    const { commands, ensure } = aMachine({ gives: "apt-get install" });
    expect(ensure()).toEqual({ found: true, path: "/usr/bin/chromium" });
    expect(commands).toEqual([UPDATE, INSTALL]);
  });

  it("lets Playwright download one elsewhere", () => {
    const { commands, ensure } = aMachine({ apt: false, gives: "npx" });
    expect(ensure().found).toBe(true);
    expect(commands).toEqual([DOWNLOAD]);
  });

  it("tries both, then says in one sentence what to install", () => {
    const { commands, ensure } = aMachine({});
    const ensured = ensure();
    expect(commands).toEqual([UPDATE, INSTALL, DOWNLOAD]);
    expect(ensured.found).toBe(false);
    expect(ensured.found ? "" : ensured.advice).toContain("apt-get install chromium");
  });
});
