import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createActions } from "../../state/actions.ts";
import { type AppState, USUAL_CHOICES } from "../../state/app-state.ts";
import { createAppStore } from "../../state/store.ts";
import { whenSettled } from "./when-settled.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(isDue?: (state: AppState) => boolean) {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const act = vi.fn<() => void>();
  whenSettled(store, act, isDue);
  return { act, actions: createActions(store) };
}

it.each(["ready", "failed"] as const)("acts once the map is %s", async (status) => {
  const { act, actions } = start();
  await vi.advanceTimersByTimeAsync(5000);
  expect(act).not.toHaveBeenCalled();
  actions.reportMap(status);
  await vi.advanceTimersByTimeAsync(5000);
  expect(act).toHaveBeenCalledTimes(1);
});

it("acts once its own condition holds, before the map is there, and not again with the map", async () => {
  const { act, actions } = start(({ searchWanted }) => searchWanted);
  actions.wantSearch();
  await vi.advanceTimersByTimeAsync(5000);
  expect(act).toHaveBeenCalledTimes(1);
  actions.reportMap("ready");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(act).toHaveBeenCalledTimes(1);
});

it("does not act at the beginning of a search without that condition", async () => {
  const { act, actions } = start();
  actions.wantSearch();
  await vi.advanceTimersByTimeAsync(5000);
  expect(act).not.toHaveBeenCalled();
});

it("acts after 20 s without a map", async () => {
  const { act } = start();
  await vi.advanceTimersByTimeAsync(19_000);
  expect(act).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(6000);
  expect(act).toHaveBeenCalledTimes(1);
});
