import { describe, expect, it } from "vitest";
import { ensureNginx } from "./ensure-nginx.ts";

const NGINX = "/usr/sbin/nginx";

/** A machine whose commands succeed; nginx exists once it has been unpacked. */
function machine({ has = false, canUseApt = true, unpacks = true }) {
  const commands: string[] = [];
  return {
    commands,
    find: () => (has || (unpacks && commands.includes("sh")) ? NGINX : undefined),
    canUseApt: () => canUseApt,
    run: (command: string) => {
      commands.push(command);
      return command !== "sh" || unpacks;
    },
  };
}

describe("ensureNginx", () => {
  it("runs nothing when there is an nginx", () => {
    const having = machine({ has: true });
    expect(ensureNginx(having)).toBe(NGINX);
    expect(having.commands).toEqual([]);
  });

  it("unpacks Debian's package where apt-get works", () => {
    expect(ensureNginx(machine({}))).toBe(NGINX);
  });

  it.each([[{ canUseApt: false }], [{ unpacks: false }]])("gives undefined on %j", (circumstances) => {
    expect(ensureNginx(machine(circumstances))).toBeUndefined();
  });
});
