// @vitest-environment happy-dom
import { beforeEach, expect, it as test, vi } from "vitest";
import { createActions } from "../../state/actions.ts";
import { createAppStore, USUAL_CHOICES } from "../../state/app-state.ts";
import type { Repository } from "../../state/repository.ts";
import { keptShortcut, listenForSlash } from "./search-shortcut.ts";

const FIELD = '<div class="find"><input role="combobox" value="gap"></div><button>Menu</button><textarea></textarea>';

let kept: unknown;
const repository: Repository = {
  read: () => kept,
  write: (value) => {
    kept = value;
  },
  clear: () => {
    kept = undefined;
  },
};
/** A new document for each test: listeners of a shared one would outlive their test. */
let page: Document;

beforeEach(() => {
  kept = undefined;
  page = document.implementation.createHTMLDocument();
  page.body.innerHTML = FIELD;
});

function listening(choices = USUAL_CHOICES) {
  const store = createAppStore(choices, "ete");
  listenForSlash(page, store, createActions(store), keptShortcut(repository));
  return store;
}

/** Presses a key; returns whether the default action was prevented. */
function presses(key: string, on = "button", changes: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...changes });
  page.querySelector(on)?.dispatchEvent(event);
  return event.defaultPrevented;
}

function hasSearch(): boolean {
  return page.activeElement === page.querySelector("input");
}

test("« / » moves the focus to the search", () => {
  listening();
  expect(presses("/")).toBe(true);
  expect(hasSearch()).toBe(true);
});

test("« / » is text in a field, and is left to the browser with Ctrl, Meta or Alt", () => {
  listening();
  expect(presses("/", "textarea")).toBe(false);
  for (const held of ["ctrlKey", "metaKey", "altKey"]) expect(presses("/", "button", { [held]: true })).toBe(false);
  expect(presses("a")).toBe(false);
  expect(hasSearch()).toBe(false);
});

test("« / » does nothing while the shortcut is switched off, and works again once it is on", () => {
  listening();
  keptShortcut(repository).switchTo(false);
  expect(presses("/")).toBe(false);
  keptShortcut(repository).switchTo(true);
  expect(presses("/")).toBe(true);
});

test("« / » opens « Trouver » from another view, and waits for the field", async () => {
  page.querySelector(".find")?.remove();
  const store = listening({ ...USUAL_CHOICES, view: "saisonniers" });
  presses("/");
  expect(store.getState().view).toBe("trouver");
  page.body.insertAdjacentHTML("beforeend", FIELD);
  await vi.waitFor(() => expect(hasSearch()).toBe(true));
});

test("« / » closes the sheet that covers the search", () => {
  const store = listening({ ...USUAL_CHOICES, selection: { kind: "passage", id: "col-de-l-iseran" as never } });
  presses("/");
  expect(store.getState().selection.kind).toBe("none");
});

test("The embedded form has no shortcut", () => {
  listening({ ...USUAL_CHOICES, isEmbedded: true });
  expect(presses("/")).toBe(false);
});
