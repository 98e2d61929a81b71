import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchLostCode } from "./browser-faults.ts";

const CHROMIUM = "Failed to fetch dynamically imported module: https://exemple.fr/assets/about-view-A1.js";
const FIREFOX = "error loading dynamically imported module: https://exemple.fr/assets/about-view-A1.js";
const OTHER = "error loading dynamically imported module: https://exemple.fr/assets/plot-B2.js";
const WEBKIT = "Importing a module script failed.";

const answers = vi.fn<(file: string) => Promise<Response>>();
/** The links that Vite adds to the page, one for each file of code. */
const PRELOADED = [{ href: "https://exemple.fr/a.js" }, { href: "https://exemple.fr/b.js" }];
let report = vi.fn();
let page: Window;

beforeEach(() => {
  answers.mockReset().mockResolvedValue(new Response(""));
  vi.stubGlobal("fetch", answers);
  report = vi.fn();
  page = Object.assign(new EventTarget(), { document: { querySelectorAll: () => PRELOADED } }) as unknown as Window;
  watchLostCode(page, report);
});
afterEach(() => vi.unstubAllGlobals());

async function fails(message: string): Promise<void> {
  page.dispatchEvent(Object.assign(new Event("vite:preloadError"), { payload: new TypeError(message) }));
  await new Promise((later) => setTimeout(later));
}

describe("watchLostCode", () => {
  it.each([CHROMIUM, FIREFOX])("reports a file that fails again although the site serves it: %s", async (message) => {
    await fails(message);
    expect(answers).not.toHaveBeenCalled();
    expect(report).not.toHaveBeenCalled();
    await fails(message);
    expect(answers).toHaveBeenCalledExactlyOnceWith("https://exemple.fr/assets/about-view-A1.js");
    expect(report).toHaveBeenCalledOnce();
  });

  it("fetches all code that the page has asked for where the error names no file", async () => {
    await fails(WEBKIT);
    answers.mockResolvedValueOnce(new Response("", { status: 503 }));
    await fails(WEBKIT);
    expect(answers.mock.calls).toEqual([["https://exemple.fr/a.js"], ["https://exemple.fr/b.js"]]);
    expect(report).not.toHaveBeenCalled();
    await fails(WEBKIT);
    expect(report).toHaveBeenCalledOnce();
  });

  it("reports nothing while each file fails for the first time", async () => {
    await fails(FIREFOX);
    await fails(OTHER);
    expect(report).not.toHaveBeenCalled();
  });

  it.each([
    ["refuses it", async () => new Response("", { status: 503 })],
    ["is out of reach", async () => Promise.reject(new TypeError("NetworkError"))],
  ])("reports nothing while the site %s, and the file as soon as it is served", async (_, answer) => {
    answers.mockImplementation(answer);
    await fails(FIREFOX);
    await fails(FIREFOX);
    expect(report).not.toHaveBeenCalled();
    answers.mockResolvedValue(new Response(""));
    await fails(FIREFOX);
    expect(report).toHaveBeenCalledOnce();
  });
});
