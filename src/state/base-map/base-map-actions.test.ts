import { expect, it } from "vitest";
import { USUAL_CHOICES } from "../app-state.ts";
import { createAppStore } from "../store.ts";
import { createBaseMapActions } from "./base-map-actions.ts";

function aPage() {
  const store = createAppStore(USUAL_CHOICES, "ete");
  return { ...createBaseMapActions(store), store, map: () => store.getState().onlineMap };
}

it("waits for an online base map when it is chosen, and not again for another of its styles", () => {
  const { chooseBaseMap, reportOnlineMap, map } = aPage();
  expect(map()).toEqual({ choice: "integree", online: "none", tries: 0 });
  chooseBaseMap("plan");
  expect(map().online).toBe("asking");
  reportOnlineMap("shown");
  chooseBaseMap("plan-relief");
  expect(map()).toMatchObject({ choice: "plan-relief", online: "shown" });
  chooseBaseMap("integree");
  expect(map()).toMatchObject({ choice: "integree", online: "none" });
});

it("waits for it again when the person retries", () => {
  const { chooseBaseMap, reportOnlineMap, retryOnlineMap, map } = aPage();
  chooseBaseMap("plan");
  reportOnlineMap("failed");
  retryOnlineMap();
  expect(map()).toEqual({ choice: "plan", online: "asking", tries: 1 });
});

it("keeps the state when the same status is reported again", () => {
  const { chooseBaseMap, reportOnlineMap, store } = aPage();
  chooseBaseMap("plan");
  reportOnlineMap("shown");
  const before = store.getState();
  reportOnlineMap("shown");
  expect(store.getState()).toBe(before);
});
