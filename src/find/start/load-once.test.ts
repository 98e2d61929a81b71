import { describe, expect, it, vi } from "vitest";
import { loadOnce, whenLoaded } from "./load-once.ts";

describe("loadOnce", () => {
  it("loads at the first call, once", async () => {
    const load = vi.fn(async () => ({}));
    const open = loadOnce(load);
    expect(load).not.toHaveBeenCalled();
    expect(await open()).toBe(await open());
    expect(load).toHaveBeenCalledOnce();
  });

  it("loads again after a failure", async () => {
    const load = vi.fn(async () => "code").mockRejectedValueOnce(new Error("unreachable"));
    const open = loadOnce(load);
    await expect(open()).rejects.toThrow("unreachable");
    expect(await open()).toBe("code");
    expect(await open()).toBe("code");
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe("whenLoaded", () => {
  it("passes what it has loaded, and reports each failed load", async () => {
    const load = vi.fn(async () => "code").mockRejectedValueOnce(new Error("unreachable"));
    const fail = vi.fn();
    const act = vi.fn();
    const use = whenLoaded(load, fail);
    use(act);
    await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce());
    use(act);
    use(act);
    await vi.waitFor(() => expect(act).toHaveBeenCalledTimes(2));
    expect(act).toHaveBeenCalledWith("code");
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("tells the failed call apart, where it asks for that", async () => {
    const fail = vi.fn();
    const otherwise = vi.fn();
    whenLoaded(() => Promise.reject(new Error("unreachable")), fail)(vi.fn(), otherwise);
    await vi.waitFor(() => expect(otherwise).toHaveBeenCalledOnce());
    expect(fail).not.toHaveBeenCalled();
  });
});
