import type { FeatureCollection } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, it } from "vitest";
import type { CodeCommune } from "../../domain/codes.ts";
import type { AppState } from "../../model/app-state.ts";
import { aCommune } from "../../testing/builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { siteMarkDrawers } from "./layer.ts";

const communes = [
  aCommune({ code: "05061" as CodeCommune, position: [6.08, 44.56] }),
  aCommune({ code: "05046" as CodeCommune, position: [6.5, 44.56] }),
];

function marking(marks: Partial<AppState["siting"]>, view: AppState["view"] = "territoires"): AppState {
  const state = aState({ communes }, { view });
  return { ...state, siting: { ...state.siting, ...marks } };
}

/** What a map has drawn after one state after the other: marks at positions, and layers from below. */
function drawn(...states: readonly AppState[]) {
  let data: FeatureCollection | undefined;
  const layers: string[] = [];
  const map = {
    getSource: () => data && { setData: (next: FeatureCollection) => (data = next) },
    addSource: (_: string, { data: first }: { data: FeatureCollection }) => (data = first),
    addLayer: ({ id }: { id: string }, before: string) => layers.push(`${id} under ${before}`),
  } as unknown as MapLibreMap;
  const drawers = siteMarkDrawers(map);
  for (const state of states) for (const draw of drawers) draw(state);
  const marks = data?.features.map(({ geometry, properties }) => [
    properties?.["mark"],
    geometry.type === "Point" && geometry.coordinates,
  ]);
  return { marks, layers };
}

it("draws forced and barred communes at their seats, under the proposed sites", () => {
  const { marks, layers } = drawn(marking({ forced: "05061", barred: "05046" }));
  expect(marks).toEqual([
    ["forced", [6.08, 44.56]],
    ["barred", [6.5, 44.56]],
  ]);
  expect(layers).toHaveLength(3);
  expect(layers.every((layer) => layer.endsWith(" under planned-sites"))).toBe(true);
});

it("adds nothing to a map without marks, and draws none in another view or of a commune that does not exist", () => {
  expect(drawn(marking({}))).toEqual({ marks: undefined, layers: [] });
  expect(drawn(marking({ barred: "05046" }), marking({ barred: "05046" }, "trouver")).marks).toEqual([]);
  expect(drawn(marking({ barred: "05046" }), marking({})).marks).toEqual([]);
  expect(drawn(marking({ barred: "05046" }), marking({ barred: "05999" })).marks).toEqual([]);
});
