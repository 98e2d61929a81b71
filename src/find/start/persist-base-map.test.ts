import { expect, it } from "vitest";
import { createActions } from "../../state/actions.ts";
import { USUAL_CHOICES } from "../../state/app-state.ts";
import { repositoryOn } from "../../state/repository.ts";
import { createAppStore } from "../../state/store.ts";
import { persistBaseMap } from "./persist-base-map.ts";

function onDevice(text: string | undefined, isEmbedded = false) {
  const kept = new Map(text === undefined ? [] : [["fond", text]]);
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const store = createAppStore({ ...USUAL_CHOICES, isEmbedded }, "ete");
  const actions = createActions(store);
  persistBaseMap(
    repositoryOn(() => storage, "fond"),
    store,
    actions,
  );
  return { kept, actions, choice: () => store.getState().onlineMap.choice };
}

it("starts with the embedded map when nothing valid is stored", () => {
  for (const text of [undefined, "plan", '"detaillee"', '"satellite"', "{", "3"])
    expect(onDevice(text).choice()).toBe("integree");
});

it("restores the stored choice, stores the next one, and erases it for the embedded map", () => {
  const { kept, actions, choice } = onDevice('"plan-relief"');
  expect(choice()).toBe("plan-relief");
  actions.chooseBaseMap("plan");
  expect(kept.get("fond")).toBe('"plan"');
  actions.chooseBaseMap("integree");
  expect([...kept]).toEqual([]);
});

it("neither restores nor stores anything in the embedded form", () => {
  const { kept, actions, choice } = onDevice('"plan"', true);
  expect(choice()).toBe("integree");
  actions.chooseBaseMap("plan-relief");
  expect(kept.get("fond")).toBe('"plan"');
});
