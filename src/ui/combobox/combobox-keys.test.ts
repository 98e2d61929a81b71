import { describe, expect, it } from "vitest";
import { CLOSED, type ComboboxAct, type ComboboxState, pressKey } from "./combobox-keys.ts";

const open = (active: number): ComboboxState => ({ isOpen: true, active });

describe("a key in a combobox of three options", () => {
  it.each<[string, ComboboxState, string, boolean, ComboboxState, ComboboxAct]>([
    ["down opens at the first", CLOSED, "ArrowDown", false, open(0), "none"],
    ["down goes on", open(0), "ArrowDown", false, open(1), "none"],
    ["down from the field goes to the first", open(-1), "ArrowDown", false, open(0), "none"],
    ["down wraps", open(2), "ArrowDown", false, open(0), "none"],
    ["Alt and down opens without moving", CLOSED, "ArrowDown", true, open(-1), "none"],
    ["up opens at the last", CLOSED, "ArrowUp", false, open(2), "none"],
    ["up goes back", open(2), "ArrowUp", false, open(1), "none"],
    ["up wraps", open(0), "ArrowUp", false, open(2), "none"],
    ["up from the field goes to the last", open(-1), "ArrowUp", false, open(2), "none"],
    ["Alt and up closes", open(1), "ArrowUp", true, CLOSED, "none"],
    ["Enter picks the active one", open(1), "Enter", false, CLOSED, "pick"],
    ["Enter submits what is typed", open(-1), "Enter", false, CLOSED, "submit"],
    ["Enter in a closed one submits", CLOSED, "Enter", false, CLOSED, "submit"],
    ["Escape closes", open(1), "Escape", false, CLOSED, "none"],
    ["Escape in a closed one clears", CLOSED, "Escape", false, CLOSED, "clear"],
  ])("%s", (_, before, key, altKey, state, act) => {
    expect(pressKey(before, { key, altKey }, 3)).toEqual({ state, act, isTaken: true });
  });

  it.each(["Home", "End", "ArrowLeft", "ArrowRight"])("%s goes back to the field and moves its caret", (key) => {
    expect(pressKey(open(1), { key, altKey: false }, 3)).toEqual({ state: open(-1), act: "none", isTaken: false });
  });

  it("letters and Tab are the browser's", () => {
    for (const key of ["a", "Tab", "Backspace"]) {
      expect(pressKey(open(1), { key, altKey: false }, 3)).toEqual({ state: open(1), act: "none", isTaken: false });
    }
  });
});

it("arrows find no option in an empty list", () => {
  expect(pressKey(CLOSED, { key: "ArrowDown", altKey: false }, 0).state).toEqual(open(-1));
  expect(pressKey(CLOSED, { key: "ArrowUp", altKey: false }, 0).state).toEqual(open(-1));
});

it("Enter leaves a list without options open, for what it has to say", () => {
  expect(pressKey(open(-1), { key: "Enter", altKey: false }, 0)).toEqual({
    state: open(-1),
    act: "submit",
    isTaken: true,
  });
});
