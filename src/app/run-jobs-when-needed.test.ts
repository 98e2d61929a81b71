import { expect, it, vi } from "vitest";
import type { PassageId } from "../domain/network/road-network.ts";
import { type Actions, createActions } from "../model/actions.ts";
import { USUAL_CHOICES } from "../model/app-state.ts";
import { createAppStore } from "../model/store.ts";
import { runJobsWhenNeeded } from "./run-jobs-when-needed.ts";

function open() {
  const store = createAppStore(USUAL_CHOICES, "hiver");
  return { store, actions: createActions(store) };
}

it.each<[string, (actions: Actions) => void]>([
  ["« Territoires »", (actions) => actions.chooseView("territoires")],
  ["the sheet of a pass", (actions) => actions.selectPassage("col-bayard" as PassageId)],
])("loads the code once, when %s is first open", async (_, ask) => {
  const { store, actions } = open();
  const sync = vi.fn();
  const load = vi.fn(async () => sync);
  runJobsWhenNeeded(store, actions, load);
  actions.chooseView("donnees");
  expect(load).not.toHaveBeenCalled();
  ask(actions);
  expect(load).toHaveBeenCalledOnce();
  actions.setRadiusKm(20);
  await vi.waitFor(() => expect(sync).toHaveBeenCalledWith(store, actions));
  actions.chooseView("donnees");
  actions.chooseView("territoires");
  expect(load).toHaveBeenCalledOnce();
});

it("reports the failure, and tries again at the next change", async () => {
  const { store, actions } = open();
  const sync = vi.fn();
  let isThere = false;
  const load = vi.fn(async () => {
    if (!isThere) throw new Error("unreachable");
    return sync;
  });
  actions.chooseView("territoires");
  actions.askSiting();
  runJobsWhenNeeded(store, actions, load);
  await vi.waitFor(() => expect(store.getState().jobs.area).toEqual({ status: "failed" }));
  expect(store.getState().jobs.area).toEqual({ status: "failed" });
  expect(store.getState().jobs.siting).toEqual({ status: "failed" });
  isThere = true;
  actions.setRadiusKm(20);
  await vi.waitFor(() => expect(sync).toHaveBeenCalledOnce());
});
