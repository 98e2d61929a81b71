import { describe, expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import { NO_FILTERS } from "../../domain/filter/filters.ts";
import { layerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { Place } from "../../domain/place.ts";
import { parseTerritory, WHOLE_REGION } from "../../domain/territory-ref.ts";
import { selectClassTallies, selectShownAccessMap } from "../../model/access-map-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectChosenChange, selectScenarioEffect } from "../../model/scenario-effect-selectors.ts";
import { selectChosenTerritory, selectChosenTerritoryAccess } from "../../model/territory-selectors.ts";
import { readPublishedData } from "../../testing/published-data.ts";
import { aState } from "../../testing/state-builder.ts";
import { selectBasketIn } from "../basket/state.ts";
import { selectComparedVintage, selectVintageFigures } from "./state.ts";

const { settlement, ...data } = readPublishedData();

/** The place of Roquebillière, and one of its kind elsewhere. */
const [GONE, OTHER] = ["fs-20", "fs-18"];
const LAYER = layerId(1);

/** The France services of the map as an imported list, without some of them. */
function aList(without: readonly string[], vintage: string): LocalLayer {
  const listed = data.places.flatMap((place): Place[] => {
    const [first, ...others] = place.records.filter(({ category }) => category === "france-services");
    if (first === undefined || without.includes(place.id)) return [];
    const [marked, ...more] = [first, ...others].map((record) => ({ ...record, layer: LAYER }));
    return marked === undefined ? [] : [{ ...place, layer: LAYER, records: [marked, ...more] }];
  });
  return {
    id: LAYER,
    name: "Liste 2023",
    origin: { kind: "national-list" },
    addedOn: "2026-11-29",
    vintage,
    isShown: true,
    places: listed,
    hidden: [],
  };
}

function pageWith(list: LocalLayer | undefined, choices: Partial<AppState> = {}): AppState {
  const state = aState(data, {
    filters: { ...NO_FILTERS, category: ["france-services"] },
    territory: WHOLE_REGION,
    ...choices,
  });
  const layers = list && { ...state.layers, layers: [list], compared: list.id };
  const resources = { ...state.resources, settlement: { status: "ready", value: settlement } as const };
  return { ...state, resources, ...(layers && { layers }) };
}

describe.each([
  ["in straight lines", { accessModel: STRAIGHT }],
  [
    "by the road in winter, for a département",
    { accessModel: roadModel("hiver", "km"), territory: parseTerritory("06") ?? WHOLE_REGION },
  ],
])("a list without one place of today, %s", (_, choices) => {
  const figures = selectVintageFigures(pageWith(aList([GONE], "2023-01-01"), choices));
  const today = pageWith(undefined, choices);
  const without = pageWith(undefined, { ...choices, excluded: [GONE] });

  it("gives the figures of the page without that place, then those of the page", () => {
    const [before, after] = figures?.sides ?? [];
    expect(before?.layer?.id).toBe(LAYER);
    expect(before?.access).toEqual(selectChosenTerritoryAccess(without));
    expect(after?.access).toEqual(selectChosenTerritoryAccess(today));
  });

  it("gives the sum of a basket of needs of the page without that place, then that of the page", () => {
    const basket = { ...choices, filters: NO_FILTERS, access: "france-services,espace-saisonnier" };
    const { sides } = selectVintageFigures(pageWith(aList([GONE], "2023-01-01"), basket)) ?? {};
    const ofPage = (more: Partial<AppState>) => {
      const page = pageWith(undefined, { ...basket, ...more });
      return selectBasketIn(page, selectChosenTerritory(page));
    };
    expect(sides?.[0].basket?.meanSum).toBeGreaterThan(0);
    expect(sides?.map((side) => side.basket)).toEqual([ofPage({ excluded: [GONE] }), ofPage({})]);
  });

  it("has the people gained whom the closure of that place would lose", () => {
    expect(figures?.change.gained).toBe(selectChosenChange(without)?.lost);
    expect(figures?.change.gained).toBeGreaterThan(1000);
    expect(figures?.change.lost).toBe(0);
    const lost = selectScenarioEffect(without)?.lost ?? [];
    expect(figures?.gained.map(({ commune, population }) => [commune.code, population])).toEqual(
      lost.map(({ commune, population }) => [commune.code, population]),
    );
  });
});

it("a younger list comes after the map, so that what it lacks is lost", () => {
  const { sides, change } = selectVintageFigures(pageWith(aList([GONE], "2030-01-01"))) ?? {};
  expect(sides?.map(({ layer }) => layer?.id)).toEqual([undefined, LAYER]);
  expect([change?.gained, (change?.lost ?? 0) > 1000]).toEqual([0, true]);
});

it("leaves the scenario out, and the list as a layer of the map", () => {
  const list = aList([OTHER], "2023-01-01");
  const plain = selectVintageFigures(pageWith(list))?.sides.map(({ access }) => access);
  const supposing = selectVintageFigures(pageWith({ ...list, isShown: false }, { excluded: [GONE] }))?.sides.map(
    ({ access }) => access,
  );
  expect(supposing).toEqual(plain);
});

it("is on the map, with as many people in both classes of change as the figures say", () => {
  const state = pageWith(aList([GONE], "2023-01-01"), { accessMap: "millesime", accessModel: roadModel("ete", "km") });
  expect(selectShownAccessMap(state)).toBe("millesime");
  const [lost, , , , gained] = selectClassTallies(state) ?? [];
  const { change } = selectVintageFigures(state) ?? {};
  expect([lost?.population, gained?.population]).toEqual([change?.lost, change?.gained]);
});

it("the map of a link without the list is the usual one", () => {
  expect(selectShownAccessMap(pageWith(undefined, { accessMap: "millesime", accessModel: STRAIGHT }))).toBe("zone");
});

it("there is nothing to compare with a list of another type only", () => {
  const list = aList([], "2023-01-01");
  const others = list.places.map((place): Place => {
    const [{ ...record }] = place.records;
    return { ...place, categories: ["autre"], records: [{ ...record, category: "autre" }] };
  });
  expect(selectComparedVintage(pageWith({ ...list, places: others }))).toBeUndefined();
});
