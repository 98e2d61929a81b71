import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useMedia } from "./hooks.ts";

const WIDE = "(min-width: 85rem)";

/** What each media query gives; a test changes it, then tells the listeners. */
let matched: Set<string>;
let listeners: (() => void)[];
let page: HTMLElement;
let root: Root;

function Wide() {
  return useMedia(WIDE) ? "wide" : "narrow";
}

async function changeTo(...queries: readonly string[]): Promise<void> {
  matched = new Set(queries);
  await act(async () => {
    for (const tell of [...listeners]) tell();
  });
}

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  matched = new Set([WIDE]);
  listeners = [];
  vi.stubGlobal("matchMedia", (query: string) => ({
    get matches() {
      return matched.has(query);
    },
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
    removeEventListener: (_: string, listener: () => void) => {
      listeners.splice(listeners.indexOf(listener), 1);
    },
  }));
  page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
  await act(async () => root.render(<Wide />));
});

afterEach(() => {
  page.remove();
  vi.unstubAllGlobals();
});

test("follows a query", async () => {
  expect(page.textContent).toBe("wide");
  await changeTo();
  expect(page.textContent).toBe("narrow");
  await changeTo(WIDE);
  expect(page.textContent).toBe("wide");
});

test("keeps the value of the screen while the page is printed on narrower paper", async () => {
  await changeTo("print");
  expect(page.textContent).toBe("wide");
  await changeTo(WIDE);
  expect(page.textContent).toBe("wide");
});

test("takes the value of the screen after printing", async () => {
  await changeTo("print");
  await changeTo();
  expect(page.textContent).toBe("narrow");
});

test("leaves no listener behind", async () => {
  await act(async () => root.unmount());
  expect(listeners).toEqual([]);
});
