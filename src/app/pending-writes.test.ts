import { describe, expect, it as test } from "vitest";
import { createPendingWrites } from "./pending-writes.ts";

describe("createPendingWrites", () => {
  test("resolves at once without a pending write", async () => {
    await expect(createPendingWrites().whenDone()).resolves.toBeUndefined();
  });

  test("waits for successive writes, and for one that fails", async () => {
    const writes = createPendingWrites();
    const done: string[] = [];
    const later = (name: string) =>
      writes.track(new Promise<void>((resolve) => setTimeout(resolve, 5)).then(() => void done.push(name)));
    const failing = writes.track(Promise.reject(new Error("no room")));
    failing.catch(() => undefined);
    void later("first").then(() => later("second"));
    await writes.whenDone();
    expect(done).toEqual(["first", "second"]);
  });

  test("returns the result of the write", async () => {
    await expect(createPendingWrites().track(Promise.resolve(true))).resolves.toBe(true);
  });
});
