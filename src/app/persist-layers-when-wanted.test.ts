import { expect, it, vi } from "vitest";
import { layerId } from "../domain/layer/layer-id.ts";
import { nextLayerId } from "../features/layers/slice.ts";
import { createActions } from "../model/actions.ts";
import { USUAL_CHOICES } from "../model/app-state.ts";
import type { Repository } from "../model/repository.ts";
import { createAppStore } from "../model/store.ts";
import { persistLayersWhenWanted } from "./persist-layers-when-wanted.ts";

function open(kept: unknown, changes: Partial<typeof USUAL_CHOICES> = {}, load = vi.fn(async () => vi.fn())) {
  const store = createAppStore({ ...USUAL_CHOICES, ...changes }, "ete");
  const actions = createActions(store);
  const repository = { read: () => kept, write: vi.fn(), clear: vi.fn() } satisfies Repository;
  persistLayersWhenWanted(repository, store, actions, load);
  return { store, actions, repository, load };
}

const LAYER = {
  id: layerId(1),
  name: "Relevé",
  origin: { kind: "national-list" },
  addedOn: "2026-11-25",
  vintage: "",
  isShown: true,
  places: [],
  hidden: [],
} as const;

it("loads nothing until there is a layer to restore or to store, or « Données » is open", () => {
  const { actions, load, repository } = open(undefined);
  expect(load).not.toHaveBeenCalled();
  actions.addLayer(LAYER);
  actions.addLayer({ ...LAYER, id: layerId(2) });
  expect(load).toHaveBeenCalledTimes(1);
  expect(repository.write.mock.calls).toEqual([[1], [2]]);
  expect(open(undefined, { view: "donnees" }).load).toHaveBeenCalledTimes(1);
});

it("restores the stored layers, and continues with the next number", () => {
  const { store, load } = open(7);
  expect(load).toHaveBeenCalledTimes(1);
  expect(nextLayerId(store.getState().layers)).toBe("couche-8");
});

it("shows no layer in the embedded form", () => {
  const { store, load } = open(7, { isEmbedded: true });
  expect(load).not.toHaveBeenCalled();
  expect(store.getState().layers.isRecalled).toBe(true);
});

it("reports that layers are not stored when the code fails to load", async () => {
  const { store } = open(
    7,
    {},
    vi.fn(() => Promise.reject(new Error("unreachable"))),
  );
  await vi.waitFor(() => expect(store.getState().layers).toMatchObject({ isRecalled: true, isKept: false }));
});
