import { afterEach, beforeEach, describe, expect, it as test, vi } from "vitest";
import { createActions } from "../state/actions.ts";
import { USUAL_CHOICES } from "../state/app-state.ts";
import type { OfflineController } from "../state/offline/offline-controller.ts";
import { createAppStore } from "../state/store.ts";
import { keepOfflineWhenIdle } from "./keep-offline-when-idle.ts";

const CONTROLLER: OfflineController = {
  keep: vi.fn(),
  update: vi.fn(),
  updateAnyway: vi.fn(),
  postpone: vi.fn(),
  countTiles: vi.fn(),
  clearTiles: vi.fn(),
  forget: vi.fn(async () => undefined),
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start(isEmbedded = false, load = vi.fn(async () => CONTROLLER)) {
  const store = createAppStore({ ...USUAL_CHOICES, isEmbedded }, "ete");
  const actions = createActions(store);
  return { store, actions, load, turnTo: keepOfflineWhenIdle(store, actions, load) };
}

describe("keepOfflineWhenIdle", () => {
  test("waits for the map, then for a moment in which nothing else is due", async () => {
    const { actions, load } = start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(load).not.toHaveBeenCalled();
    actions.reportMap("ready");
    expect(load).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(load).toHaveBeenCalledOnce();
  });

  test("does without a map that does not come", async () => {
    const { actions, load } = start();
    await vi.advanceTimersByTimeAsync(21_000);
    expect(load).toHaveBeenCalledOnce();
    actions.reportMap("failed");
    await vi.advanceTimersByTimeAsync(21_000);
    expect(load).toHaveBeenCalledOnce();
  });

  test("keeps nothing for a frame on another site's page", async () => {
    const { actions, load } = start(true);
    actions.reportMap("ready");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(load).not.toHaveBeenCalled();
  });

  test("opens the controller at once for who turns to it, and one controller for all", async () => {
    const { actions, load, turnTo } = start();
    const act = vi.fn();
    turnTo(act);
    actions.reportMap("ready");
    await vi.advanceTimersByTimeAsync(5000);
    expect(act).toHaveBeenCalledWith(CONTROLLER);
    expect(load).toHaveBeenCalledOnce();
  });

  test("says when its code does not come, and tries again for the next who asks", async () => {
    const load = vi.fn(async () => CONTROLLER).mockRejectedValueOnce(new TypeError("Failed to fetch"));
    const { store, turnTo } = start(false, load);
    const act = vi.fn();
    turnTo(act);
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().offline.keeping).toBe("failed");
    turnTo(act);
    await vi.advanceTimersByTimeAsync(0);
    expect(act).toHaveBeenCalledOnce();
  });
});
