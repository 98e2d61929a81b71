import { describe, expect, it } from "vitest";
import { type EngineNeeds, ensureEngines } from "./ensure-engines.ts";

/** A machine that has some engines, and installs the others when apt-get works. */
function machine({ has, installs = true, isRoot = true }: { has: string[]; installs?: boolean; isRoot?: boolean }) {
  const commands: string[] = [];
  const there = new Set(has);
  const needed = (["firefox", "webkit"] as const).map(
    (name): EngineNeeds => ({ name, isReady: () => there.has(name), packages: [name] }),
  );
  const run = (command: string, args: readonly string[]) => {
    commands.push([command, ...args].join(" "));
    if (installs && args[0] === "install") there.add(args.at(-1) ?? "");
    return installs;
  };
  return { commands, ensured: () => ensureEngines(needed, { canUseApt: () => isRoot, run }) };
}

describe("ensureEngines", () => {
  it("installs nothing where all are there", () => {
    const { ensured, commands } = machine({ has: ["firefox", "webkit"] });
    expect(ensured()).toEqual(["firefox", "webkit"]);
    expect(commands).toEqual([]);
  });

  it("installs what is missing", () => {
    const { ensured, commands } = machine({ has: ["firefox"] });
    expect(ensured()).toEqual(["firefox", "webkit"]);
    expect(commands).toEqual(["apt-get update", "apt-get install --yes --no-install-recommends webkit"]);
  });

  it("keeps those that are there where nothing can be installed", () => {
    expect(machine({ has: ["webkit"], installs: false }).ensured()).toEqual(["webkit"]);
    const { ensured, commands } = machine({ has: [], isRoot: false });
    expect(ensured()).toEqual([]);
    expect(commands).toEqual([]);
  });
});
