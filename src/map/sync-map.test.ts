import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, it, vi } from "vitest";
import type { AppState, View } from "../state/app-state.ts";
import type { PlanStatus } from "../state/slices.ts";
import { aPlace } from "../testing/builders.ts";
import { aState } from "../testing/state-builder.ts";
import { ownNamesDrawer, placesDrawer } from "./sync-map.ts";

const WATCHED = ["label-ville-1", "label-station"];

/** Which of these layers are visible after the map has followed the states in turn. */
function shownAfter(...states: readonly AppState[]): readonly string[] {
  const shown = new Set(WATCHED);
  const map = {
    setLayoutProperty: (id: string, _: string, value: string) =>
      value === "visible" ? shown.add(id) : shown.delete(id),
  } as unknown as MapLibreMap;
  const draw = ownNamesDrawer(map);
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

it("sends few places to the map at once and many in a later task, of which only the last list counts", () => {
  vi.useFakeTimers();
  const sent: number[] = [];
  const source = { setData: ({ features }: { readonly features: readonly unknown[] }) => sent.push(features.length) };
  const places = placesDrawer({ getSource: () => source, getLayersOrder: () => [] } as unknown as MapLibreMap);
  const listOf = (length: number) => Array.from({ length }, () => aPlace());
  places.draw(listOf(5000));
  expect(sent).toEqual([5000]);
  places.draw(listOf(5001));
  places.draw(listOf(5002));
  expect(sent).toEqual([5000]);
  vi.runAllTimers();
  expect(sent).toEqual([5000, 5002]);
  places.draw(listOf(5001));
  places.draw(listOf(2));
  places.draw(listOf(5001));
  places.leave();
  vi.runAllTimers();
  expect(sent).toEqual([5000, 5002, 2]);
  vi.useRealTimers();
});
