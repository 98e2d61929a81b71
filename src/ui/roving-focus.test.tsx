// @vitest-environment happy-dom
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { type RovingList, useRovingFocus } from "./roving-focus.ts";

const page = document.createElement("div");
document.body.append(page);
const root = createRoot(page);
afterEach(() => flushSync(() => root.render(null)));
afterAll(() => {
  flushSync(() => root.unmount());
  page.remove();
});

/** A list of links that is one stop of the Tab key. */
function List(options: RovingList) {
  const { active, list } = useRovingFocus<HTMLUListElement>(options);
  return (
    <ul {...list}>
      {options.keys.map((key, rank) => (
        <li key={key} data-index={rank}>
          <a href={`#${key}`} tabIndex={rank === Math.max(active, 0) ? 0 : -1}>
            {key}
          </a>
        </li>
      ))}
    </ul>
  );
}

function show(options: RovingList): void {
  flushSync(() => root.render(<List {...options} />));
}

function focus(key: string): void {
  flushSync(() => page.querySelector<HTMLElement>(`[href="#${key}"]`)?.focus());
}

/** Presses a key on the focused element; returns whether the browser's own action is prevented. */
function press(key: string, modifiers: KeyboardEventInit = {}): boolean {
  return !document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers }),
  );
}

const focused = () => document.activeElement?.textContent;
const tabStops = () => [...page.querySelectorAll('[tabindex="0"]')].map(({ textContent }) => textContent);
const ABC: RovingList = { keys: ["a", "b", "c"] };

describe("useRovingFocus", () => {
  it("moves the focus and the tab stop with the arrows, Home and End", () => {
    show(ABC);
    expect(tabStops()).toEqual(["a"]);
    focus("a");
    expect(press("ArrowDown")).toBe(true);
    expect([focused(), tabStops()]).toEqual(["b", ["b"]]);
    press("End");
    expect([focused(), tabStops()]).toEqual(["c", ["c"]]);
    press("Home");
    expect([focused(), tabStops()]).toEqual(["a", ["a"]]);
  });

  it("stays at the ends of a list that does not wrap, without scrolling the page", () => {
    show(ABC);
    focus("c");
    expect(press("ArrowDown")).toBe(true);
    expect(focused()).toBe("c");
  });

  it("makes an item active when it gets the focus by other means", () => {
    show(ABC);
    focus("c");
    expect(tabStops()).toEqual(["c"]);
  });

  it("leaves other keys and keys with modifiers to the browser", () => {
    show(ABC);
    focus("a");
    expect(press("Enter")).toBe(false);
    for (const modifier of ["altKey", "ctrlKey", "metaKey"])
      expect(press("ArrowDown", { [modifier]: true })).toBe(false);
    expect(focused()).toBe("a");
  });

  it("keeps an item active when the order changes, and none when the item is removed", () => {
    show(ABC);
    focus("b");
    show({ keys: ["c", "a", "b"] });
    expect(tabStops()).toEqual(["b"]);
    show({ keys: ["c", "a"] });
    expect(tabStops()).toEqual(["c"]);
  });
});
