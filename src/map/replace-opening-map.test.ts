// @vitest-environment happy-dom
import type { Map as MapLibreMap } from "maplibre-gl";
import { beforeEach, describe, expect, it } from "vitest";
import { USUAL_CHOICES } from "../model/app-state.ts";
import { createAppStore } from "../model/store.ts";
import { replaceOpeningMap } from "./replace-opening-map.ts";
import { SOURCE } from "./source-ids.ts";

const { dataset } = document.documentElement;
const isPictured = () => document.documentElement.hasAttribute("data-opening-map");

/** A map that records the opacity of its background, and the sources that it has drawn. */
function aMap() {
  const listeners = new Map<string, () => void>();
  const drawn = new Set<string>();
  const background = { opacity: 1 };
  const map = {
    on: (event: string, act: () => void) => listeners.set(event, act),
    off: (event: string, act: () => void) => listeners.get(event) === act && listeners.delete(event),
    getLayer: () => ({}),
    setPaintProperty: (_layer: string, _name: string, opacity: number) => {
      background.opacity = opacity;
    },
    querySourceFeatures: (source: string) => (drawn.has(source) ? [{}] : []),
  } as unknown as MapLibreMap;
  return { map, drawn, background, fire: (event: string) => listeners.get(event)?.(), listeners };
}

beforeEach(() => {
  dataset["openingMap"] = "";
});

describe("The picture of the opening map", () => {
  it("shows through the map until ground and limits are drawn", () => {
    const { map, drawn, background, fire, listeners } = aMap();
    replaceOpeningMap(map, createAppStore(USUAL_CHOICES, "ete"));
    fire("style.load");
    expect(background.opacity).toBe(0);
    drawn.add(SOURCE.lakes);
    fire("idle");
    expect(isPictured()).toBe(true);
    drawn.add(SOURCE.departements);
    fire("idle");
    expect(isPictured()).toBe(false);
    expect(background.opacity).toBe(1);
    expect(listeners.size).toBe(0);
  });

  it.each(["movestart", "resize"])("goes at once when the map shows another view: %s", (event) => {
    const { map, background, fire } = aMap();
    replaceOpeningMap(map, createAppStore(USUAL_CHOICES, "ete"));
    fire("style.load");
    fire(event);
    expect(isPictured()).toBe(false);
    expect(background.opacity).toBe(1);
  });

  it("goes when the map opens with a camera", () => {
    const { map, listeners } = aMap();
    const store = createAppStore({ ...USUAL_CHOICES, camera: { zoom: 9, longitude: 6, latitude: 45 } }, "ete");
    replaceOpeningMap(map, store);
    expect(isPictured()).toBe(false);
    expect(listeners.size).toBe(0);
  });

  it("goes when the files of ground and limits have failed", () => {
    const { map, fire } = aMap();
    const store = createAppStore(USUAL_CHOICES, "ete");
    const failed = (file: string) => ({ status: "failed", fault: { file, kind: "unreachable", detail: "" } }) as const;
    const { resources } = store.getState();
    store.setState({ resources: { ...resources, baseMap: failed("a"), territories: failed("b") } });
    replaceOpeningMap(map, store);
    fire("idle");
    expect(isPictured()).toBe(false);
  });

  it("does nothing to a map without it, and nothing after it was cancelled", () => {
    const { map, listeners } = aMap();
    replaceOpeningMap(map, createAppStore(USUAL_CHOICES, "ete"))();
    expect(listeners.size).toBe(0);
    delete dataset["openingMap"];
    replaceOpeningMap(map, createAppStore(USUAL_CHOICES, "ete"));
    expect(listeners.size).toBe(0);
  });
});
