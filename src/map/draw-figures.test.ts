import type { FeatureCollection } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import type { BoundingBox } from "../domain/geo/position.ts";
import { WHOLE_REGION } from "../domain/territory-ref.ts";
import { aSquare, outlinesOf } from "../testing/outlines.ts";
import { createFiguresDrawer } from "./draw-figures.ts";
import type { FiguresMapInput } from "./figures-input.ts";
import { buildFiguresStyle } from "./figures-style.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const LAYERS = buildFiguresStyle("light", "").layers;

/** A map that notes what it is told. */
function aMap() {
  const told: string[] = [];
  const features = new Map<string, FeatureCollection>();
  const states = new Map<string, unknown>();
  const hidden = new Set<string>();
  const map = {
    once: () => undefined,
    getSource: (id: string) => ({
      setData: (data: FeatureCollection) => {
        told.push(id);
        features.set(id, data);
      },
    }),
    getLayersOrder: () => LAYERS.map(({ id }) => id),
    getLayer: (id: string) => LAYERS.find((layer) => layer.id === id),
    setLayoutProperty: (layer: string, name: string, value: unknown) => {
      if (name === "visibility") hidden[value === "none" ? "add" : "delete"](layer);
    },
    setPaintProperty: (layer: string) => told.push(`paint ${layer}`),
    setFeatureState: ({ source, id }: { source: string; id: string }, { rank }: { rank: string }) => {
      told.push(`${source} ${id}`);
      states.set(id, rank);
    },
    removeFeatureState: ({ source, id }: { source: string; id: string }) => {
      told.push(`${source} ${id}`);
      states.delete(id);
    },
  } as unknown as MapLibreMap;
  return { map, told, features, states, hidden };
}

const OUTLINES = outlinesOf({
  communes: [aSquare("05001", 5), aSquare("05002", 6)],
  epci: [aSquare("200067825", 5)],
  departements: [aSquare("05", 5), aSquare("73", 6)],
});
const HERE = { level: "departement", code: "05" as CodeDepartement } as const;
const COMMUNE = { level: "commune", code: "05002" as CodeCommune } as const;

const INPUT: FiguresMapInput = {
  scheme: "light",
  outlines: OUTLINES,
  baseMap: undefined,
  nearGround: new Map(),
  communes: [],
  level: "commune",
  fills: new Map([
    ["05001", "near"],
    ["05002", "far"],
  ]),
  chosen: WHOLE_REGION,
  hovered: undefined,
  places: [],
  planned: [],
  sites: [],
  area: undefined,
  isPlacing: false,
};

/** A drawer that has drawn the input, with what it tells the map afterwards. */
function drawn(input: FiguresMapInput = INPUT) {
  const noted = aMap();
  const boxes: (BoundingBox | undefined)[] = [];
  const drawer = createFiguresDrawer(noted.map, { territory: undefined, show: (box) => boxes.push(box) });
  const draw = (next: FiguresMapInput) => {
    drawer(next);
    vi.runAllTimers();
  };
  draw(input);
  noted.told.length = 0;
  return { ...noted, draw, boxes };
}

test("The same values in another input draw nothing", () => {
  const { draw, told, boxes } = drawn();
  draw({ ...INPUT });
  expect(told).toEqual([]);
  expect(boxes).toEqual([undefined]);
});

test("A hover draws one outline and nothing else, and its end removes it", () => {
  const { draw, told, features } = drawn();
  draw({ ...INPUT, hovered: COMMUNE });
  expect(told).toEqual(["hovered-territory"]);
  expect(features.get("hovered-territory")?.features).toEqual([OUTLINES.communes.features[1]]);
  draw(INPUT);
  expect(features.get("hovered-territory")?.features).toEqual([]);
});

test("Other ranks change the state of the communes that differ, and no outline", () => {
  const { draw, told, states } = drawn();
  draw({
    ...INPUT,
    fills: new Map([
      ["05001", "near"],
      ["05002", "visited"],
    ]),
  });
  expect(told).toEqual(["communes 05002"]);
  expect(states.get("05002")).toBe("visited");
  draw({ ...INPUT, fills: new Map([["05001", "near"]]) });
  expect(states.has("05002")).toBe(false);
});

test("Fills and limits of one level are shown", () => {
  const { draw, hidden, features, states } = drawn();
  expect(hidden.has("fill-commune")).toBe(false);
  expect(hidden.has("fill-epci")).toBe(true);
  draw({ ...INPUT, level: "epci", fills: new Map([["200067825", "to5"]]) });
  expect(hidden.has("fill-commune")).toBe(true);
  expect(hidden.has("fill-epci")).toBe(false);
  expect(hidden.has("fill-departement-edge")).toBe(false);
  expect(features.get("figures-epci")).toBe(OUTLINES.epci);
  expect(states.get("200067825")).toBe("to5");
});

test("The chosen territory has an outline and a veil around it, and is fitted once its outline has come", () => {
  const { draw, features, boxes } = drawn({ ...INPUT, outlines: undefined, chosen: HERE });
  expect(boxes).toEqual([]);
  draw({ ...INPUT, chosen: HERE });
  draw({ ...INPUT, chosen: { ...HERE } });
  expect(boxes).toEqual([[5, 45, 6, 45.5]]);
  expect(features.get("chosen-territory")?.features).toEqual([OUTLINES.departements.features[0]]);
  expect(features.get("around-chosen-territory")?.features).toHaveLength(1);
  draw(INPUT);
  expect(boxes).toEqual([[5, 45, 6, 45.5], undefined]);
  expect(features.get("around-chosen-territory")?.features).toEqual([]);
});

test("A territory that is in sight already is not fitted", () => {
  const boxes: unknown[] = [];
  const draw = createFiguresDrawer(aMap().map, { territory: HERE, show: (box) => boxes.push(box) });
  draw({ ...INPUT, chosen: HERE });
  expect(boxes).toEqual([]);
});
