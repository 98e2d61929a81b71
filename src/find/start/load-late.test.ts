import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CodeCommune } from "../../domain/codes.ts";
import { failed } from "../../domain/loadable.ts";
import { createActions } from "../../state/actions.ts";
import { type AppState, type Choices, createAppStore, USUAL_CHOICES } from "../../state/app-state.ts";
import type { OfflineController } from "../offline/controller.ts";
import { loadOnce, startOfflineWhenIdle, whenAnswered, whenSettled } from "./load-late.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(choices: Partial<Choices> = {}) {
  const store = createAppStore({ ...USUAL_CHOICES, ...choices }, "ete");
  return { store, actions: createActions(store), act: vi.fn<() => void>() };
}

describe("loadOnce", () => {
  it("loads at the first call, once, and again after a failure", async () => {
    const load = vi.fn(async () => ({})).mockRejectedValueOnce(new Error("unreachable"));
    const get = loadOnce(load);
    expect(load).not.toHaveBeenCalled();
    await expect(get()).rejects.toThrow("unreachable");
    expect(await get()).toBe(await get());
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe("whenSettled", () => {
  function start(isDue?: (state: AppState) => boolean) {
    const { store, actions, act } = open();
    whenSettled(store, act, isDue);
    return { act, actions };
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

  it("acts after 20 s without a map, and not before without a condition", async () => {
    const { act, actions } = start();
    actions.wantSearch();
    await vi.advanceTimersByTimeAsync(19_000);
    expect(act).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(6000);
    expect(act).toHaveBeenCalledTimes(1);
  });
});

describe("whenAnswered", () => {
  const FAILED = failed("answers-05.json", "unreachable", "404");

  it("acts at once where no file is waited for", () => {
    const { store, act } = open({ view: "question" });
    whenAnswered(store, act);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it("acts once when the file with the answer has come or failed", () => {
    const origin = { kind: "commune", code: "05061" as CodeCommune } as const;
    const { store, actions, act } = open({ view: "question", origin });
    whenAnswered(store, act);
    actions.wantSearch();
    expect(act).not.toHaveBeenCalled();
    actions.receive({ answers: FAILED });
    actions.receive({ answers: FAILED });
    expect(act).toHaveBeenCalledTimes(1);
  });
});

describe("startOfflineWhenIdle", () => {
  const CONTROLLER = { update: vi.fn() } as Partial<OfflineController> as OfflineController;

  function start(isEmbedded = false, load = vi.fn(async () => CONTROLLER)) {
    const { store, actions, act } = open({ isEmbedded });
    return { store, actions, act, load, use: startOfflineWhenIdle(store, actions, load) };
  }

  it("loads the controller when the map is ready and the browser is idle", async () => {
    const { actions, load } = start();
    await vi.advanceTimersByTimeAsync(10_000);
    actions.reportMap("ready");
    expect(load).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(load).toHaveBeenCalledOnce();
  });

  it("loads nothing for the embedded form", async () => {
    const { actions, load } = start(true);
    actions.reportMap("ready");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(load).not.toHaveBeenCalled();
  });

  it("loads the controller at the first request, once for all requests", async () => {
    const { actions, load, act, use } = start();
    use(act);
    actions.reportMap("ready");
    await vi.advanceTimersByTimeAsync(5000);
    expect(act).toHaveBeenCalledWith(CONTROLLER);
    expect(load).toHaveBeenCalledOnce();
  });

  it("reports a failed load, or tells the request that asks for that, and tries again at the next request", async () => {
    const fail = new TypeError("Failed to fetch");
    const load = vi
      .fn(async () => CONTROLLER)
      .mockRejectedValueOnce(fail)
      .mockRejectedValueOnce(fail);
    const { store, act, use } = start(false, load);
    const otherwise = vi.fn();
    use(act, otherwise);
    await vi.advanceTimersByTimeAsync(0);
    expect(otherwise).toHaveBeenCalledOnce();
    expect(store.getState().offline.keeping).not.toBe("failed");
    use(act);
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().offline.keeping).toBe("failed");
    use(act);
    await vi.advanceTimersByTimeAsync(0);
    expect(act).toHaveBeenCalledOnce();
  });
});
