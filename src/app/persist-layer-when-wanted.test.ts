import { expect, it, vi } from "vitest";
import { layerId } from "../domain/layer/layer-id.ts";
import { createActions } from "../model/actions.ts";
import { USUAL_CHOICES } from "../model/app-state.ts";
import type { Repository } from "../model/repository.ts";
import { createAppStore } from "../model/store.ts";
import { persistLayerWhenWanted } from "./persist-layer-when-wanted.ts";

function open(kept: unknown, changes: Partial<typeof USUAL_CHOICES> = {}, load = vi.fn(async () => vi.fn())) {
  const store = createAppStore({ ...USUAL_CHOICES, ...changes }, "ete");
  const actions = createActions(store);
  const repository = { read: () => kept, write: vi.fn(), clear: vi.fn() } satisfies Repository;
  persistLayerWhenWanted(repository, store, actions, load);
  return { store, actions, repository, load };
}

const LAYER = {
  id: layerId(1),
  name: "Relevé",
  fileName: "releve.csv",
  addedOn: "2026-11-25",
  vintage: "",
  places: [],
} as const;

it("loads nothing until there is a file to restore or to store, or « Données » is open", () => {
  const { store, actions, load, repository } = open(undefined);
  expect(load).not.toHaveBeenCalled();
  expect(store.getState().imported.isRecalled).toBe(true);
  actions.addLayer(LAYER);
  actions.addLayer({ ...LAYER, id: layerId(2) });
  expect(load).toHaveBeenCalledTimes(1);
  expect(repository.write).toHaveBeenCalledTimes(2);
  actions.removeLayer();
  expect(repository.clear).toHaveBeenCalledTimes(1);
  expect(open(undefined, { view: "donnees" }).load).toHaveBeenCalledTimes(1);
});

it("restores the stored file, also where a former version stored the number of layers", () => {
  const { store, load } = open(7);
  expect(load).toHaveBeenCalledTimes(1);
  expect(store.getState().imported.isRecalled).toBe(false);
});

it("shows no imported file in the embedded form", () => {
  const { store, load } = open(7, { isEmbedded: true });
  expect(load).not.toHaveBeenCalled();
  expect(store.getState().imported.isRecalled).toBe(true);
});

it("reports that the file is not stored when the code fails to load", async () => {
  const { store } = open(
    7,
    {},
    vi.fn(() => Promise.reject(new Error("unreachable"))),
  );
  await vi.waitFor(() =>
    expect(store.getState().imported).toMatchObject({ isRecalled: true, isKept: false, isRecallRefused: true }),
  );
});
