import type { Map as MapLibreMap } from "maplibre-gl";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createActions } from "../state/actions.ts";
import { createAppStore, USUAL_CHOICES } from "../state/app-state.ts";
import type { OnlineMap } from "./online/online-map.ts";
import { syncOnlineMap } from "./sync-online-map.ts";

const online = { acts: [] as string[], isThere: true, listeners: new Map<string, () => void>() };

const createFake = (): OnlineMap => ({
  choose: (choice) => void online.acts.push(choice),
  repaint: () => void online.acts.push("repaint"),
  leave: () => void online.acts.push("leave"),
});

beforeEach(() => {
  online.acts.length = 0;
  online.isThere = true;
  online.listeners.clear();
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("addEventListener", (type: string, act: () => void) => online.listeners.set(type, act));
  vi.stubGlobal("removeEventListener", (type: string) => online.listeners.delete(type));
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

function aSync() {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  const open = vi.fn(async () => {
    if (!online.isThere) throw new Error("its code cannot be loaded");
    return async () => ({ kind: "unavailable" }) as const;
  });
  const port = { open, report: actions.reportOnlineMap };
  const sync = syncOnlineMap({} as MapLibreMap, store, port, async () => createFake);
  store.subscribe(sync.apply);
  sync.apply(store.getState());
  return { store, actions, open, sync };
}

describe("the online base map", () => {
  it("loads no code before it is chosen", async () => {
    const { actions, open } = aSync();
    actions.chooseView("saisonniers");
    await settled();
    expect(open).not.toHaveBeenCalled();
    actions.chooseBaseMap("plan");
    await settled();
    expect(open).toHaveBeenCalledTimes(1);
    expect(online.acts).toEqual(["plan"]);
  });

  it("follows the choice, the scheme, and a retry", async () => {
    const { actions, sync } = aSync();
    actions.chooseBaseMap("plan");
    await settled();
    online.acts.length = 0;
    actions.chooseBaseMap("plan-relief");
    actions.reportScheme("dark");
    actions.reportOnlineMap("failed");
    actions.retryOnlineMap();
    actions.chooseBaseMap("integree");
    sync.leave();
    expect(online.acts).toEqual(["plan-relief", "repaint", "plan-relief", "integree", "leave"]);
  });

  it("reports that its code cannot be loaded, and loads it again after a retry or when the network is back", async () => {
    const { store, actions, open } = aSync();
    online.isThere = false;
    actions.chooseBaseMap("plan");
    await settled();
    expect(store.getState().onlineMap.online).toBe("failed");
    actions.hoverPlace(undefined);
    actions.chooseView("saisonniers");
    await settled();
    expect(open).toHaveBeenCalledTimes(1);
    vi.stubGlobal("navigator", { onLine: false });
    actions.retryOnlineMap();
    await settled();
    expect(open).toHaveBeenCalledTimes(2);
    expect(store.getState().onlineMap.online).toBe("offline");
    online.isThere = true;
    online.listeners.get("online")?.();
    await settled();
    expect(open).toHaveBeenCalledTimes(3);
    expect(online.acts).toEqual(["plan"]);
  });

  it("reports nothing for a removed map", async () => {
    const { store, actions, sync } = aSync();
    online.isThere = false;
    actions.chooseBaseMap("plan");
    sync.leave();
    await settled();
    expect(store.getState().onlineMap.online).toBe("asking");
  });
});
