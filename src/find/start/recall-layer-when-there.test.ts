import { expect, it, vi } from "vitest";
import { createActions } from "../../state/actions.ts";
import { USUAL_CHOICES } from "../../state/app-state.ts";
import { createAppStore } from "../../state/store.ts";
import { recallLayerWhenThere } from "./recall-layer-when-there.ts";

function open(note: unknown, isEmbedded = false, load = vi.fn(async () => vi.fn(async () => undefined))) {
  const store = createAppStore({ ...USUAL_CHOICES, isEmbedded }, "ete");
  recallLayerWhenThere({ read: () => note }, store, createActions(store), load);
  return { load, imported: () => store.getState().imported };
}

it("loads nothing where there is no file, or in the embedded form, which shows none", () => {
  for (const { load, imported } of [open(undefined), open(7, true)]) {
    expect(load).not.toHaveBeenCalled();
    expect(imported()).toMatchObject({ layer: undefined, isRecalled: true, isUnread: false });
  }
});

it("loads the code that reads the file", () => {
  const { load, imported } = open(7);
  expect(load).toHaveBeenCalledTimes(1);
  expect(imported().isRecalled).toBe(false);
});

it("reports a file that the device does not give, and code that fails to load", async () => {
  const refused = () => Promise.reject(new Error("refused"));
  for (const load of [vi.fn(refused), vi.fn(async () => vi.fn(refused))]) {
    const { imported } = open(7, false, load);
    await vi.waitFor(() => expect(imported()).toMatchObject({ isRecalled: true, isUnread: true }));
  }
});
