import { afterEach, beforeEach, describe, expect, it as test, vi } from "vitest";
import { createActions } from "../../state/actions.ts";
import { USUAL_CHOICES } from "../../state/app-state.ts";
import { createAppStore } from "../../state/store.ts";
import type { OfflineController } from "../offline/controller.ts";
import { startOfflineWhenIdle } from "./start-offline-when-idle.ts";

const CONTROLLER: OfflineController = {
  keep: vi.fn(),
  update: vi.fn(),
  updateAnyway: vi.fn(),
  postpone: vi.fn(),
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
  return { store, actions, load, turnTo: startOfflineWhenIdle(store, actions, load) };
}

describe("startOfflineWhenIdle", () => {
  test("loads the controller when the map is ready and the browser is idle", async () => {
    const { actions, load } = start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(load).not.toHaveBeenCalled();
    actions.reportMap("ready");
    expect(load).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(load).toHaveBeenCalledOnce();
  });

  test("loads the controller without a map after 20 s", async () => {
    const { actions, load } = start();
    await vi.advanceTimersByTimeAsync(21_000);
    expect(load).toHaveBeenCalledOnce();
    actions.reportMap("failed");
    await vi.advanceTimersByTimeAsync(21_000);
    expect(load).toHaveBeenCalledOnce();
  });

  test("loads nothing for the embedded form", async () => {
    const { actions, load } = start(true);
    actions.reportMap("ready");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(load).not.toHaveBeenCalled();
  });

  test("loads the controller at the first request, once for all requests", async () => {
    const { actions, load, turnTo } = start();
    const act = vi.fn();
    turnTo(act);
    actions.reportMap("ready");
    await vi.advanceTimersByTimeAsync(5000);
    expect(act).toHaveBeenCalledWith(CONTROLLER);
    expect(load).toHaveBeenCalledOnce();
  });

  test("reports a failed load, and tries again at the next request", async () => {
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
