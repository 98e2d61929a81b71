import { describe, expect, it } from "vitest";
import { startWhenNeeded } from "./start-when-needed.ts";

function counting() {
  const started: string[] = [];
  const use = startWhenNeeded(async (input: string) => {
    started.push(input);
    return { double: async (n: number) => 2 * n };
  });
  return { started, use };
}

describe("a worker that is started when needed", () => {
  it("is started by the first question and answers the next ones", async () => {
    const { started, use } = counting();
    expect(await use("a", (service) => service.double(2))).toBe(4);
    expect(await use("b", (service) => service.double(3))).toBe(6);
    expect(started).toEqual(["a"]);
  });

  it("is started again after it has failed", async () => {
    const { started, use } = counting();
    await expect(use("a", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await use("b", (service) => service.double(3))).toBe(6);
    expect(started).toEqual(["a", "b"]);
  });
});
