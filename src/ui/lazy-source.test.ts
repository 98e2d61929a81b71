import { describe, expect, it } from "vitest";
import { lazySource, NO_MORE_WORDS } from "./lazy-source.ts";
import { details } from "./messages/fr/details.ts";

function View() {
  return null;
}

describe("lazySource", () => {
  it("returns at once what it has loaded in a language", async () => {
    const source = lazySource(
      async () => View,
      async () => details,
    );
    expect(source.known("fr")).toBeUndefined();
    const loaded = await source.bring("fr");
    expect(loaded).toEqual({ View, details });
    expect(source.known("fr")).toBe(loaded);
    expect(source.known("en")).toBeUndefined();
  });

  it("loads a view that needs only the words of the list", async () => {
    const source = lazySource(async () => View, NO_MORE_WORDS);
    expect(await source.bring("fr")).toEqual({ View, details: undefined });
    expect(source.known("fr")?.View).toBe(View);
  });

  it("tries again after a failure", async () => {
    let isThere = false;
    const source = lazySource(
      async () => {
        if (!isThere) throw new Error("unreachable");
        return View;
      },
      async () => details,
    );
    await expect(source.bring("fr")).rejects.toThrow("unreachable");
    expect(source.known("fr")).toBeUndefined();
    isThere = true;
    await source.bring("fr");
    expect(source.known("fr")?.View).toBe(View);
  });
});
