// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createActions } from "../model/actions.ts";
import { USUAL_CHOICES } from "../model/app-state.ts";
import { createAppStore } from "../model/store.ts";
import { aPlace } from "../testing/builders.ts";
import { replaceFirstView } from "./replace-first-view.ts";

const PLACE = '<a href="#" data-place="fs-1">Gap</a>';

function aPage(html: string, isShown = true) {
  document.body.innerHTML = `<div id="root">${html}</div>`;
  const root = document.getElementById("root") as HTMLElement;
  document.documentElement.dataset["firstView"] = isShown ? "" : "none";
  const store = createAppStore(USUAL_CHOICES, "ete");
  return { root, store, actions: createActions(store) };
}

const FIRST_VIEW = `<div class="first-view">${PLACE}</div>`;

async function isOver(waiting: Promise<void>): Promise<boolean> {
  return Promise.race([
    waiting.then(() => true),
    Promise.resolve()
      .then(() => Promise.resolve())
      .then(() => false),
  ]);
}

describe("replaceFirstView", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it("waits for the places when the first view is visible", async () => {
    const { root, store, actions } = aPage(FIRST_VIEW);
    const waiting = replaceFirstView(root, store);
    expect(await isOver(waiting)).toBe(false);
    actions.receive({ places: { status: "ready", value: [aPlace()] } });
    await expect(waiting).resolves.toBeUndefined();
  });

  it("stops waiting when the places fail to load", async () => {
    const { root, store, actions } = aPage(FIRST_VIEW);
    const waiting = replaceFirstView(root, store);
    actions.receive({ places: { status: "failed", fault: { file: "points.geojson", kind: "damaged", detail: "" } } });
    await expect(waiting).resolves.toBeUndefined();
  });

  it("waits at most one second", async () => {
    const { root, store } = aPage(FIRST_VIEW);
    const waiting = replaceFirstView(root, store);
    vi.advanceTimersByTime(999);
    expect(await isOver(waiting)).toBe(false);
    vi.advanceTimersByTime(1);
    await expect(waiting).resolves.toBeUndefined();
  });

  it.each([
    ["is not there", "", true],
    ["does not show", FIRST_VIEW, false],
  ])("does not wait when the first view %s", async (_, html, isShown) => {
    const { root, store } = aPage(html, isShown);
    await expect(replaceFirstView(root, store)).resolves.toBeUndefined();
  });

  it("focuses the element of the live page that corresponds to the focused one of the first view", async () => {
    const { root, store, actions } = aPage(FIRST_VIEW);
    actions.receive({ places: { status: "ready", value: [aPlace()] } });
    root.querySelector("a")?.focus();
    await replaceFirstView(root, store);
    root.innerHTML = PLACE;
    await vi.waitFor(() => expect(document.activeElement?.getAttribute("data-place")).toBe("fs-1"));
    expect(root.contains(document.activeElement)).toBe(true);
  });
});
