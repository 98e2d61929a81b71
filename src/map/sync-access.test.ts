import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, it } from "vitest";
import type { AccessMap } from "../domain/access/access-maps.ts";
import { STRAIGHT } from "../domain/access/access-model.ts";
import { aState } from "../testing/state-builder.ts";
import { RELIEF_LAYER } from "./layers/relief.ts";
import { accessDrawers } from "./sync-access.ts";
import { together } from "./when-changed.ts";

/** A map whose relief is added by the returned function. */
function aMap() {
  const visibility = new Map<string, string>();
  let hear: ((event: { readonly sourceId: string }) => void) | undefined;
  const map = {
    getLayer: (layer: string) => (visibility.has(layer) ? {} : undefined),
    setLayoutProperty: (layer: string, _: string, value: string) => visibility.set(layer, value),
    setLayerZoomRange: () => undefined,
    getSource: () => undefined,
    on: (_: string, listener: typeof hear) => {
      hear = listener;
    },
  } as unknown as MapLibreMap;
  const addRelief = () => {
    visibility.set(RELIEF_LAYER, "visible");
    hear?.({ sourceId: RELIEF_LAYER });
  };
  return { map, addRelief, relief: () => visibility.get(RELIEF_LAYER) };
}

function shown(accessMap: AccessMap, view: "territoires" | "trouver" = "territoires") {
  return aState({}, { view, accessMap, accessModel: STRAIGHT });
}

it("hides the relief under classes of access, also one that comes later", () => {
  const { map, addRelief, relief } = aMap();
  const apply = together(accessDrawers(map));
  apply(shown("epci"));
  addRelief();
  expect(relief()).toBe("none");
  apply(shown("zone"));
  expect(relief()).toBe("visible");
  apply(shown("communes"));
  expect(relief()).toBe("none");
  apply(shown("communes", "trouver"));
  expect(relief()).toBe("visible");
});
