import { describe, expect, it as test } from "vitest";
import { createPendingWrites } from "./pending-writes.ts";

describe("createPendingWrites", () => {
  test("is done at once when nothing is written", async () => {
    await expect(createPendingWrites().whenDone()).resolves.toBeUndefined();
  });

  test("waits for each of several writes that follow one another, and for one that fails", async () => {
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

  test("gives what the write gives", async () => {
    await expect(createPendingWrites().track(Promise.resolve(true))).resolves.toBe(true);
  });
});
