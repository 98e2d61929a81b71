import { describe, expect, it } from "vitest";
import { CLOSED, type ComboboxAct, type ComboboxState, pressKey } from "./combobox-keys.ts";

const open = (active: number): ComboboxState => ({ isOpen: true, active });

describe("a key in a combobox of three options", () => {
  it.each<[string, ComboboxState, string, boolean, ComboboxState, ComboboxAct]>([
    ["down opens the list at the first option", CLOSED, "ArrowDown", false, open(0), "none"],
    ["down moves to the next option", open(0), "ArrowDown", false, open(1), "none"],
    ["down from the field moves to the first option", open(-1), "ArrowDown", false, open(0), "none"],
    ["down wraps to the first option", open(2), "ArrowDown", false, open(0), "none"],
    ["Alt and down opens the list without an active option", CLOSED, "ArrowDown", true, open(-1), "none"],
    ["up opens the list at the last option", CLOSED, "ArrowUp", false, open(2), "none"],
    ["up moves to the previous option", open(2), "ArrowUp", false, open(1), "none"],
    ["up wraps to the last option", open(0), "ArrowUp", false, open(2), "none"],
    ["up from the field moves to the last option", open(-1), "ArrowUp", false, open(2), "none"],
    ["Alt and up closes the list", open(1), "ArrowUp", true, CLOSED, "none"],
    ["Enter picks the active option", open(1), "Enter", false, CLOSED, "pick"],
    ["Enter without an active option submits", open(-1), "Enter", false, CLOSED, "submit"],
    ["Enter in a closed list submits", CLOSED, "Enter", false, CLOSED, "submit"],
    ["Escape closes the list", open(1), "Escape", false, CLOSED, "none"],
    ["Escape in a closed list clears the field", CLOSED, "Escape", false, CLOSED, "clear"],
  ])("%s", (_, before, key, altKey, state, act) => {
    expect(pressKey(before, { key, altKey }, 3)).toEqual({ state, act, preventsDefault: true });
  });

  it.each(["Home", "End", "ArrowLeft", "ArrowRight"])(
    "%s moves the focus back to the field and is left to the browser",
    (key) => {
      expect(pressKey(open(1), { key, altKey: false }, 3)).toEqual({
        state: open(-1),
        act: "none",
        preventsDefault: false,
      });
    },
  );

  it("letters, Tab and Backspace change nothing and are left to the browser", () => {
    for (const key of ["a", "Tab", "Backspace"]) {
      expect(pressKey(open(1), { key, altKey: false }, 3)).toEqual({
        state: open(1),
        act: "none",
        preventsDefault: false,
      });
    }
  });
});

it("arrows activate no option in an empty list", () => {
  expect(pressKey(CLOSED, { key: "ArrowDown", altKey: false }, 0).state).toEqual(open(-1));
  expect(pressKey(CLOSED, { key: "ArrowUp", altKey: false }, 0).state).toEqual(open(-1));
});

it("Enter submits and keeps a list without options open, so that its note stays visible", () => {
  expect(pressKey(open(-1), { key: "Enter", altKey: false }, 0)).toEqual({
    state: open(-1),
    act: "submit",
    preventsDefault: true,
  });
});
