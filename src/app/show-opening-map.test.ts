// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { showOpeningMap } from "./show-opening-map.ts";

const requested: string[] = [];
let page: Document;

beforeEach(() => {
  requested.length = 0;
  vi.stubGlobal(
    "Image",
    class {
      set src(address: string) {
        requested.push(address);
      }
    },
  );
  page = document.implementation.createHTMLDocument();
  page.head.innerHTML = `
    <meta name="opening-map-light" content="./light.webp"><meta name="opening-map-dark" content="./dark.webp">`;
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ["", false, ["./light.webp"]],
  ["", true, ["./dark.webp"]],
  ["?carte=9/45/6", false, []],
  ["?embed=1", false, []],
] as const)("the link « %s », dark scheme %s, requests the pictures %j", (search, isDark, expected) => {
  showOpeningMap(page, search, isDark);
  expect(requested).toEqual(expected);
  expect(page.documentElement.hasAttribute("data-opening-map")).toBe(expected.length > 0);
});
