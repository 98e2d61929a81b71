import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, it } from "vitest";
import type { AppState, View } from "../state/app-state.ts";
import type { PlanStatus } from "../state/slices.ts";
import { aState } from "../testing/state-builder.ts";
import { showOwnNames } from "./sync-map.ts";

const WATCHED = ["label-ville-1", "label-station"];

/** Which of these layers are visible after the map has followed the states in turn. */
function shownAfter(...states: readonly AppState[]): readonly string[] {
  const shown = new Set(WATCHED);
  const map = {
    setLayoutProperty: (id: string, _: string, value: string) =>
      value === "visible" ? shown.add(id) : shown.delete(id),
  } as unknown as MapLibreMap;
  const draw = showOwnNames(map);
  for (const state of states) draw(state);
  return WATCHED.filter((id) => shown.has(id));
}

function seen(view: View, plan: PlanStatus): AppState {
  return aState({}, { view, plan });
}

it("shows the labels of the embedded map until a part of Plan IGN is visible, and when none of it can be", () => {
  for (const plan of ["none", "asking", "failed", "offline"] as const) {
    expect(shownAfter(seen("trouver", "shown"), seen("trouver", plan))).toEqual(WATCHED);
  }
});

it("hides the labels over Plan IGN", () => {
  expect(shownAfter(seen("trouver", "asking"), seen("trouver", "shown"))).toEqual([]);
});

it("hides the labels of resorts in « Saisonniers », over either map", () => {
  const others = WATCHED.filter((id) => id !== "label-station");
  expect(shownAfter(seen("trouver", "none"), seen("saisonniers", "none"))).toEqual(others);
  expect(shownAfter(seen("saisonniers", "shown"), seen("saisonniers", "failed"))).toEqual(others);
  expect(shownAfter(seen("saisonniers", "shown"), seen("trouver", "shown"))).toEqual([]);
});
